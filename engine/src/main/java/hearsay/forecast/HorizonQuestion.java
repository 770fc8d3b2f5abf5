// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Does the actor do it to the recipient on one of so many days from a day on?
 *
 * @param seen whether it had ever done so before
 * @param happened the answer, so far as the chronicle knows
 */
public record HorizonQuestion(int actor, int type, int recipient, int day, boolean seen, boolean happened) {

    /** Multiplier of a full-period congruential sequence (Knuth, TAOCP 2, 3.3.4): it picks the unseen, always the same. */
    private static final long MULTIPLIER = 6_364_136_223_846_793_005L;

    /** So many facts before the day are few enough to ask about all that was seen. */
    private static final int MANY = 100_000;

    /**
     * The questions of a day: every actor, type and recipient seen before it, and for each of them the same actor and type
     * with the recipient of some other fact of the type before the day, if that was never seen. Types without inverses.
     * Of long histories, only every second, third … of what was seen is asked: one more for each {@link #MANY} facts.
     */
    public static List<HorizonQuestion> asOf(Chronicle chronicle, int day, int horizon) {
        List<HorizonQuestion> questions = new ArrayList<>();
        PairIndex pairs = chronicle.pairs();
        TypeIndex kinds = chronicle.kinds();
        long state = day;
        int every = 1 + chronicle.facts().firstOf(day) / MANY;
        int number = 0;
        for (int actor = 0; actor < chronicle.actors(); actor++) {
            for (int pair = pairs.pairs()[actor]; pair < pairs.pairs()[actor + 1]; pair++) {
                for (int series = pairs.series()[pair]; series < pairs.series()[pair + 1]; series++) {
                    int type = pairs.type()[series];
                    if (type < chronicle.facts().types()
                            && pairs.end(series, day) > pairs.start()[series]
                            && number++ % every == 0) {
                        questions.add(ask(chronicle, actor, type, pairs.recipient()[pair], day, horizon));
                        state = state * MULTIPLIER + 1;
                        int rows = kinds.end(type, day) - kinds.start()[type];
                        int drawn = kinds.start()[type] + (int) Long.remainderUnsigned(state >>> 16, rows);
                        HorizonQuestion other = ask(chronicle, actor, type, kinds.recipient()[drawn], day, horizon);
                        if (!other.seen() && other.actor() != other.recipient()) {
                            questions.add(other);
                        }
                    }
                }
            }
        }
        return questions;
    }

    /**
     * The questions of a day in a scope. Where anybody is asked for: of every actor that did or suffered anything before the
     * day, every type; thinned out as those of pairs are.
     *
     * @param chronicle for a scope other than that of pairs, one with anybody: {@link Facts#withAnybody}
     */
    public static List<HorizonQuestion> asOf(Scope scope, Chronicle chronicle, int day, int horizon) {
        if (scope == Scope.PAIR) {
            return asOf(chronicle, day, horizon);
        }
        List<HorizonQuestion> questions = new ArrayList<>();
        PairIndex pairs = chronicle.pairs();
        int anybody = chronicle.actors() - 1;
        int every = 1 + chronicle.facts().firstOf(day) / MANY;
        int number = 0;
        for (int actor = 0; actor < anybody; actor++) {
            int pair = pairs.pair(actor, anybody);
            if (pair >= 0 && pairs.seen(pair, day) && number++ % every == 0) {
                for (int type = 0; type < chronicle.facts().types(); type++) {
                    questions.add(
                            scope == Scope.ACTOR
                                    ? ask(chronicle, actor, type, anybody, day, horizon)
                                    : ask(chronicle, anybody, type, actor, day, horizon));
                }
            }
        }
        return questions;
    }

    private static HorizonQuestion ask(Chronicle chronicle, int actor, int type, int recipient, int day, int horizon) {
        PairIndex pairs = chronicle.pairs();
        int pair = pairs.pair(actor, recipient);
        int series = pair < 0 ? -1 : pairs.find(pair, type);
        if (series < 0) {
            return new HorizonQuestion(actor, type, recipient, day, false, false);
        }
        int before = pairs.end(series, day);
        boolean happened = pairs.end(series, day + horizon) > before;
        return new HorizonQuestion(actor, type, recipient, day, before > pairs.start()[series], happened);
    }
}
