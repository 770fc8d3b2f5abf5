// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Judgement;
import hearsay.claims.Question;
import hearsay.workbench.Asking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An open question whose last answer is another than the one before: in another word of likelihood, or by a bit
 * or more, which doubles or halves the odds.
 */
record Moved(Question question, Judgement before, Judgement now) {

    private static final double BITS = 1;

    static Optional<Moved> of(Asking asking) {
        List<Judgement> all = asking.judgements();
        if (all.size() < 2 || asking.resolution().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Moved(asking.question(), all.get(all.size() - 2), all.get(all.size() - 1)))
                .filter(moved -> moved.crossed() || Math.abs(moved.by()) >= BITS);
    }

    /** Whether the word for it is another. */
    boolean crossed() {
        return before.likelihood() != now.likelihood();
    }

    boolean isUp() {
        return by() > 0;
    }

    private double by() {
        return now.odds().bits() - before.odds().bits();
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("question", question.id());
        fields.put("wording", question.wording());
        fields.put("before", before.probability());
        fields.put("now", now.probability());
        fields.put("as_of", now.asOf());
        return fields;
    }
}
