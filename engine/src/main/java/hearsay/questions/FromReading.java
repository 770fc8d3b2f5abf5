// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Argument;
import hearsay.claims.Claim;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Participant;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Proposition;
import hearsay.claims.Reading;
import hearsay.claims.Realis;
import hearsay.claims.Who;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the reader of reports makes of a question: the main event, and what it promises or agrees to. */
final class FromReading {

    private static final Set<EventRole> WHERE = EnumSet.of(EventRole.PLACE, EventRole.DESTINATION, EventRole.ORIGIN);
    private static final Pattern AHEAD = Pattern.compile(".*\\+(?:will|going-to|likely-to|promised-to|progressive).*");

    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?:(?:at least|more than|over|fewer than|less than|at most|up to|no more than|no fewer than) )?\\d[\\d,.]*\\s*");

    /** "Thai and Cambodian commanders", "Israeli or American strikes". */
    private static final Pattern JOINED = Pattern.compile(
            "^(?:[Tt]he |[Aa]ny )?(?<one>\\p{Lu}[\\p{L}.-]+),? (?:and|or|and/or) (?<other>\\p{Lu}[\\p{L}.-]+) (?<whom>\\p{Ll}.+)$");

    /** What two do with one another: the second is the one with whom. */
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.SUPPORT);

    /** A name within the words for a thing. */
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,})*");

    private final Draft draft;
    private final Leftover leftover;

    FromReading(Draft draft, Leftover leftover) {
        this.draft = draft;
        this.leftover = leftover;
    }

    /** What the reader of reports makes of it: the main event, and what it promises or agrees to. */
    void take(Reading reading) {
        Optional<Proposition> main = main(reading);
        if (main.isEmpty()) {
            return;
        }
        Proposition one = main.get();
        draft.types.add(one.type());
        one.mode().ifPresent(draft.modes::add);
        draft.negated = one.realis() == Realis.NEGATED;
        cover(one, reading);
        participants(one, EventRole.ACTOR, draft.actors);
        if (draft.actors.isEmpty()) {
            participants(one, EventRole.INSTRUMENT, draft.actors);
        }
        participants(one, EventRole.RECIPIENT, draft.recipients);
        one.locations().stream()
                .filter(location -> location.role() != EventRole.ORIGIN || one.type() == EventType.RETREAT)
                .forEach(draft::located);
        draft.measure = Counting.measure(draft.core, main);
        for (Proposition other : propositions(reading)) {
            boolean named = !other.equals(one) && (one.type() == EventType.AGREE || one.type() == EventType.REQUEST);
            if (named) {
                draft.types.add(other.type());
                other.mode().ifPresent(draft.modes::add);
                cover(other, reading);
            }
        }
        reading.events().forEach(event -> draft.understood.add(event.trigger()));
    }

    private void participants(Proposition one, EventRole role, List<Who> into) {
        for (Participant participant : one.participants()) {
            boolean place = participant.actor().isEmpty()
                    && one.locations().stream().anyMatch(at -> at.span().overlaps(participant.span()));
            boolean named = role != EventRole.INSTRUMENT
                    || participant.wording().codePoints().anyMatch(Character::isUpperCase);
            if (participant.role() == role
                    && named
                    && !(place && role == EventRole.RECIPIENT)
                    && !leftover.anybody(participant.wording())) {
                List<Who> several = draft.names.set(participant.wording());
                if (!several.isEmpty()) {
                    into.addAll(several);
                    continue;
                }
                if (joined(one, participant, into)) {
                    continue;
                }
                boolean counted = COUNT.matcher(participant.wording()).lookingAt();
                Who who = counted ? uncounted(participant.wording()) : who(participant);
                boolean town = role == EventRole.RECIPIENT && draft.town(participant.wording(), who);
                if (!into.contains(who) && !town && (!counted || capital(who.name()))) {
                    into.add(who);
                }
            }
        }
    }

    /** Somebody of two countries: of each. */
    private boolean joined(Proposition one, Participant participant, List<Who> into) {
        Matcher joined = JOINED.matcher(participant.wording());
        if (!joined.find()) {
            return false;
        }
        Who first = draft.names.actor(joined.group("one") + " " + joined.group("whom"), draft.asOf);
        Who second = draft.names.actor(joined.group("other") + " " + joined.group("whom"), draft.asOf);
        boolean countries = first.country().isPresent()
                && second.country().isPresent()
                && !first.country().equals(second.country());
        if (!countries) {
            return false;
        }
        into.add(first);
        (MUTUAL.contains(one.type()) ? draft.recipients : into).add(second);
        return true;
    }

    private Who who(Participant participant) {
        return participant
                .actor()
                .filter(actor -> actor.country().isPresent() || !actor.name().equals(participant.wording()))
                .map(draft.names::who)
                .orElseGet(() -> draft.names.actor(participant.wording(), draft.asOf));
    }

    /** Of "more than 22 Russian soldiers" the soldiers. */
    private Who uncounted(String wording) {
        String words = COUNT.matcher(wording).replaceFirst("");
        return draft.names.actor(words.isBlank() ? wording : words, draft.asOf);
    }

    private static boolean capital(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }

    private void cover(Proposition one, Reading reading) {
        draft.understood.add(one.trigger());
        draft.understood.addAll(one.because().from());
        for (Event event : reading.events()) {
            if (event.trigger().equals(one.trigger())) {
                event.arguments().stream().map(Argument::filler).forEach(draft.understood::add);
            }
        }
        unknownPlaces(one, reading);
        if (one.locations().isEmpty() && draft.places.isEmpty()) {
            things(one);
        }
        one.participants().forEach(participant -> draft.understood.add(participant.span()));
        one.locations().forEach(location -> draft.understood.add(location.span()));
    }

    /** "The Torkham crossing": where a thing is to which something is done. */
    private void things(Proposition one) {
        one.participants().stream()
                .filter(thing ->
                        thing.role() == EventRole.INSTRUMENT && thing.actor().isEmpty())
                .map(thing -> NAME.matcher(thing.wording()))
                .filter(Matcher::find)
                .flatMap(name -> draft.names.place(name.group(), draft.asOf).stream())
                .filter(place -> place.precision().code() <= PlacePrecision.DISTRICT.code())
                .findFirst()
                .ifPresent(draft.places::add);
    }

    /** A name that stands where a place stands, and that no gazetteer knows. */
    private void unknownPlaces(Proposition one, Reading reading) {
        reading.events().stream()
                .filter(event -> event.trigger().equals(one.trigger()))
                .flatMap(event -> event.arguments().stream())
                .filter(argument -> WHERE.contains(argument.role()))
                .map(Argument::filler)
                .filter(filler ->
                        one.locations().stream().noneMatch(at -> at.span().overlaps(filler)))
                .filter(filler -> one.participants().stream()
                        .noneMatch(participant -> participant.actor().isPresent()
                                && participant.span().overlaps(filler)))
                .filter(filler -> Character.isUpperCase(
                        filler.in(draft.core).replaceFirst("^(?:the|a) ", "").codePointAt(0)))
                .forEach(filler -> draft.place(filler.in(draft.core)));
    }

    static Optional<Proposition> main(Reading reading) {
        List<Proposition> all = propositions(reading);
        return all.stream()
                .filter(one -> AHEAD.matcher(one.because().rule()).matches())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static List<Proposition> propositions(Reading reading) {
        return reading.claims().stream()
                .map(Claim::propositions)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Proposition::trigger))
                .toList();
    }
}
