// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay custody}: looking after what was collected. */
@Command(
        name = "custody",
        header = "Shows that what was collected is what was fetched.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay custody verify",
            "  hearsay custody seal --key my.key",
            "  hearsay custody export 3f2a --out bundle.zip"
        })
final class CustodyCommand {}
