// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Actor;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Location;
import hearsay.claims.Mode;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.Polarity;
import hearsay.claims.Proposition;
import hearsay.claims.Realis;
import hearsay.claims.Testimony;
import hearsay.claims.When;
import hearsay.truth.Weighed;
import hearsay.truth.origins.OriginGraph;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a weighed cluster alleges, as a judgement looks at it: all that its members say together.
 *
 * @param modes of all members
 * @param realis as most of those have it who say that it is so; of all, where nobody does
 * @param located where those who say where it was put it: the places of each, and what of that testimony is its own
 * @param doers who acts, as far as it is known who that is
 * @param receivers whom it is done to, or for
 * @param from the first day on which it may have been
 * @param until the last
 * @param told when it was last told, in the time of its report
 * @param setting whom and where its reports speak of, in lower case
 * @param whom the words for those to whom it is done, known or not, in lower case
 */
record Happening(
        Weighed weighed,
        EventType type,
        Set<Mode> modes,
        Realis realis,
        List<Actor> doers,
        List<Actor> receivers,
        List<Place> places,
        List<Located> located,
        LocalDate from,
        LocalDate until,
        LocalDate told,
        Set<String> setting,
        Set<String> whom) {

    /** Where one testimony puts it. @param weight what of the testimony is its own, above 0 */
    record Located(List<Place> places, double weight) {}

    private static final Set<EventRole> DOING = EnumSet.of(EventRole.ACTOR, EventRole.INSTRUMENT);
    private static final Set<EventRole> SUFFERING = EnumSet.of(EventRole.RECIPIENT, EventRole.ON_BEHALF_OF);

    /** What is not dated is taken to be of the month before its report. */
    private static final int UNDATED = 30;

    /** By id of the cluster: an order that any two runs agree on. */
    static final Comparator<Happening> ORDER =
            Comparator.comparing(happening -> happening.weighed().cluster().id().value());

    /** Of the testimonies that count: those that nobody set aside, and no copies word for word. Empty if there is none. */
    static Optional<Happening> of(Weighed weighed) {
        List<Testimony> members = weighed.origins().members().stream()
                .filter(one -> weighed.origins().weight(one.id()) > 0)
                .toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(of(weighed, members));
    }

    private static Happening of(Weighed weighed, List<Testimony> members) {
        OriginGraph origins = weighed.origins();
        List<Testimony> saying =
                members.stream().filter(one -> one.polarity() == Polarity.FOR).toList();
        List<Testimony> telling = saying.isEmpty() ? members : saying;
        LocalDate told = members.stream()
                .map(one -> one.published().toLocalDate())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Happening(
                weighed,
                most(telling, origins, Proposition::type),
                members.stream()
                        .flatMap(one -> one.proposition().mode().stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                most(telling, origins, Proposition::realis),
                actors(members, DOING),
                actors(members, SUFFERING),
                members.stream()
                        .flatMap(one -> one.proposition().locations().stream())
                        .map(Location::place)
                        .collect(Collectors.toMap(Place::id, Function.identity(), (a, b) -> a, TreeMap::new))
                        .values()
                        .stream()
                        .toList(),
                members.stream()
                        .filter(one -> !one.proposition().locations().isEmpty())
                        .map(one -> new Located(
                                one.proposition().locations().stream()
                                        .map(Location::place)
                                        .toList(),
                                origins.weight(one.id())))
                        .toList(),
                telling.stream()
                        .map(Happening::from)
                        .min(Comparator.naturalOrder())
                        .orElse(told),
                telling.stream()
                        .map(Happening::until)
                        .min(Comparator.naturalOrder())
                        .orElse(told),
                told,
                Surroundings.folded(members.stream().map(Testimony::setting).toList())
                        .collect(Collectors.toCollection(TreeSet::new)),
                members.stream()
                        .flatMap(one -> one.proposition().participants().stream())
                        .filter(participant -> SUFFERING.contains(participant.role()))
                        .map(participant -> participant.wording().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** That it is so as alleged. */
    double credence() {
        return weighed.credence().probability();
    }

    /** Whether it is told as something that was or is, and not only planned, possible or long past. */
    boolean real() {
        return realis == Realis.ACTUAL || realis == Realis.ONGOING || realis == Realis.NEGATED;
    }

    private static LocalDate from(Testimony testimony) {
        LocalDate published = testimony.published().toLocalDate();
        return testimony
                .proposition()
                .when()
                .map(When::interval)
                .flatMap(interval -> interval.start())
                .map(LocalDateTime::toLocalDate)
                .orElse(published.minusDays(UNDATED));
    }

    private static LocalDate until(Testimony testimony) {
        LocalDate published = testimony.published().toLocalDate();
        return testimony
                .proposition()
                .when()
                .map(When::interval)
                .flatMap(interval -> interval.end())
                .map(end -> end.minusNanos(1).toLocalDate())
                .orElse(published);
    }

    private static List<Actor> actors(List<Testimony> members, Set<EventRole> roles) {
        Map<String, Actor> found = new TreeMap<>();
        for (Testimony member : members) {
            for (Participant participant : member.proposition().participants()) {
                Optional<Actor> actor = participant.actor();
                if (actor.isPresent() && roles.contains(participant.role())) {
                    found.putIfAbsent(actor.get().id().value(), actor.get());
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What most origins have; of equals the first of the enum. */
    private static <E extends Enum<E>> E most(
            List<Testimony> members, OriginGraph origins, Function<Proposition, E> field) {
        Map<E, Double> counts = members.stream()
                .collect(Collectors.groupingBy(
                        one -> field.apply(one.proposition()),
                        TreeMap::new,
                        Collectors.summingDouble(one -> origins.weight(one.id()))));
        return counts.entrySet().stream()
                .max(Map.Entry.<E, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
