// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Position;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who says the claims that are wanted, and in what words: options of {@code hearsay claims} and {@code hearsay alert add}. */
final class SaidOptions {

    @Option(names = "--holder", paramLabel = "NAME", description = "Holders whose name holds this.")
    private Optional<String> holder = Optional.empty();

    @Option(names = "--stance", paramLabel = "STANCE", description = "One of ${COMPLETION-CANDIDATES}.")
    private Optional<Position> stance = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Outlets whose name holds this.")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description =
                    "Contents with all these words; \"words in quotes\" as they follow one another, wor* for endings.")
    private Optional<String> text = Optional.empty();

    /** Those that are given, by the names that searches of the workbench have for them. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        holder.ifPresent(value -> fields.put("holder", value));
        stance.ifPresent(value -> fields.put("stance", value.name().toLowerCase(Locale.ROOT)));
        outlet.ifPresent(value -> fields.put("outlet", value));
        text.ifPresent(value -> fields.put("q", value));
        return fields;
    }

    Optional<String> holder() {
        return holder;
    }

    Optional<Position> stance() {
        return stance;
    }

    Optional<String> outlet() {
        return outlet;
    }

    Optional<String> text() {
        return text;
    }
}
