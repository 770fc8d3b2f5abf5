// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay history}: what event data sets of others tell. */
@Command(
        name = "history",
        header = "Imports event histories of others, and learns from them what follows what.",
        description = {
            "",
            "A history is what a data set such as ICEWS or UCDP codes: who did what to whom on which day. It is no",
            "claim and has no holder; questions are answered with it beside the reports of the ledger."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay history import ucdp GEDEvent_v25_1.csv.zip",
            "  hearsay history stats",
            "  hearsay history learn"
        })
final class HistoryCommand {}
