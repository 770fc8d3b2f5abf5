// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Actor;
import hearsay.claims.Participant;
import hearsay.claims.Polarity;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import hearsay.clustering.FusedNumber;
import hearsay.truth.Weighed;
import hearsay.truth.origins.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ought to be looked at first in a proposition.
 *
 * @param words "denied by the government it names: Egypt's armed forces"
 * @param urgency 1 to 4; alarms add up
 */
record Alarm(String words, int urgency) {

    /** As many reports, all on one origin, are an alarm. */
    private static final int MANY_REPORTS = 3;

    /** Numbers as many times apart are an alarm. */
    private static final double APART = 1.5;

    private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.MIL, Sector.SPY, Sector.COP);

    /** The most urgent first. */
    static List<Alarm> of(Weighed weighed) {
        return Stream.of(denied(weighed), oneOrigin(weighed), numbers(weighed))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Alarm::urgency).reversed())
                .toList();
    }

    private static Optional<Alarm> oneOrigin(Weighed weighed) {
        int reports = weighed.origins().reports(Side.FOR);
        int origins = weighed.origins().origins(Side.FOR).size();
        return reports >= MANY_REPORTS && origins == 1
                ? Optional.of(new Alarm(reports + " reports, 1 origin", 3))
                : Optional.empty();
    }

    /** Whether a state that is said to have acted, or suffered it, or had it on its ground, says that it is not so. */
    private static Optional<Alarm> denied(Weighed weighed) {
        Set<String> concerned = weighed.who(Polarity.FOR).stream()
                .flatMap(one -> Stream.concat(
                        one.proposition().participants().stream()
                                .map(Participant::actor)
                                .flatMap(actor -> actor.flatMap(Actor::country).stream()),
                        one.proposition().locations().stream()
                                .flatMap(location -> location.place().country().stream())))
                .collect(Collectors.toSet());
        List<String> deniers = weighed.who(Polarity.AGAINST).stream()
                .map(Testimony::holder)
                .filter(holder -> state(holder).filter(concerned::contains).isPresent())
                .map(WhoseWord::hop)
                .distinct()
                .toList();
        return deniers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alarm("denied by the government it names: " + some(deniers), 4));
    }

    /** The country for whose state a holder speaks, if it does. */
    private static Optional<String> state(Source holder) {
        return holder.fold(
                publisher -> Optional.empty(),
                named -> named.country().filter(country -> STATE.contains(named.sector())),
                unnamed -> unnamed.country().filter(country -> STATE.contains(unnamed.sector())),
                hidden -> Optional.empty());
    }

    private static Optional<Alarm> numbers(Weighed weighed) {
        return weighed.numbers().stream()
                .filter(number -> number.holdings().size() > 1 && number.spread() >= APART)
                .max(Comparator.comparingDouble(FusedNumber::spread))
                .map(number -> new Alarm(
                        String.format(
                                Locale.ROOT,
                                "numbers %.1f times apart: %s",
                                number.spread(),
                                some(number.holdings().stream()
                                        .map(holding -> InWords.howMany(holding.quantity()))
                                        .distinct()
                                        .toList())),
                        2));
    }

    private static String some(List<String> names) {
        return names.size() <= 3
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 2)) + " and " + (names.size() - 2) + " more";
    }
}
