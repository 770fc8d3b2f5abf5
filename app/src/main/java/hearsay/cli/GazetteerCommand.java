// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay gazetteer}: names on the map. */
@Command(
        name = "gazetteer",
        header = "Brings a larger gazetteer.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay gazetteer import allCountries.txt alternateNamesV2.txt --out world.gazetteer"})
final class GazetteerCommand {}
