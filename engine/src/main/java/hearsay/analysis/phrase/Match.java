// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

import hearsay.analysis.Analysis;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern's fit, as a room's meaning sees it.
 *
 * @param from first token of the phrase
 * @param to the token after it
 * @param groups cells by the names of the steps that read them
 */
public record Match<S>(Analysis analysis, Lexicon lexicon, int from, int to, Map<String, Cell<S>> groups) {

    public Match {
        groups = Map.copyOf(groups);
    }

    public boolean has(String name) {
        return groups.containsKey(name);
    }

    public Optional<Cell<S>> cell(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    /** The number of a named cell. */
    public Optional<Numeral> numeral(String name) {
        return cell(name).flatMap(Cell::numeral);
    }

    /** What the lexicon says of a named cell under a label. */
    public Optional<String> value(String name, String label) {
        return cell(name).flatMap(cell -> lexicon.value(cell.word(), label));
    }

    /** What the lexicon says of a cell that is named after its label. */
    public Optional<String> value(String label) {
        return value(label, label);
    }

    /** What an earlier rule understood a named cell to mean. */
    public Optional<S> sense(String name) {
        return cell(name).flatMap(Cell::sense);
    }
}
