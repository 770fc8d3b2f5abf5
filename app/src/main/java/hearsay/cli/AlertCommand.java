// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay alert}: being told of what is new. */
@Command(
        name = "alert",
        header = "Tells you when something new fits: by a command, a webhook, a mail, an Atom feed.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay alert add denials --stance deny --place tobruk --feed denials.atom",
            "  hearsay alert add risk --question 3f2a --above 20%% --mail outbox",
            "  hearsay alert run"
        })
final class AlertCommand {}
