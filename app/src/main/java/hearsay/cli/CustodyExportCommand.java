// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay custody export}. */
@Command(
        name = "export",
        header = "Packs a report with its bytes, its reading and its log for somebody else to check.",
        footer = "  hearsay custody export 3f2a --out bundle.zip")
final class CustodyExportCommand extends Verb {

    @Parameters(
            paramLabel = "ID",
            description = "Id of a document or of kept bytes, or its first digits, four at least.")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE", description = "The bundle (default: custody-ID.zip here).")
    private Path out = Path.of("");

    CustodyExportCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Path file = out.toString().isEmpty() ? Path.of("custody-" + id + ".zip") : out;
        int entries = workbench.custody().export(id, file);
        print(file + ": " + Summary.number(entries) + " of the log's entries");
        return DONE;
    }
}
