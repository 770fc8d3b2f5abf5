// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a command: where it prints, what it was told by the environment.
 *
 * @param terminal whether standard output is a terminal, which gets colours
 * @param progressTerminal whether standard error is a terminal, which gets a moving bar
 */
record Console(
        PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal, boolean progressTerminal) {

    private static final int USUAL_WIDTH = 120;
    private static final int LEAST_WIDTH = 60;

    Console {
        environment = Map.copyOf(environment);
    }

    static Console ofProcess(PrintStream out, PrintStream err) {
        return new Console(out, err, System.getenv(), isTerminal(1), isTerminal(2));
    }

    /** Columns: what COLUMNS says, at least 60, else 120. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "").strip();
        return columns.matches("\\d{1,5}") ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    boolean debugs() {
        return variable("HEARSAY_DEBUG").isPresent();
    }

    /** Java 17 cannot tell the streams apart; Linux can. Elsewhere the process has a terminal or none. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(link)) {
            return System.console() != null;
        }
        try {
            return Files.readSymbolicLink(link).toString().matches("/dev/(?:pts/\\d+|tty\\w*|console)");
        } catch (IOException e) {
            return false;
        }
    }
}
