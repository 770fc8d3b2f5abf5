// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.Analysis;
import hearsay.analysis.Sentence;
import hearsay.analysis.phrase.Cascade;
import hearsay.analysis.phrase.Cell;
import hearsay.analysis.phrase.Labels;
import hearsay.analysis.phrase.Lexicon;
import hearsay.analysis.phrase.Numerals;
import hearsay.claims.Derivation;
import hearsay.claims.TimeExpression;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Rules;
import hearsay.text.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that tell a time, and reads them against the report's date. Built once; serves any number of threads. */
public final class TimeTagger {

    private static final String WORDS = "temporal/en/words.tsv";
    private static final String RULES = "temporal/en/times.rules";

    private static final Set<String> OWNING = Set.of("'s", "\u2019s");

    /** What nobody announces by its day. */
    private static final Set<String> STRUCK = Set.of(
            ("attack attacks bombing bombings raid raids shooting shootings blast blasts killing killings massacre ambush"
                            + " explosion explosions crash")
                    .split(" "));

    /** How many words from the day's mark on the noun may stand. */
    private static final int ADJECTIVES = 4;

    private final Cascade<Sense> cascade;
    private final Hints hints;

    private TimeTagger(Cascade<Sense> cascade, Hints hints) {
        this.cascade = cascade;
        this.hints = hints;
    }

    public static TimeTagger of(Edition edition) {
        Labels labels = new Labels();
        Lexicon lexicon = Lexicon.of(edition.table(WORDS), labels);
        Rules rules = Rules.parse(RULES, edition.text(RULES));
        Hints hints = Hints.of(edition);
        Meanings meanings = new Meanings(hints);
        return new TimeTagger(new Cascade<>(rules, lexicon, Numerals.of(edition), labels, meanings::of), hints);
    }

    /** All times of a text in order; they do not overlap. The zone of the report's date is the report's own. */
    public List<TimeExpression> find(Analysis analysis, OffsetDateTime published) {
        return find(analysis, published.toLocalDate());
    }

    /** All times of a text in order; they do not overlap. */
    public List<TimeExpression> find(Analysis analysis, LocalDate published) {
        List<TimeExpression> found = new ArrayList<>();
        Tenses tenses = new Tenses(hints, analysis);
        Stretch reference = Stretch.of(Unit.DAY, published);
        for (Sentence sentence : analysis.sentences()) {
            List<Cell<Sense>> cells = cascade.cells(analysis, sentence);
            if (cells.stream().allMatch(cell -> cell.labels() == 0)) {
                continue;
            }
            List<Cell<Sense>> read = cascade.run(analysis, cells);
            List<Bounds.Placed> told = new ArrayList<>();
            for (int at = 0; at < read.size(); at++) {
                Cell<Sense> cell = read.get(at);
                if (cell.sense().isPresent()) {
                    Setting setting = new Setting(published, tense(tenses, read, at), reference);
                    Optional<Told> one = cell.sense().get().in(setting);
                    if (one.isPresent()) {
                        told.add(new Bounds.Placed(at, Bounds.ahead(read, at, one.get(), setting)));
                        reference = one.get().stretch().orElse(reference);
                    }
                }
            }
            for (Bounds.Placed one : Bounds.bound(read, told)) {
                found.add(expression(analysis, read.get(one.cell()), one.told()));
            }
        }
        return List.copyOf(found);
    }

    /** What lasts since a time began before the report, and "Saturday's attack" was before it, whatever the verb. */
    private static Tense tense(Tenses tenses, List<Cell<Sense>> cells, int at) {
        boolean since = at > 0 && cells.get(at - 1).word().equals("since");
        return since || struck(cells, at)
                ? Tense.PAST
                : tenses.at(cells.get(at).from(), cells.get(at).to());
    }

    private static boolean struck(List<Cell<Sense>> cells, int at) {
        if (at + 1 >= cells.size() || !OWNING.contains(cells.get(at + 1).word())) {
            return false;
        }
        return cells.subList(at + 2, Math.min(cells.size(), at + 2 + ADJECTIVES)).stream()
                .anyMatch(cell -> STRUCK.contains(cell.word()));
    }

    private static TimeExpression expression(Analysis analysis, Cell<Sense> cell, Told told) {
        Span span = analysis.tokens()
                .get(cell.from())
                .span()
                .cover(analysis.tokens().get(cell.to() - 1).span());
        Derivation because = new Derivation("temporal/en/" + cell.rule(), List.of(span));
        return new TimeExpression(span, told.type(), told.value(), told.interval(), because);
    }
}
