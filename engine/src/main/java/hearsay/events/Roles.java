// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which role a slot gives its filler where the frame says nothing of it. */
final class Roles {

    private static final Set<EventType> TOGETHER =
            EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.ASSAULT);

    private static final Map<String, EventRole> BY_PREPOSITION = Map.ofEntries(
            Map.entry("in", EventRole.PLACE),
            Map.entry("at", EventRole.PLACE),
            Map.entry("near", EventRole.PLACE),
            Map.entry("outside", EventRole.PLACE),
            Map.entry("inside", EventRole.PLACE),
            Map.entry("around", EventRole.PLACE),
            Map.entry("across", EventRole.PLACE),
            Map.entry("along", EventRole.PLACE),
            Map.entry("off", EventRole.PLACE),
            Map.entry("within", EventRole.PLACE),
            Map.entry("throughout", EventRole.PLACE),
            Map.entry("between", EventRole.PLACE),
            Map.entry("over", EventRole.PLACE),
            Map.entry("on", EventRole.PLACE),
            Map.entry("from", EventRole.ORIGIN),
            Map.entry("to", EventRole.DESTINATION),
            Map.entry("into", EventRole.DESTINATION),
            Map.entry("onto", EventRole.DESTINATION),
            Map.entry("toward", EventRole.DESTINATION),
            Map.entry("towards", EventRole.DESTINATION),
            Map.entry("by", EventRole.ACTOR),
            Map.entry("against", EventRole.RECIPIENT),
            Map.entry("with", EventRole.INSTRUMENT),
            Map.entry("using", EventRole.INSTRUMENT));

    private Roles() {}

    /** The part a place behind a preposition plays. */
    static Optional<EventRole> place(String preposition) {
        return Optional.ofNullable(BY_PREPOSITION.get(preposition))
                .filter(role -> role == EventRole.PLACE || role == EventRole.ORIGIN || role == EventRole.DESTINATION);
    }

    /** The role of a slot, by its frame or by default. */
    static Optional<EventRole> of(Frame frame, EventType type, String slot) {
        Optional<EventRole> given = frame.roles().getOrDefault(slot, Optional.empty());
        if (frame.roles().containsKey(slot)) {
            return given;
        }
        return switch (slot) {
            case "nsubj", "nmod:poss" -> Optional.of(EventRole.ACTOR);
            case "obj", "iobj" -> Optional.of(EventRole.RECIPIENT);
            case "nmod:of" -> Optional.of(nominalObject(type));
            case "amod", "compound" -> Optional.of(EventRole.ACTOR);
            default -> preposition(slot, type);
        };
    }

    /** "the arrest of activists", but "the protest of students", "the visit of the minister". */
    private static EventRole nominalObject(EventType type) {
        return switch (type) {
            case PROTEST, CONSULT, RETREAT, AGREE, REQUEST, CONCEDE -> EventRole.ACTOR;
            default -> EventRole.RECIPIENT;
        };
    }

    private static Optional<EventRole> preposition(String slot, EventType type) {
        int colon = slot.indexOf(':');
        if (colon < 0 || !slot.startsWith("obl") && !slot.startsWith("nmod")) {
            return Optional.empty();
        }
        String preposition = slot.substring(colon + 1);
        if (preposition.equals("with") && TOGETHER.contains(type) && type != EventType.ASSAULT) {
            return Optional.of(EventRole.RECIPIENT);
        }
        if (preposition.equals("between") && TOGETHER.contains(type)) {
            return Optional.of(EventRole.ACTOR);
        }
        return Optional.ofNullable(BY_PREPOSITION.get(preposition));
    }
}
