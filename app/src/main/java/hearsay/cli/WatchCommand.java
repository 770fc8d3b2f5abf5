// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay watch}: following sources. */
@Command(
        name = "watch",
        header = "Follows feeds, sitemaps and pages, and reads what they publish.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay watch add https://harbour-daily.example/rss",
            "  hearsay watch add feeds.opml",
            "  hearsay watch run"
        })
final class WatchCommand {}
