// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Argument;
import hearsay.claims.Asked;
import hearsay.claims.Claim;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Measure;
import hearsay.claims.Mode;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Proposition;
import hearsay.claims.Question;
import hearsay.claims.Reading;
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.claims.TimeExpression;
import hearsay.claims.Who;
import hearsay.questions.Understanding.Part;
import hearsay.questions.Understanding.Unclear;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One question on its way to be understood. Used once. */
final class Parsing {

    private static final String TYPES =
            "--type TYPE/mode, for instance --type MOBILIZE/troops (docs/codebook.md, section 4)";
    private static final String SIDES = "--actor, --recipient or --place, or ask without it";
    private static final Pattern IN =
            Pattern.compile("(?i)\\b(?:in|at|near|off|on|inside|over|around|across) (?:the )?$");
    private static final Pattern WITH = Pattern.compile("(?i)\\b(?:with|against|to|from|on) (?:the )?$");
    private static final Pattern ACCORDING = Pattern.compile("(?i)\\baccording to (?:the )?$");
    private static final Pattern FIRST = Pattern.compile(
            "^(?:(?:Will|Would|Did|Has|Have|Is|Are|Does|Do|there|be|a|an|any|the) )*(?<word>\\p{Lu}\\p{Ll}+)\\b");
    private static final Set<EventRole> WHERE = EnumSet.of(EventRole.PLACE, EventRole.DESTINATION, EventRole.ORIGIN);
    private static final Set<EventType> FORCE = EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.RETREAT);
    private static final Pattern OPEN =
            Pattern.compile("(?i)^(?:why|when|who|whom|what|where|which|how(?! likely| probable))\\b");
    private static final Pattern AHEAD = Pattern.compile(".*\\+(?:will|going-to|likely-to|promised-to|progressive).*");
    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|never|n't|fail to|refrain from)\\b|\\w+n't\\b");
    private static final Pattern STAYS = Pattern.compile("stays");

    private final Names names;
    private final Frames frames;
    private final Counting counting;
    private final Leftover leftover;
    private final String wording;
    private final String core;
    private final LocalDate asOf;
    private final Said said;

    private final List<Part> parts = new ArrayList<>();
    private final List<Unclear> unclear = new ArrayList<>();
    private final List<Span> understood = new ArrayList<>();

    private SortedSet<EventType> types = new TreeSet<>();
    private SortedSet<Mode> modes = new TreeSet<>();
    private List<Who> actors = new ArrayList<>();
    private List<Who> recipients = new ArrayList<>();
    private List<Place> places = new ArrayList<>();
    private boolean negated;
    private Optional<Measure> measure = Optional.empty();
    private Optional<Interval> horizon = Optional.empty();

    Parsing(
            Names names,
            Frames frames,
            Counting counting,
            Leftover leftover,
            String wording,
            String core,
            LocalDate asOf,
            Said said) {
        this.names = names;
        this.frames = frames;
        this.counting = counting;
        this.leftover = leftover;
        this.wording = wording;
        this.core = core;
        this.asOf = asOf;
        this.said = said;
    }

    Understanding understand() {
        if (OPEN.matcher(core).find()) {
            unclear.add(new Unclear(core.split(" ", 2)[0], "asks for more than yes or no", "ask: Will …, Has …, Is …"));
            return new Understanding(Optional.empty(), parts, unclear);
        }
        Optional<Counting.Compared> compared = counting.compared(core);
        if (compared.isPresent()) {
            compared(compared.get());
        } else {
            words();
        }
        exact();
        if (types.isEmpty() && unclear.isEmpty()) {
            unclear.add(new Unclear("", "no kind of event is named that is known", TYPES));
        }
        unknownNames();
        describe();
        if (!unclear.isEmpty() || horizon.isEmpty()) {
            return new Understanding(Optional.empty(), parts, unclear);
        }
        Asked asked = new Asked(actors, types, modes(), recipients, places, negated, measure);
        return new Understanding(
                Optional.of(Question.of(wording.strip(), asked, asOf, horizon.get())), parts, List.of());
    }

    /** Modes of types that are no longer asked about fall away. */
    private SortedSet<Mode> modes() {
        TreeSet<Mode> fitting = new TreeSet<>(modes);
        fitting.removeIf(mode -> types.stream().noneMatch(type -> type.modes().contains(mode)));
        return fitting;
    }

    private void compared(Counting.Compared compared) {
        types = new TreeSet<>(compared.types());
        modes = new TreeSet<>(compared.modes());
        measure = Optional.of(compared.measure());
        place(compared.place());
        Optional<LocalDate> end = compared.end().or(said::until);
        if (end.isEmpty()) {
            unclear.add(new Unclear("", "the day before which is counted is left open", "--until DATE"));
            return;
        }
        horizon = Optional.of(new Interval(
                Optional.of(end.get().minusDays(compared.window()).atStartOfDay()),
                Optional.of(end.get().atStartOfDay()),
                Grain.DAY));
        parts.add(new Part(
                "when",
                "",
                end.get().minusDays(compared.window()) + " to " + end.get().minusDays(1)));
    }

    private void words() {
        Reading reading = names.read(core, asOf);
        Mask mask = Mask.of(core, reading, name -> names.place(name, asOf));
        reading.times().forEach(time -> understood.add(time.span()));
        Optional<Frames.Match> match = said.kinds().isEmpty() ? frames.match(mask) : Optional.empty();
        if (match.isPresent()) {
            framed(match.get(), reading);
        } else {
            told(reading);
        }
        if (types.isEmpty() && !said.kinds().isEmpty()) {
            loose(mask);
        }
        List<TimeExpression> times = reading.times();
        horizon = new Horizons(core, asOf, Wording.asksBack(core)).of(times, said, parts, unclear);
        if (!types.isEmpty()) {
            unclaimed(mask);
            demonym();
            leftover.of(core, understood, parts, unclear);
        }
    }

    /** Who and what is named and has no part yet: a place where none is said; what belongs to who has a part. */
    private void unclaimed(Mask mask) {
        for (Mask.Slot slot : mask.slots()) {
            if (slot.kind() == 'T' || understood.stream().anyMatch(slot.span()::overlaps)) {
                continue;
            }
            Optional<String> country =
                    slot.place().flatMap(Place::country).or(() -> slot.actor().flatMap(actor -> actor.country()));
            boolean belongs = country.isPresent()
                    && (Stream.concat(actors.stream(), recipients.stream())
                                    .anyMatch(who -> who.country().equals(country))
                            || places.stream().anyMatch(place -> place.country().equals(country)));
            if (belongs) {
                understood.add(slot.span());
            } else if (slot.place().isPresent()
                    && (places.isEmpty() && recipients.isEmpty() && !after(ACCORDING, slot) || after(IN, slot))) {
                place(slot);
            } else if (recipients.isEmpty() && after(WITH, slot) && !after(ACCORDING, slot)) {
                understood.add(slot.span());
                recipients.add(who(slot));
            } else {
                understood.add(slot.span());
                strange(slot);
            }
        }
    }

    private boolean after(Pattern words, Mask.Slot slot) {
        return words.matcher(core.substring(0, slot.span().start())).find();
    }

    private void strange(Mask.Slot slot) {
        String words = slot.span().in(core);
        if (after(ACCORDING, slot)) {
            parts.add(new Part("left aside", words, "according to whom is not looked at"));
        } else {
            unclear.add(new Unclear(words, "what it has to do with this is not understood", SIDES));
        }
    }

    private Who who(Mask.Slot slot) {
        return slot.actor()
                .map(names::who)
                .orElseGet(() -> names.actor(slot.span().in(core), asOf));
    }

    /** "Russian strike": who does it, by the country that the first word is of. */
    private void demonym() {
        Matcher first = FIRST.matcher(core);
        if (actors.isEmpty() && first.find()) {
            Span span = new Span(first.start("word"), first.end("word"));
            if (understood.stream().noneMatch(span::overlaps)) {
                names.ofCountry(first.group("word"), asOf).ifPresent(who -> {
                    actors.add(who);
                    understood.add(span);
                });
            }
        }
    }

    private void framed(Frames.Match match, Reading reading) {
        Frames.Frame frame = match.frame();
        if (!frame.event()) {
            unclear.add(new Unclear(
                    match.span().in(core),
                    frame.name().equals("saying.deny")
                            ? "what somebody says of it is no event: hearsay holders and hearsay claims tell who says what"
                            : "no event of the kinds that are known",
                    TYPES));
            return;
        }
        understood.add(match.span());
        types = new TreeSet<>(frame.types());
        modes = new TreeSet<>(frame.modes());
        slots(match, "actor", actors);
        slots(match, "actor2", actors);
        slots(match, "forces", actors);
        slots(match, "body", recipients);
        slots(match, "recipient", recipients);
        match.slot("place").forEach(slot -> place(slot));
        match.slot("host").forEach(slot -> place(slot));
        if (frame.name().equals("have.forces")) {
            // "have US forces in": the army's owner acts
            actors = actors.isEmpty() ? actors : new ArrayList<>(actors.subList(0, 1));
        }
        negated = NOT.matcher(core).find() != STAYS.matcher(frame.name()).matches();
        measure = Counting.measure(core, main(reading));
        // A place that the frame leaves out and the reader has found.
        if (places.isEmpty() && recipients.isEmpty()) {
            main(reading)
                    .ifPresent(one -> one.locations().stream()
                            .filter(location -> location.role() != EventRole.ORIGIN)
                            .forEach(location -> located(location)));
        }
    }

    private void slots(Frames.Match match, String name, List<Who> into) {
        for (Mask.Slot slot : match.slot(name)) {
            understood.add(slot.span());
            Who who = who(slot);
            boolean town = name.equals("recipient") && town(slot.span().in(core), who);
            if (!town && !into.contains(who)) {
                into.add(who);
            }
        }
    }

    /** Whether force against somebody of this name is force in a town: "attack Tripoli"; then the town is where. */
    private boolean town(String words, Who who) {
        boolean force = types.stream().anyMatch(FORCE::contains);
        boolean unknown = unknown(who);
        boolean capital = force && who.sectors().size() > 1 && !who.name().equals(words);
        if (!unknown && !capital) {
            return false;
        }
        Optional<Place> place =
                names.place(words, asOf).filter(one -> one.precision().code() <= PlacePrecision.DISTRICT.code());
        place.filter(one -> !places.contains(one)).ifPresent(places::add);
        return place.isPresent();
    }

    /** Somebody with a name that no list knows. */
    private static boolean unknown(Who who) {
        return who.country().isEmpty()
                && who.sectors().stream().allMatch(sector -> sector == Sector.UNK)
                && who.name().codePoints().anyMatch(Character::isUpperCase);
    }

    private void place(Mask.Slot slot) {
        understood.add(slot.span());
        if (slot.place().isPresent()) {
            if (!places.contains(slot.place().get())) {
                places.add(slot.place().get());
            }
        } else {
            place(slot.span().in(core));
        }
    }

    private void place(String name) {
        names.place(name, asOf)
                .ifPresentOrElse(
                        places::add,
                        () -> unclear.add(new Unclear(
                                name, "no place of this name is known", "--place NAME, or a larger gazetteer")));
    }

    /** What the reader of reports makes of it: the main event, and what it promises or agrees to. */
    private void told(Reading reading) {
        Optional<Proposition> main = main(reading);
        if (main.isEmpty()) {
            return;
        }
        Proposition one = main.get();
        types.add(one.type());
        one.mode().ifPresent(modes::add);
        negated = one.realis() == Realis.NEGATED;
        cover(one, reading);
        participants(one, EventRole.ACTOR, actors);
        if (actors.isEmpty()) {
            participants(one, EventRole.INSTRUMENT, actors);
        }
        participants(one, EventRole.RECIPIENT, recipients);
        one.locations().stream()
                .filter(location -> location.role() != EventRole.ORIGIN || one.type() == EventType.RETREAT)
                .forEach(this::located);
        measure = Counting.measure(core, main);
        for (Proposition other : propositions(reading)) {
            boolean named = !other.equals(one) && (one.type() == EventType.AGREE || one.type() == EventType.REQUEST);
            if (named) {
                types.add(other.type());
                other.mode().ifPresent(modes::add);
                cover(other, reading);
            }
        }
        reading.events().forEach(event -> understood.add(event.trigger()));
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
                Who who = participant
                        .actor()
                        .filter(actor ->
                                actor.country().isPresent() || !actor.name().equals(participant.wording()))
                        .map(names::who)
                        .orElseGet(() -> names.actor(participant.wording(), asOf));
                boolean counted = participant.wording().matches("(?i)(?:at least|more than|over|[\\d,.]+).*");
                boolean town = role == EventRole.RECIPIENT && town(participant.wording(), who);
                if (!into.contains(who) && !counted && !town) {
                    into.add(who);
                }
            }
        }
    }

    private void located(Location location) {
        understood.add(location.span());
        if (!places.contains(location.place())) {
            places.add(location.place());
        }
    }

    private void cover(Proposition one, Reading reading) {
        understood.add(one.trigger());
        understood.addAll(one.because().from());
        for (Event event : reading.events()) {
            if (event.trigger().equals(one.trigger())) {
                event.arguments().stream().map(Argument::filler).forEach(understood::add);
            }
        }
        unknownPlaces(one, reading);
        one.participants().forEach(participant -> understood.add(participant.span()));
        one.locations().forEach(location -> understood.add(location.span()));
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
                        filler.in(core).replaceFirst("^(?:the|a) ", "").codePointAt(0)))
                .forEach(filler -> place(filler.in(core)));
    }

    /** Names that no list knows are asked back, unless they are said exactly. */
    private void unknownNames() {
        for (Who who : Stream.concat(
                        said.actors().isEmpty() ? actors.stream() : Stream.empty(),
                        said.recipients().isEmpty() ? recipients.stream() : Stream.empty())
                .toList()) {
            if (unknown(who)) {
                unclear.add(new Unclear(
                        who.name(),
                        "nobody of this name is known",
                        "--actor NAME or --recipient NAME, which take a name as it is"));
            }
        }
    }

    /** With what is said beside the words: whoever is named in the question does it, unless somebody is named there. */
    private void loose(Mask mask) {
        for (Mask.Slot slot : mask.slots()) {
            understood.add(slot.span());
            if (slot.kind() == 'P') {
                slot.place().ifPresent(places::add);
            } else if (actors.isEmpty()) {
                slot.actor().map(names::who).ifPresent(actors::add);
            }
        }
    }

    private Optional<Proposition> main(Reading reading) {
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

    /** What is said exactly wins. */
    private void exact() {
        if (!said.kinds().isEmpty()) {
            types = new TreeSet<>();
            modes = new TreeSet<>();
            said.kinds().forEach(kind -> {
                types.add(kind.type());
                kind.mode().ifPresent(modes::add);
            });
            unclear.removeIf(one -> one.say().equals(TYPES));
        }
        if (!said.actors().isEmpty()) {
            actors = said.actors().stream().map(name -> names.actor(name, asOf)).toList();
        }
        if (!said.recipients().isEmpty()) {
            recipients = said.recipients().stream()
                    .map(name -> names.actor(name, asOf))
                    .toList();
        }
        if (!said.places().isEmpty()) {
            places = new ArrayList<>();
            said.places().forEach(this::place);
        }
        boolean named = !said.actors().isEmpty()
                || !said.recipients().isEmpty()
                || !said.places().isEmpty();
        unclear.removeIf(one -> named && one.say().equals(SIDES));
    }

    private void describe() {
        if (types.isEmpty()) {
            return;
        }
        List<Part> told = new ArrayList<>();
        told.add(new Part("who", "", actors.isEmpty() ? "anybody" : whos(actors)));
        told.add(new Part("what", "", (negated ? "not " : "") + what()));
        if (!recipients.isEmpty()) {
            told.add(new Part("to whom", "", whos(recipients)));
        }
        if (!places.isEmpty()) {
            told.add(new Part(
                    "where",
                    "",
                    String.join(" or ", places.stream().map(Place::name).toList())));
        }
        measure.ifPresent(one -> told.add(new Part("how many", "", number(one))));
        parts.addAll(0, told);
    }

    private String what() {
        SortedSet<Mode> fitting = modes();
        return String.join(
                " or ",
                types.stream()
                        .map(type -> type
                                + fitting.stream()
                                        .filter(type.modes()::contains)
                                        .map(mode -> "/"
                                                + mode.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))
                                        .reduce("", String::concat))
                        .toList());
    }

    private static String whos(List<Who> all) {
        return String.join(" or ", all.stream().map(Parsing::who).toList());
    }

    private static String who(Who who) {
        String known = who.country()
                .map(country -> who.sectors().size() > 1 ? country + ", its government and forces" : country)
                .orElse(who.id().isPresent() ? "" : "by its name only");
        return who.name() + (known.isEmpty() ? "" : " (" + known + ")");
    }

    private static String number(Measure measure) {
        String least = String.format(
                Locale.ROOT, measure.least() == Math.rint(measure.least()) ? "%,.0f" : "%,.2f", measure.least());
        return measure.usual()
                .map(usual -> "more than " + least + " times " + (usual.plus() > 0 ? "one plus " : "")
                        + "the mean of " + usual.days() + " days over the " + usual.over() + " days before: "
                        + measure.counted())
                .orElse((measure.strict() ? "more than " : "at least ") + least + " " + measure.counted());
    }
}
