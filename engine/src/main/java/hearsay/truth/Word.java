// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import hearsay.claims.Citation;
import hearsay.claims.Explanation;
import hearsay.claims.Link;
import hearsay.claims.Polarity;
import hearsay.claims.Position;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one testimony would weigh if it stood alone: log2 of right to wrong for such a voice, with the source's own record
 * added to the default, times what the holder's certainty, the basis, the outlet's distance and the mouths between leave of it.
 *
 * @param bits above 0 for, below 0 against, 0 for who asks or keeps silent
 * @param calibrated whether a record of the source is in it
 */
record Word(Testimony testimony, double bits, boolean calibrated, Explanation because) {

    static Word of(Testimony testimony, Parties parties, Defaults defaults, SourceBook book) {
        if (testimony.polarity() == Polarity.NEITHER) {
            String says =
                    who(testimony) + (testimony.stance().position() == Position.ASK ? " asks" : " does not comment");
            return new Word(testimony, 0, false, Explanation.leaf(0, "bits", says, citations(testimony)));
        }
        boolean speaksFor = testimony.polarity() == Polarity.FOR || testimony.polarity() == Polarity.LEANS_FOR;
        Voice voice = parties.voice(testimony);
        Interest interest = parties.interest(testimony);
        Defaults.Worth worth = defaults.worth(voice, interest, speaksFor);
        TrackRecord record = record(testimony, voice, book);
        double right = worth.right() + record.right();
        double wrong = worth.wrong() + record.wrong();
        List<String> steps = new ArrayList<>();
        steps.add(String.format(Locale.ROOT, "log2(%.1f/%.1f)", right, wrong));
        double factor = factor(testimony, defaults, steps);
        double bits = (speaksFor ? 1 : -1) * factor * StrictMath.log(right / wrong) / StrictMath.log(2);
        String says = who(testimony) + (speaksFor ? " speaks for it" : " speaks against it") + ": "
                + String.join(" × ", steps) + "; " + worth.why() + known(record);
        return new Word(
                testimony, bits, record.settled() > 0, Explanation.leaf(bits, "bits", says, citations(testimony)));
    }

    /** Only who can be recognised again has a record: "residents" of one report are not those of another. */
    private static TrackRecord record(Testimony testimony, Voice voice, SourceBook book) {
        boolean recognisable = testimony.holder() instanceof Source.Named || voice == Voice.OUTLET;
        return recognisable
                ? book.record(
                        testimony.holder().label(),
                        testimony.proposition().type().quad())
                : TrackRecord.NONE;
    }

    private static String known(TrackRecord record) {
        return record.settled() == 0
                ? ""
                : "; on such claims right " + record.right() + " times, wrong " + record.wrong() + " times";
    }

    private static double factor(Testimony testimony, Defaults defaults, List<String> steps) {
        double factor = 1;
        for (String name : List.of(
                "certainty." + testimony.stance().certainty(),
                "distance." + testimony.stance().distance(),
                "basis." + testimony.basis())) {
            factor *= step(name, defaults.setting(name), steps);
        }
        boolean leans = testimony.polarity() == Polarity.LEANS_FOR || testimony.polarity() == Polarity.LEANS_AGAINST;
        factor *= leans ? step("leaning", defaults.setting("leaning"), steps) : 1;
        for (Link relay : testimony.chain().relays()) {
            factor *= step("by way of " + relay.source().label(), defaults.setting("hop"), steps);
        }
        return factor;
    }

    private static double step(String name, double factor, List<String> steps) {
        if (factor != 1) {
            steps.add(String.format(Locale.ROOT, "%s (%s)", factor, name));
        }
        return factor;
    }

    static String who(Testimony testimony) {
        return testimony.holder() instanceof Source.Publisher
                ? testimony.outlet() + " itself"
                : testimony.holder().label() + " (" + testimony.outlet() + ")";
    }

    static List<Citation> citations(Testimony testimony) {
        return testimony.contents().stream()
                .map(span -> new Citation(testimony.document(), span))
                .toList();
    }
}
