// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.EventType;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Measure;
import hearsay.claims.Mode;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Sector;
import hearsay.claims.Who;
import hearsay.questions.Understanding.Part;
import hearsay.questions.Understanding.Unclear;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What was made of a question so far. Used once. */
final class Draft {

    static final String TYPES = "--type TYPE/mode, for instance --type MOBILIZE/troops (docs/codebook.md, section 4)";
    static final String SIDES = "--actor, --recipient or --place, or ask without it";

    private static final Set<EventType> FORCE = EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.RETREAT);

    /** "The schoolgirls of Jangebe": a class of people or things, and no name. */
    private static final Pattern CLASS = Pattern.compile("^(?:(?:the|an?|any|another|more) )?\\p{Ll}{3,}s?(?: |$)");

    final Names names;
    final String core;
    final LocalDate asOf;

    final List<Part> parts = new ArrayList<>();
    final List<Unclear> unclear = new ArrayList<>();
    final List<Span> understood = new ArrayList<>();

    SortedSet<EventType> types = new TreeSet<>();
    SortedSet<Mode> modes = new TreeSet<>();
    List<Who> actors = new ArrayList<>();
    List<Who> recipients = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    boolean negated;
    Optional<Measure> measure = Optional.empty();
    Optional<Interval> horizon = Optional.empty();

    /** @param core the question as a sentence that can be read */
    Draft(Names names, String core, LocalDate asOf) {
        this.names = names;
        this.core = core;
        this.asOf = asOf;
    }

    /** Modes of types that are no longer asked about fall away. */
    SortedSet<Mode> fitting() {
        TreeSet<Mode> fitting = new TreeSet<>(modes);
        fitting.removeIf(mode -> types.stream().noneMatch(type -> type.modes().contains(mode)));
        return fitting;
    }

    Who who(Mask.Slot slot) {
        return slot.actor()
                .map(names::who)
                .orElseGet(() -> names.actor(slot.span().in(core), asOf));
    }

    /** Whether force against somebody of this name is force in a town: "attack Tripoli"; then the town is where. */
    boolean town(String words, Who who) {
        boolean force = types.stream().anyMatch(FORCE::contains);
        boolean unknown = unknown(who);
        boolean capital = force && who.sectors().size() > 1 && !who.name().equals(words);
        boolean namesake = force && who.sectors().size() <= 1 && who.name().equals(words);
        boolean released = modes.contains(Mode.RELEASE) && names.told(words).isPresent();
        if (released || !unknown && !capital && !namesake) {
            return false;
        }
        Optional<Place> place = names.place(words, asOf)
                .filter(one -> one.precision().code() <= PlacePrecision.DISTRICT.code())
                .filter(one -> unknown || !namesake || one.name().equals(words));
        place.filter(one -> !places.contains(one)).ifPresent(places::add);
        return place.isPresent();
    }

    /** Somebody with a name that no list knows. */
    static boolean unknown(Who who) {
        return who.country().isEmpty()
                && who.sectors().stream().allMatch(sector -> sector == Sector.UNK)
                && who.name().codePoints().anyMatch(Character::isUpperCase)
                && !CLASS.matcher(who.name()).find();
    }

    void place(Mask.Slot slot) {
        understood.add(slot.span());
        if (slot.place().isPresent()) {
            if (!places.contains(slot.place().get())) {
                places.add(slot.place().get());
            }
        } else {
            place(slot.span().in(core));
        }
    }

    void place(String name) {
        names.place(name, asOf)
                .ifPresentOrElse(
                        places::add,
                        () -> unclear.add(new Unclear(
                                name, "no place of this name is known", "--place NAME, or a larger gazetteer")));
    }

    void located(Location location) {
        understood.add(location.span());
        if (!places.contains(location.place())) {
            places.add(location.place());
        }
    }
}
