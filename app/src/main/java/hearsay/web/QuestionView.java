// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.answers.Hypotheses;
import hearsay.claims.Asked;
import hearsay.claims.ClaimId;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.Mode;
import hearsay.claims.Place;
import hearsay.claims.Question;
import hearsay.claims.Watchpoint;
import hearsay.claims.Who;
import hearsay.workbench.Answered;
import hearsay.workbench.Asking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A question with its last answer. @param analyst the name last given, or nothing */
record QuestionView(Asking asking, Answered answered, Hypotheses.Matrix matrix, String analyst) {

    /** One field of what is asked. */
    record Field(String name, String words) {}

    /** A claim that a step of the sum rests on. */
    record Word(ClaimId claim, Answered.Cited cited) {}

    Question question() {
        return asking.question();
    }

    Judgement judgement() {
        return answered.judgement();
    }

    Waterfall fall() {
        return Waterfall.of(judgement().because());
    }

    Curve curve() {
        return Curve.of(asking.judgements());
    }

    /** What the sum's step rests on; the first step is the base rate, which rests on no claim. */
    List<Word> words(int step) {
        return step == 0 ? List.of() : words(judgement().evidence().get(step - 1));
    }

    List<Word> words(Evidence evidence) {
        return evidence.claims().stream()
                .flatMap(claim -> Optional.ofNullable(answered.cited().get(claim)).stream()
                        .map(cited -> new Word(claim, cited)))
                .toList();
    }

    /** How likely it would be if something to watch for were reported credibly. */
    String then(Watchpoint point) {
        return Say.percent(
                Say.probability(judgement().odds().bits() + point.would().bits()));
    }

    /** What is asked, field by field. */
    List<Field> understood() {
        Asked asked = question().asked();
        List<Field> fields = new ArrayList<>();
        add(fields, "Who", asked.actors().stream().map(Who::name).toList());
        add(fields, asked.negated() ? "Does not do" : "Does", kinds(asked));
        add(fields, "To whom", asked.recipients().stream().map(Who::name).toList());
        add(fields, "Where", asked.places().stream().map(Place::name).toList());
        asked.measure().ifPresent(measure -> fields.add(new Field("How many", measure.toString())));
        fields.add(new Field(
                "When", Say.day(question().from()) + " to " + Say.day(question().until())));
        return fields;
    }

    private static List<String> kinds(Asked asked) {
        return asked.types().stream()
                .flatMap(type -> {
                    List<Mode> modes = type.modes().stream()
                            .filter(asked.modes()::contains)
                            .toList();
                    return modes.isEmpty()
                            ? Stream.of(PlainWords.type(type))
                            : modes.stream().map(mode -> PlainWords.type(type, mode));
                })
                .toList();
    }

    private static void add(List<Field> fields, String name, List<String> words) {
        if (!words.isEmpty()) {
            fields.add(new Field(name, String.join(" or ", words)));
        }
    }

    /** What a mark of the matrix says to somebody who hears it. */
    static final Map<Hypotheses.Mark, String> MARKS = Map.of(
            Hypotheses.Mark.CC, "speaks strongly for it",
            Hypotheses.Mark.C, "speaks for it",
            Hypotheses.Mark.N, "does not tell",
            Hypotheses.Mark.I, "speaks against it",
            Hypotheses.Mark.II, "speaks strongly against it");
}
