// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.Derivation;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Interval;
import hearsay.claims.Mode;
import hearsay.claims.Participant;
import hearsay.claims.Proposition;
import hearsay.claims.Realis;
import hearsay.claims.When;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "The attack", "this deployment": a happening that was told before. A bare definite noun takes who, where, when and how
 * many of the nearest happening before it that is of its kind and tells who did it.
 */
final class SameHappening {

    static final String RULE = "reading/same-happening";
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such");

    /** How many words before a noun its determiner may stand. */
    private static final int FARTHEST = 6;

    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.PROTEST, EventType.COERCE, EventType.RETREAT);

    /** How many letters tell that two words are kin. */
    private static final int STEM = 4;

    private static final Set<Mode> FROM_AFAR = EnumSet.of(Mode.AERIAL, Mode.DRONE, Mode.HEAVY_WEAPONS, Mode.EXPLOSIVES);

    private final Map<Integer, Integer> tokens = new HashMap<>();
    private final Analysis analysis;

    SameHappening(Analysis analysis) {
        this.analysis = analysis;
        for (int i = 0; i < analysis.tokens().size(); i++) {
            tokens.put(analysis.tokens().get(i).span().end(), i);
        }
    }

    /** The same propositions in the same order, the bare ones filled. */
    List<Proposition> fill(List<Proposition> told) {
        List<Proposition> filled = new ArrayList<>();
        for (Proposition each : told) {
            Proposition one = walkout(each) ? raid(each, filled).orElse(each) : each;
            filled.add(
                    bare(one) && definite(one.trigger())
                            ? antecedent(one, filled)
                                    .map(earlier -> filled(one, earlier))
                                    .orElse(one)
                            : one);
        }
        return filled;
    }

    /** "The strikes went on", of work by the word alone: nobody takes part. */
    private static boolean walkout(Proposition one) {
        return one.type() == EventType.PROTEST
                && one.mode().filter(Mode.STRIKE::equals).isPresent()
                && bare(one);
    }

    /** The same word where the last of its kind before was an attack from afar, and no walkout was told. */
    private static Optional<Proposition> raid(Proposition one, List<Proposition> before) {
        boolean work = before.stream()
                .anyMatch(earlier -> earlier.mode().filter(Mode.STRIKE::equals).isPresent());
        return work
                ? Optional.empty()
                : before.stream()
                        .filter(earlier -> earlier.type() == EventType.ASSAULT
                                && earlier.mode().filter(FROM_AFAR::contains).isPresent())
                        .reduce((first, second) -> second)
                        .map(earlier -> new Proposition(
                                one.trigger(),
                                EventType.ASSAULT,
                                earlier.mode(),
                                earlier.contexts(),
                                one.participants(),
                                one.locations(),
                                one.when(),
                                one.quantities(),
                                one.realis(),
                                new Derivation(
                                        one.because().rule() + ", reading/raid-before",
                                        Stream.of(one.trigger(), earlier.trigger())
                                                .sorted()
                                                .toList())));
    }

    private static boolean bare(Proposition one) {
        return one.participants().isEmpty()
                && one.locations().isEmpty()
                && one.quantities().isEmpty()
                && (one.realis() == Realis.ACTUAL
                        || one.realis() == Realis.ONGOING
                        || one.realis() == Realis.HISTORICAL);
    }

    /** Whether it tells who did it, and to whom, where or when. */
    private static boolean whole(Proposition one) {
        Set<EventRole> roles =
                one.participants().stream().map(Participant::role).collect(Collectors.toSet());
        boolean done = roles.contains(EventRole.ACTOR) || roles.contains(EventRole.INSTRUMENT);
        return done && (roles.contains(EventRole.RECIPIENT) || !one.locations().isEmpty() || dated(one));
    }

    /** Whether it tells where, or to whom: enough for the very same word to mean it. */
    private static boolean told(Proposition one) {
        return !one.locations().isEmpty()
                || one.participants().stream().anyMatch(party -> party.role() == EventRole.RECIPIENT);
    }

    /** Whether two that are dated by words may be one: "the attacks of 2001" are none of last week's. */
    private static boolean meets(Proposition one, Proposition other) {
        return one.when()
                .map(When::interval)
                .flatMap(when -> other.when().map(When::interval).map(earlier -> overlap(when, earlier)))
                .orElse(true);
    }

    private static boolean overlap(Interval one, Interval other) {
        return !ends(one, other) && !ends(other, one);
    }

    private static boolean ends(Interval one, Interval other) {
        return one.end()
                .flatMap(end -> other.start().map(start -> !end.isAfter(start)))
                .orElse(false);
    }

    private static boolean dated(Proposition one) {
        return one.when().isPresent() && !one.when().get().because().from().isEmpty();
    }

    private boolean definite(Span trigger) {
        Integer at = tokens.get(trigger.end());
        if (at == null
                || Substance.general(analysis.tokens().get(at).lemma())
                || analysis.tokens().get(at).upos() != Upos.NOUN) {
            return false;
        }
        for (int i = Math.max(0, at - FARTHEST); i < at; i++) {
            Token token = analysis.tokens().get(i);
            boolean determines = token.head() == at && token.relation().equals("det");
            if (determines && DEFINITE.contains(token.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Proposition> antecedent(Proposition one, List<Proposition> before) {
        return before.stream()
                .filter(earlier -> earlier.type() == one.type())
                .filter(earlier -> DEEDS.contains(one.type()) || kindred(one.trigger(), earlier.trigger()))
                .filter(earlier -> one.mode().isEmpty() || earlier.mode().equals(one.mode()))
                .filter(earlier -> earlier.realis() == Realis.ACTUAL || earlier.realis() == Realis.ONGOING)
                .filter(earlier -> !dated(one) || dated(earlier) && meets(one, earlier))
                .filter(earlier -> whole(earlier) || told(earlier) && kindred(one.trigger(), earlier.trigger()))
                .reduce((first, second) -> second);
    }

    /** Words for words are taken up by their own kin only: "the talks" by "talked", not by "met". */
    private boolean kindred(Span noun, Span earlier) {
        String one = stem(noun);
        String other = stem(earlier);
        return one.equals(other);
    }

    private String stem(Span trigger) {
        Integer at = tokens.get(trigger.end());
        String word = at == null
                ? trigger.in(analysis.text())
                : analysis.tokens().get(at).lemma();
        return word.toLowerCase(Locale.ROOT).substring(0, Math.min(STEM, word.length()));
    }

    /** The time stays the bare one's own where words tell it. */
    private static Proposition filled(Proposition one, Proposition earlier) {
        List<Span> from = new ArrayList<>(one.because().from());
        from.add(earlier.trigger());
        return new Proposition(
                one.trigger(),
                one.type(),
                one.mode().or(earlier::mode),
                one.contexts(),
                earlier.participants(),
                earlier.locations(),
                dated(one) ? one.when() : earlier.when(),
                earlier.quantities(),
                one.realis(),
                new Derivation(
                        one.because().rule() + ", " + RULE,
                        from.stream().sorted().distinct().toList()));
    }
}
