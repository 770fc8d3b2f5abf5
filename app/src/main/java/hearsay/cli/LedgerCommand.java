// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay ledger}: looking after the ledger. */
@Command(
        name = "ledger",
        header = "Looks after the ledger.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay ledger stats", "  hearsay ledger verify", "  hearsay ledger rebuild --ledger libya.db"})
final class LedgerCommand {}
