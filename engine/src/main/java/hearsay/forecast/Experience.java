// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was learned from events, to be used on other events of the same types: rules, and the probabilities of horizons.
 * Rates, curves, weights and counts only; no event and no actor.
 *
 * @param types the names of the types, without inverses
 * @param horizons each of another scope or length
 */
public record Experience(List<String> types, RuleBook book, List<HorizonModel> horizons) {

    public Experience {
        types = List.copyOf(types);
        horizons = List.copyOf(horizons);
        if (book.types() != types.size()) {
            throw new IllegalArgumentException(book.types() + " types in the rules, " + types.size() + " names");
        }
    }

    /** The number of a type, as facts have it. @throws IllegalArgumentException if there is none of that name */
    public int type(String name) {
        int type = types.indexOf(name);
        if (type < 0) {
            throw new IllegalArgumentException("no type \"" + name + "\" among " + types);
        }
        return type;
    }

    /** The model of the least horizon of at least so many days; empty if all are shorter. */
    public Optional<HorizonModel> horizon(Scope scope, int days) {
        return horizons.stream()
                .filter(model -> model.scope() == scope && model.horizon() >= days)
                .reduce((one, other) -> one.horizon() <= other.horizon() ? one : other);
    }

    /** Lines that {@link #parse} reads: the types, the rules, the horizons. */
    public String text() {
        return "types\t" + String.join("\t", types) + "\n" + book.text(types)
                + horizons.stream().map(model -> model.line() + "\n").collect(Collectors.joining());
    }

    /**
     * Reads what {@link #text} wrote; lines that begin with # introduce it.
     *
     * @throws IllegalArgumentException if there is no line of types, or a line cannot be read
     */
    public static Experience parse(String text) {
        List<String> types = text.lines()
                .filter(line -> line.startsWith("types\t"))
                .findFirst()
                .map(line -> List.of(line.split("\t", -1)))
                .map(cells -> cells.subList(1, cells.size()))
                .orElseThrow(() -> new IllegalArgumentException("experience without a line of types"));
        List<HorizonModel> horizons =
                text.lines().map(HorizonModel::parse).flatMap(Optional::stream).toList();
        return new Experience(types, RuleBook.parse(text, types), horizons);
    }
}
