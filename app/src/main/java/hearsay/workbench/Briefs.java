// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Actor;
import hearsay.claims.Link;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Polarity;
import hearsay.claims.Position;
import hearsay.claims.Testimony;
import hearsay.ledger.ClusterBrief;
import hearsay.truth.Weighed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list shows of a weighed proposition. */
final class Briefs {

    private Briefs() {}

    static ClusterBrief of(Weighed weighed) {
        List<Alarm> alarms = Alarm.of(weighed);
        return new ClusterBrief(
                weighed.cluster().id(),
                InWords.of(weighed.cluster()),
                weighed.origins().headline(),
                alarms.stream().map(Alarm::words).toList(),
                alarms.stream().mapToInt(Alarm::urgency).sum(),
                weighed.credence().calibrated(),
                voices(weighed),
                traits(weighed));
    }

    private static ClusterBrief.Voices voices(Weighed weighed) {
        return new ClusterBrief.Voices(
                holders(weighed, one -> one.polarity() == Polarity.FOR),
                holders(weighed, one -> one.polarity() == Polarity.AGAINST),
                holders(weighed, one -> one.stance().position() == Position.DOUBT),
                holders(weighed, one -> one.stance().position() == Position.NO_COMMENT));
    }

    private static List<String> holders(Weighed weighed, Predicate<Testimony> speaks) {
        List<String> labels = weighed.origins().members().stream()
                .filter(speaks)
                .map(one -> WhoseWord.hop(one.holder()))
                .toList();
        return List.copyOf(Alike.counted(labels).keySet());
    }

    private static ClusterBrief.Traits traits(Weighed weighed) {
        List<Testimony> members = weighed.cluster().members();
        return new ClusterBrief.Traits(
                all(
                        members,
                        one -> one.chain().links().stream().map(Link::source).map(source -> source.label())),
                all(members, one -> Stream.of(one.stance().position())),
                all(members, one -> Stream.of(one.proposition().type())),
                members.stream()
                        .filter(one -> one.polarity() == Polarity.FOR)
                        .flatMap(one -> one.proposition().when().stream())
                        .map(when -> when.interval())
                        .findFirst()
                        .or(() -> members.stream()
                                .flatMap(one -> one.proposition().when().stream())
                                .map(when -> when.interval())
                                .findFirst()),
                all(members, one -> one.proposition().participants().stream().flatMap(Briefs::names)),
                all(members, one -> one.proposition().locations().stream().flatMap(Briefs::names)),
                all(members, one -> Stream.of(one.outlet())));
    }

    private static <T> Set<T> all(List<Testimony> members, Function<Testimony, Stream<T>> what) {
        return members.stream().flatMap(what).collect(Collectors.toSet());
    }

    private static Stream<String> names(Participant participant) {
        Optional<Actor> actor = participant.actor();
        return Stream.of(Optional.of(participant.wording()), actor.map(Actor::name), actor.flatMap(Actor::country))
                .flatMap(Optional::stream);
    }

    private static Stream<String> names(Location location) {
        return Stream.of(
                        Optional.of(location.place().name()),
                        location.place().country(),
                        location.place().region())
                .flatMap(Optional::stream);
    }
}
