// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.GazetteerImport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay gazetteer import}. */
@Command(
        name = "import",
        header = "Makes a gazetteer file of a GeoNames dump.",
        description =
                "%nNews is read with it when HEARSAY_GAZETTEER names the file. Its SHA-256 is written beside it and"
                        + " checked at each use.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  hearsay gazetteer import allCountries.txt alternateNamesV2.txt --out world.gazetteer")
final class GazetteerImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DUMP", description = "allCountries.txt, or the file of one country.")
    private Path dump = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAMES", description = "alternateNamesV2.txt.")
    private Optional<Path> names = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: hearsay.gazetteer here).")
    private Path out = Path.of("hearsay.gazetteer");

    GazetteerImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GazetteerImport.Outcome outcome = GazetteerImport.run(dump, names, out);
        outcome.named().forEach(console.err()::println);
        if (outcome.bad() > outcome.named().size()) {
            console.err().println("… and " + (outcome.bad() - outcome.named().size()) + " lines more");
        }
        console.out()
                .println(Summary.count(outcome.rows(), "place") + " in " + out + ", "
                        + Summary.count(outcome.bad(), "line") + " left out, SHA-256 " + outcome.sha256());
        return Verb.DONE;
    }
}
