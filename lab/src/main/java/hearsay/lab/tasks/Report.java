// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.lab.scores.Figures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where figures go, and how far the work is. */
public final class Report {

    @Option(names = "--json", paramLabel = "FILE", description = "Also writes the figures as JSON.")
    private Optional<Path> json = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Prints the table, and writes the file if one was asked for. */
    public void write(Figures figures) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(figures.table());
        out.flush();
        if (json.isPresent()) {
            Files.writeString(json.get(), figures.json());
        }
    }

    /** Text beside the figures, on the same stream. */
    void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    /** Tells on the error stream how many of how many documents are done: about twenty times, and at the end. */
    public void progress(int done, int all) {
        int step = Math.max(1, all / 20);
        if (done % step == 0 || done == all) {
            say(done + " of " + all + " documents");
        }
    }

    /** A line on the error stream. */
    public void say(String line) {
        PrintWriter error = spec.commandLine().getErr();
        error.println(spec.name() + ": " + line);
        error.flush();
    }
}
