// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.Context;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the frame lexicon.
 *
 * @param lemma dictionary words; the head is the first of a verb's, elsewhere the tree says which
 * @param type empty for a row that blocks: what it fits is no event
 * @param roles slot to role, where they differ from the default; an empty role drops the slot
 * @param line where it stands in its file
 */
record Frame(
        List<String> lemma,
        Part part,
        Optional<EventType> type,
        Optional<Mode> mode,
        Set<Context> contexts,
        Map<String, Optional<EventRole>> roles,
        List<Condition> when,
        String yes,
        String no,
        int line) {

    enum Part {
        VERB,
        NOUN,
        ADJ
    }

    Frame {
        lemma = List.copyOf(lemma);
        contexts = Set.copyOf(contexts);
        roles = Map.copyOf(roles);
        when = List.copyOf(when);
        if (mode.isPresent() && (type.isEmpty() || !type.get().modes().contains(mode.get()))) {
            throw new IllegalArgumentException("line " + line + ": " + type + " has no mode " + mode.get());
        }
    }

    /** How much the row asks of its surroundings: further words and conditions. */
    int demands() {
        return lemma.size() - 1 + when.size();
    }

    /** Goes into the derivation of what it codes: {@code events/en/carry-out.verb.ASSAULT}. */
    String name() {
        return "events/en/" + String.join("-", lemma) + "." + part.name().toLowerCase(Locale.ROOT) + "."
                + type.map(EventType::name).orElse("NONE");
    }
}
