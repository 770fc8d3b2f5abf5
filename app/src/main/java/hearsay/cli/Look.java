// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How a command prints: for a person, in colours or without, or for a program. */
final class Look {

    @Option(names = "--json", description = "Print JSON; docs/manual.md names the fields.")
    private boolean json;

    @Option(
            names = "--color",
            negatable = true,
            description = "Colours, or none; else colours on a terminal, unless NO_COLOR is set.")
    private Optional<Boolean> color = Optional.empty();

    boolean json() {
        return json;
    }

    boolean colour(Console console) {
        return color.orElseGet(
                () -> console.terminal() && console.variable("NO_COLOR").isEmpty());
    }
}
