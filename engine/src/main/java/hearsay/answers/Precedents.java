// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Asked;
import hearsay.claims.EventType;
import hearsay.claims.HistoryEvent;
import hearsay.claims.Mode;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How often data sets tell of what is asked about: of the same actor, type, recipient and place. */
final class Precedents {

    /** Windows of so many days are counted, back from the last day that is covered. */
    static final int WINDOW = 30;

    /** Fewer windows tell nothing. */
    private static final int LEAST_WINDOWS = 3;

    private final Asked asked;
    private final Sides sides;
    private final Background background;

    Precedents(Asked asked, Sides sides, Background background) {
        this.asked = asked;
        this.sides = sides;
        this.background = background;
    }

    /**
     * What was counted.
     *
     * @param windows of {@link #WINDOW} days
     * @param happened in how many of them it happened
     * @param sources the data sets
     */
    record Count(int windows, int happened, int events, LocalDate first, LocalDate last, List<String> sources) {}

    /** Empty where no data set covers those who are asked about, or where it covers too few days. */
    Optional<Count> count() {
        List<Background.Coverage> covering = covering();
        if (covering.isEmpty() || !known()) {
            return Optional.empty();
        }
        LocalDate first = covering.stream()
                .map(Background.Coverage::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = covering.stream()
                .map(Background.Coverage::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int windows = (int) ((ChronoUnit.DAYS.between(first, last) + 1) / WINDOW);
        if (windows < LEAST_WINDOWS) {
            return Optional.empty();
        }
        List<HistoryEvent> found = matching(first, last);
        int happened = (int) found.stream()
                .map(event -> ChronoUnit.DAYS.between(event.day(), last) / WINDOW)
                .filter(window -> window < windows)
                .distinct()
                .count();
        return Optional.of(new Count(
                windows,
                happened,
                found.size(),
                last.minusDays((long) windows * WINDOW - 1),
                last,
                covering.stream().map(Background.Coverage::source).distinct().toList()));
    }

    /** The events that are of what is asked about, on days from one to another, both included, by day. */
    List<HistoryEvent> matching(LocalDate first, LocalDate last) {
        return background.events().stream()
                .filter(event -> !event.day().isBefore(first) && !event.day().isAfter(last))
                .filter(this::fits)
                .sorted(Comparator.comparing(HistoryEvent::day).thenComparing(HistoryEvent::id))
                .toList();
    }

    /** All events that are of what is asked about, by day. */
    List<HistoryEvent> all() {
        return matching(LocalDate.MIN, LocalDate.MAX);
    }

    /** Data sets that tell of the types that are asked about, and of those who are asked about. */
    List<Background.Coverage> covering() {
        TreeSet<String> touching = new TreeSet<>(background.events().stream()
                .filter(event -> actor(event) || host(event))
                .map(HistoryEvent::source)
                .toList());
        return background.coverage().stream()
                .filter(one -> touching.contains(one.source()))
                .filter(one -> asked.types().stream().anyMatch(one.types()::contains))
                .toList();
    }

    /** Whether those who are asked about are known to the data sets, in whatever role. */
    boolean known() {
        Collection<HistoryEvent> events = background.events();
        boolean hosted = !asked.recipients().isEmpty() || !asked.places().isEmpty();
        return (asked.actors().isEmpty() || events.stream().anyMatch(this::actor))
                && (!hosted || events.stream().anyMatch(this::host));
    }

    private boolean actor(HistoryEvent event) {
        return !asked.actors().isEmpty()
                && Stream.concat(Stream.of(event.actor()), event.recipient().stream())
                        .anyMatch(sides::acts);
    }

    private boolean host(HistoryEvent event) {
        boolean party = !asked.recipients().isEmpty()
                && Stream.concat(Stream.of(event.actor()), event.recipient().stream())
                        .anyMatch(sides::suffers);
        return party || !asked.places().isEmpty() && asked.places().stream().anyMatch(place -> in(event, place));
    }

    private boolean fits(HistoryEvent event) {
        return asked.types().contains(event.type())
                && mode(event.type(), event.mode())
                && sides.acts(event.actor())
                && (asked.recipients().isEmpty() || suffers(event))
                && (asked.places().isEmpty() || asked.places().stream().anyMatch(place -> in(event, place)));
    }

    private boolean suffers(HistoryEvent event) {
        return event.recipient()
                .map(sides::suffers)
                .orElseGet(() -> asked.recipients().stream()
                        .anyMatch(who -> who.sectors().size() > 1
                                && who.country().isPresent()
                                && who.country().equals(event.country())));
    }

    private boolean mode(EventType type, Optional<Mode> mode) {
        List<Mode> wanted =
                asked.modes().stream().filter(type.modes()::contains).toList();
        return wanted.isEmpty() || mode.map(wanted::contains).orElse(true);
    }

    /** In the country; in the town, where one is asked about and the event says in which it was. */
    private static boolean in(HistoryEvent event, Place place) {
        boolean country = place.country().isPresent()
                && (place.country().equals(event.country())
                        || place.precision() == PlacePrecision.COUNTRY
                                && event.recipient()
                                        .flatMap(party -> party.country())
                                        .equals(place.country()));
        return country
                && (place.precision() == PlacePrecision.COUNTRY
                        || event.place()
                                .map(name -> folded(name).contains(folded(place.name())))
                                .orElse(false));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
