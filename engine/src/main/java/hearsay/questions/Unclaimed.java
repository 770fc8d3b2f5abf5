// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.EventType;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Who;
import hearsay.questions.Understanding.Part;
import hearsay.questions.Understanding.Unclear;
import hearsay.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who and what is named in a question and has no part in it yet. */
final class Unclaimed {

    private static final Pattern IN =
            Pattern.compile("(?i)\\b(?:in|at|near|off|on|inside|over|around|across) (?:the )?$");
    private static final Pattern OR = Pattern.compile(",? (?:or|and/or|nor) (?:the )?");
    private static final Pattern WAY = Pattern.compile("(?i)\\b(?:from|to|into|out of|towards?) (?:the )?$");
    private static final Set<EventType> MOVING =
            EnumSet.of(EventType.RETREAT, EventType.MOBILIZE, EventType.ASSAULT, EventType.AID);
    private static final Pattern WITH = Pattern.compile("(?i)\\b(?:with|against|to|from|on) (?:the )?$");
    private static final Pattern ACCORDING =
            Pattern.compile("(?i)\\b(?:according to|as reported by|as recorded by) (?:the )?$");
    private static final Pattern FIRST = Pattern.compile(
            "^(?:(?:Will|Would|Did|Has|Have|Is|Are|Does|Do|there|be|a|an|any|the) )*(?<word>\\p{Lu}\\p{Ll}+)\\b");

    private static final Pattern ADJECTIVE =
            Pattern.compile("(?<= )(?:\\p{Lu}\\p{Ll}{2,}(?:an|ese|ish|i|ic|ian|ine|ch)s?\\b|U\\.S\\.)");

    private final Draft draft;

    Unclaimed(Draft draft) {
        this.draft = draft;
    }

    /** Who and what is named and has no part yet: a place where none is said; what belongs to who has a part. */
    void place(Mask mask) {
        for (Mask.Slot slot : mask.slots()) {
            if (slot.kind() == 'T' || draft.understood.stream().anyMatch(slot.span()::overlaps)) {
                continue;
            }
            Optional<String> country =
                    slot.place().flatMap(Place::country).or(() -> slot.actor().flatMap(actor -> actor.country()));
            boolean belongs = country.isPresent()
                    && (Stream.concat(draft.actors.stream(), draft.recipients.stream())
                                    .anyMatch(who -> who.country().equals(country))
                            || draft.places.stream()
                                    .anyMatch(place -> place.country().equals(country)));
            boolean town = slot.kind() == 'P' && slot.place().isPresent() && after(IN, slot);
            boolean moved = slot.place().isPresent()
                    && slot.place().get().precision().code() <= PlacePrecision.DISTRICT.code()
                    && draft.types.stream().anyMatch(MOVING::contains)
                    && after(WAY, slot);
            if (moved || paired(slot)) {
                draft.place(slot);
            } else if (belongs && !town) {
                draft.understood.add(slot.span());
            } else if (slot.place().isPresent()
                    && (draft.places.isEmpty() && draft.recipients.isEmpty() && !after(ACCORDING, slot)
                            || after(IN, slot))) {
                draft.place(slot);
            } else if (draft.recipients.isEmpty() && after(WITH, slot) && !after(ACCORDING, slot)) {
                draft.understood.add(slot.span());
                draft.recipients.add(draft.who(slot));
            } else {
                draft.understood.add(slot.span());
                strange(slot);
            }
        }
    }

    /** "The Cambodia-Thailand conflict": the second of two places. */
    private boolean paired(Mask.Slot slot) {
        int at = slot.span().start();
        return at > 1
                && !draft.places.isEmpty()
                && "-–/".indexOf(draft.core.charAt(at - 1)) >= 0
                && draft.understood.stream().anyMatch(one -> one.end() >= at - 1 && one.end() <= at);
    }

    /** "NATO or the US": the second of two who would do it, which reading passes over. */
    void joined(Mask mask) {
        List<Mask.Slot> slots = mask.slots();
        for (int i = 1; i < slots.size(); i++) {
            Mask.Slot one = slots.get(i - 1);
            Mask.Slot other = slots.get(i);
            boolean people = one.kind() != 'T' && other.kind() != 'T' && other.kind() != 'P';
            if (people
                    && OR.matcher(draft.core.substring(
                                    one.span().end(), other.span().start()))
                            .matches()
                    && draft.actors.contains(draft.who(one))) {
                Who who = draft.who(other);
                if (!draft.actors.contains(who) && !draft.recipients.contains(who)) {
                    draft.actors.add(who);
                    draft.understood.add(other.span());
                }
            }
        }
    }

    private boolean after(Pattern words, Mask.Slot slot) {
        return words.matcher(draft.core.substring(0, slot.span().start())).find();
    }

    private void strange(Mask.Slot slot) {
        String words = slot.span().in(draft.core);
        if (after(ACCORDING, slot)) {
            draft.parts.add(new Part("left aside", words, "according to whom is not looked at"));
        } else {
            draft.unclear.add(new Unclear(words, "what it has to do with this is not understood", Draft.SIDES));
        }
    }

    /** "Russian strike": who does it, by the country that the first word is of. */
    void demonym() {
        Matcher first = FIRST.matcher(draft.core);
        if (draft.actors.isEmpty() && first.find()) {
            Span span = new Span(first.start("word"), first.end("word"));
            if (draft.understood.stream().noneMatch(span::overlaps)) {
                draft.names.ofCountry(first.group("word"), draft.asOf).ifPresent(who -> {
                    draft.actors.add(who);
                    draft.understood.add(span);
                });
            }
        }
    }

    /** "The Sudanese civil war", "the Saudi demands": of whom that has a part already, else to whom; where, if nobody is named. */
    void adjectives() {
        Matcher word = ADJECTIVE.matcher(draft.core);
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (draft.understood.stream().noneMatch(span::overlaps)) {
                draft.names
                        .ofCountry(word.group().replaceFirst("(?<=an|i)s$", ""), draft.asOf)
                        .filter(who -> taken(who, Mask.forces(draft.core.substring(span.end()))))
                        .ifPresent(who -> draft.understood.add(span));
            }
        }
    }

    /** Whether a country has a part now. @param forces whether its forces are named: then they act */
    private boolean taken(Who country, boolean forces) {
        boolean belongs = Stream.concat(draft.actors.stream(), draft.recipients.stream())
                        .anyMatch(who -> who.country().equals(country.country()))
                || draft.places.stream().anyMatch(place -> place.country().equals(country.country()));
        if (belongs) {
            return true;
        }
        if (forces && draft.actors.isEmpty()) {
            draft.actors.add(country);
            return true;
        }
        boolean things = draft.recipients.stream()
                .allMatch(who -> who.id().isEmpty() && who.country().isEmpty());
        boolean open = things && draft.places.isEmpty();
        if (open && draft.actors.isEmpty()) {
            draft.place(country.name());
        } else if (open) {
            draft.recipients.add(country);
        }
        return open;
    }

    /** With what is said beside the words: whoever is named in the question does it, unless somebody is named there. */
    void loose(Mask mask) {
        for (Mask.Slot slot : mask.slots()) {
            draft.understood.add(slot.span());
            if (slot.kind() == 'P') {
                slot.place().ifPresent(draft.places::add);
            } else if (draft.actors.isEmpty()) {
                slot.actor().map(draft.names::who).ifPresent(draft.actors::add);
            }
        }
    }

    /** Names that no list knows, but a report. */
    void told() {
        for (List<Who> all : List.of(draft.actors, draft.recipients)) {
            for (int i = 0; i < all.size(); i++) {
                Who who = all.get(i);
                if (Draft.unknown(who)) {
                    all.set(i, whole(who).or(() -> draft.names.told(who.name())).orElse(who));
                }
            }
        }
    }

    /** "Stena Impero", of which reading has made a name and a town. */
    private Optional<Who> whole(Who who) {
        Matcher name = Pattern.compile(Pattern.quote(who.name()) + "(?<rest>(?: \\p{Lu}[\\p{L}-]+)+)")
                .matcher(draft.core);
        if (!name.find()) {
            return Optional.empty();
        }
        String rest = name.group("rest").strip();
        Optional<Who> told = draft.names.told(name.group());
        if (told.isPresent()) {
            draft.places.removeIf(place -> rest.startsWith(place.name().substring(0, 2)));
            draft.understood.add(new Span(name.start(), name.end()));
        }
        return told;
    }

    /** Names that no list knows are asked back, unless they are said exactly or reports have them. */
    void unknownNames(Said said) {
        for (Who who : Stream.concat(
                        said.actors().isEmpty() ? draft.actors.stream() : Stream.empty(),
                        said.recipients().isEmpty() ? draft.recipients.stream() : Stream.empty())
                .toList()) {
            if (Draft.unknown(who) && draft.names.told(who.name()).isEmpty()) {
                draft.unclear.add(new Unclear(
                        who.name(),
                        "nobody of this name is known",
                        "--actor NAME or --recipient NAME, which take a name as it is"));
            }
        }
    }
}
