// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Actor;
import hearsay.claims.ActorMention;
import hearsay.claims.Place;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Reading;
import hearsay.claims.Sector;
import hearsay.claims.TimeExpression;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question in which actors, places and times stand as slots, so that a pattern can be held against it. */
final class Mask {

    private static final Pattern FORCES = Pattern.compile(
            "(?i)\\b(?:troops|forces|soldiers|army|military|mercenaries|contractors|fighters|navy|air force|jets|aircraft"
                    + "|warships?|units?|marines|special forces|peacekeepers|advisers|advisors|trainers|militia|planes)\\b");
    private static final Set<Sector> BODIES = EnumSet.of(Sector.IGO, Sector.NGO, Sector.PTY);
    /** A name within the sentence that reading passed over. */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll}\\p{Lu}] )\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,})*\\b(?! \\d)");

    /** Sides that have no name: "the junta and ECOWAS". */
    private static final Pattern SIDE = Pattern.compile("(?:the )?(?:military |ruling |transitional |army )?"
            + "(?:junta|rebels|government|opposition|army|insurgents|separatists|regime|kidnappers|paramilitaries)");

    private static final Pattern SLOT = Pattern.compile("⟨\\p{Lu}(?<number>\\d+)⟩");

    /** What a slot stands for. */
    record Slot(Span span, char kind, Optional<Actor> actor, Optional<Place> place) {}

    private final String text;
    private final List<Slot> slots;
    private final StringBuilder masked = new StringBuilder();

    /** For each character of the masked text the offset in the text. */
    private final List<Integer> offsets = new ArrayList<>();

    private Mask(String text, List<Slot> slots) {
        this.text = text;
        this.slots = slots;
    }

    /** @param gazetteer the place of a name; empty where none is known */
    static Mask of(String text, Reading reading, Function<String, Optional<Place>> gazetteer) {
        List<Slot> found = new ArrayList<>();
        for (TimeExpression time : reading.times()) {
            add(new Slot(time.span(), 'T', Optional.empty(), Optional.empty()), found);
        }
        reading.actors().stream()
                .filter(mention -> named(mention.span().in(text)))
                .sorted(Comparator.comparingInt(
                        (ActorMention mention) -> -mention.span().length()))
                .forEach(mention -> add(slot(text, mention, reading), found));
        reading.places().stream()
                .filter(mention -> named(mention.span().in(text)))
                .forEach(mention -> add(slot(mention), found));
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            if (found.stream().noneMatch(one -> one.span().overlaps(span))) {
                gazetteer
                        .apply(name.group())
                        .ifPresent(place -> found.add(new Slot(span, 'P', Optional.empty(), Optional.of(place))));
            }
        }
        found.sort(Comparator.comparing(Slot::span));
        Mask mask = new Mask(text, List.copyOf(found));
        mask.build();
        return mask;
    }

    private static Slot slot(String text, ActorMention mention, Reading reading) {
        Actor actor = mention.candidates().get(0).value();
        Optional<Place> place = reading.places().stream()
                .filter(one ->
                        one.span().equals(mention.span()) || mention.span().contains(one.span()))
                .filter(one -> mention.span().length() - one.span().length() <= 4)
                .findFirst()
                .flatMap(Mask::place);
        boolean forces = FORCES.matcher(mention.span().in(text)).find();
        char kind = forces ? 'M' : BODIES.contains(actor.sector()) ? 'B' : 'A';
        return new Slot(mention.span(), kind, Optional.of(actor), place);
    }

    /** A country may be where, or who. */
    private static Slot slot(PlaceMention mention) {
        Optional<Place> place = place(mention);
        boolean country =
                place.filter(one -> one.precision() == PlacePrecision.COUNTRY).isPresent();
        return new Slot(mention.span(), country ? 'C' : 'P', Optional.empty(), place);
    }

    /** Whether a stretch begins with forces, or with a word and forces: " special forces in". */
    static boolean forces(String words) {
        Matcher found = FORCES.matcher(words);
        return found.find() && words.substring(0, found.start()).matches(" (?:\\p{Ll}+ )?");
    }

    private static Optional<Place> place(PlaceMention mention) {
        return mention.candidates().stream().findFirst().map(candidate -> candidate.value());
    }

    private static boolean named(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase)
                || SIDE.matcher(words).matches();
    }

    private static void add(Slot slot, List<Slot> found) {
        if (found.stream().noneMatch(one -> one.span().overlaps(slot.span()))) {
            found.add(slot);
        }
    }

    private void build() {
        int at = 0;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            append(text.substring(at, slot.span().start()), at, true);
            append("⟨" + slot.kind() + i + "⟩", slot.span().start(), false);
            at = slot.span().end();
        }
        append(text.substring(at), at, true);
        offsets.add(text.length());
    }

    private void append(String words, int from, boolean advance) {
        for (int i = 0; i < words.length(); i++) {
            masked.append(words.charAt(i));
            offsets.add(advance ? from + i : from);
        }
    }

    String masked() {
        return masked.toString();
    }

    List<Slot> slots() {
        return slots;
    }

    /** The slots that stand in a stretch of the masked text. */
    List<Slot> in(String stretch) {
        List<Slot> found = new ArrayList<>();
        Matcher slot = SLOT.matcher(stretch);
        while (slot.find()) {
            found.add(slots.get(Integer.parseInt(slot.group("number"))));
        }
        return found;
    }

    /** The stretch of the text that a stretch of the masked text stands for. */
    Span span(int start, int end) {
        return new Span(offsets.get(start), Math.max(offsets.get(start) + 1, offsets.get(end)));
    }
}
