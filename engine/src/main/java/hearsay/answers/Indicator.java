// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Asked;
import hearsay.claims.Realis;
import java.util.List;
import java.util.Set;

/**
 * One row of the model: what to look for among what is reported, and what it is worth.
 *
 * @param asks the kinds of question it bears on
 * @param seesAsked whether it looks for the types that are asked about
 * @param sees for which other kinds it looks
 * @param parties who takes part, and how
 * @param where the happening lies
 * @param realis how real it is in the words that tell it
 * @param stance whether the report itself is the evidence, or that somebody speaks against it, or keeps silent
 * @param voice whose word it has to be
 * @param bits what it adds to the log-odds of yes if it is so for certain and of today
 * @param halfLife after so many days it is worth half; 0 if it does not age
 * @param group what leans on the same thing: in one group the heaviest counts whole, the next half, and so on
 * @param reason why it is worth so much, and after whom
 * @param says what it is, in words for the brief
 * @param watch what would have to be reported for it to count, for the watch list; may be empty
 */
record Indicator(
        String name,
        List<Kind> asks,
        boolean seesAsked,
        List<Kind> sees,
        Parties parties,
        Where where,
        Set<Realis> realis,
        Stance stance,
        Voice voice,
        double bits,
        int halfLife,
        String group,
        boolean calibrated,
        String reason,
        String says,
        String watch) {

    /** Who takes part: "actor" is whom the question asks about, "host" whom it would be done to, or on whose ground. */
    enum Parties {
        /** It does not matter who. */
        ANY,
        /** The asked actor does it. */
        ACTOR,
        /** The host does it. */
        HOST,
        /** The asked actor does it to the host, or on its ground. */
        ACTOR_TO_HOST,
        /** Whoever does it, it is done to the host. */
        TO_HOST,
        /** The host does it to the asked actor. */
        HOST_TO_ACTOR,
        /** Both take part, in whatever role. */
        BOTH,
        /** Somebody who is known does it, and is neither. */
        OTHER,
        /** The same, to the asked actor. */
        OTHER_TO_ACTOR
    }

    /** Where a happening lies. */
    enum Where {
        ANYWHERE,
        /** In the place that is asked about. */
        THERE,
        /** Outside of it; the farther, the less it counts. */
        NEAR,
        /** In it or near it. */
        THERE_OR_NEAR
    }

    /** What about a happening is the evidence. */
    enum Stance {
        /** That it is so: weighed by its credence. */
        SO,
        /** That somebody says it is not so. */
        DENIED,
        /** That somebody will not say. */
        SILENT,
        /** No report: what the model itself adds, by its own rules. */
        MODEL
    }

    /** Whose word it is. */
    enum Voice {
        ANYBODY,
        /** The asked actor's own side. */
        ACTOR,
        /** The host's side. */
        HOST,
        /** Not the asked actor's side. */
        OTHERS
    }

    private static final int MOST_BITS = 10;

    Indicator {
        sees = List.copyOf(sees);
        asks = List.copyOf(asks);
        realis = Set.copyOf(realis);
        if (!(Math.abs(bits) <= MOST_BITS) || halfLife < 0) {
            throw new IllegalArgumentException(name + ": " + bits + " bits (at most " + MOST_BITS
                    + " either way), half-life of " + halfLife + " days");
        }
    }

    /** Whether it bears on what is asked. */
    boolean bearsOn(Asked asked) {
        return asks.stream().anyMatch(kind -> kind.asked(asked));
    }

    boolean model() {
        return stance == Stance.MODEL;
    }
}
