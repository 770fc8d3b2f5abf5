// SPDX-License-Identifier: Apache-2.0
package hearsay.quantities;

import hearsay.analysis.Analysis;
import hearsay.analysis.Sentence;
import hearsay.analysis.phrase.Cascade;
import hearsay.analysis.phrase.Cell;
import hearsay.analysis.phrase.Labels;
import hearsay.analysis.phrase.Lexicon;
import hearsay.analysis.phrase.Numerals;
import hearsay.claims.Derivation;
import hearsay.claims.EntityType;
import hearsay.claims.Quantity;
import hearsay.claims.TimeExpression;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Rules;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers with what they count or measure. Built once; serves any number of threads. */
public final class QuantityFinder {

    private static final String WORDS = "quantities/en/words.tsv";
    private static final String RULES = "quantities/en/amounts.rules";

    private final Cascade<Amount> cascade;

    private QuantityFinder(Cascade<Amount> cascade) {
        this.cascade = cascade;
    }

    public static QuantityFinder of(Edition edition) {
        Labels labels = new Labels();
        Lexicon lexicon = Lexicon.of(edition.table(WORDS), labels);
        Rules rules = Rules.parse(RULES, edition.text(RULES));
        return new QuantityFinder(new Cascade<>(rules, lexicon, Numerals.of(edition), labels, Meanings::of));
    }

    /**
     * All quantities of a text in order; they do not overlap.
     *
     * @param times what tells a time and therefore counts nothing
     */
    public List<Quantity> find(Analysis analysis, List<TimeExpression> times) {
        List<Quantity> found = new ArrayList<>();
        Counted counted = new Counted(analysis);
        int next = 0;
        for (Sentence sentence : analysis.sentences()) {
            List<Cell<Amount>> cells = cascade.cells(analysis, sentence);
            if (cells.stream().allMatch(cell -> cell.labels() == 0)) {
                continue;
            }
            while (next < times.size()
                    && times.get(next).span().end() <= sentence.span().start()) {
                next++;
            }
            List<TimeExpression> near = times.subList(next, times.size());
            for (Cell<Amount> cell : cascade.run(analysis, cells)) {
                cell.sense()
                        .filter(Amount::counts)
                        .flatMap(amount -> quantity(analysis, sentence, cell, amount, counted, near))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Quantity> quantity(
            Analysis analysis,
            Sentence sentence,
            Cell<Amount> cell,
            Amount amount,
            Counted counted,
            List<TimeExpression> times) {
        Span span = analysis.tokens()
                .get(cell.from())
                .span()
                .cover(analysis.tokens().get(cell.to() - 1).span());
        for (TimeExpression time : times) {
            if (time.span().start() >= span.end()) {
                break;
            }
            if (time.span().overlaps(span)) {
                return Optional.empty();
            }
        }
        Optional<String> what = amount.counted();
        boolean counts = amount.unit().isEmpty() || what.isPresent();
        if (amount.unit().isEmpty()) {
            if (named(analysis, span)) {
                return Optional.empty();
            }
            what = counted.of(cell.from(), cell.to(), sentence);
            if (what.isEmpty()) {
                return Optional.empty();
            }
        }
        Derivation because = new Derivation("quantities/en/" + cell.rule(), List.of(span));
        Amount told = counts ? amount.whole() : amount;
        return Optional.of(new Quantity(
                span, told.low(), told.best(), told.high(), told.unit().orElse("1"), what, because));
    }

    /** Whether the number belongs to a name: "Channel 4", "10 Downing Street". A people may be counted: "two Egyptians". */
    private static boolean named(Analysis analysis, Span span) {
        return analysis.mentions().stream()
                .anyMatch(mention -> mention.span().overlaps(span)
                        && mention.type() != EntityType.GROUP
                        && mention.type() != EntityType.ROLE);
    }
}
