// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.Context;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The frame lexicon: which words name events, and of what kind. {@code frames.tsv} explains its columns. */
final class Frames {

    static final String FILE = "events/en/frames.tsv";

    private final List<Frame> all = new ArrayList<>();
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> others = new HashMap<>();

    private Frames(Table table, WordClasses classes) {
        for (Table.Row row : table.rows()) {
            Frame frame = frame(row, classes);
            all.add(frame);
            if (frame.part() == Frame.Part.VERB) {
                verbs.computeIfAbsent(frame.lemma().get(0), key -> new ArrayList<>())
                        .add(frame);
            } else {
                others.computeIfAbsent(frame.lemma().get(0), key -> new ArrayList<>())
                        .add(frame);
            }
        }
    }

    static Frames of(Edition edition, WordClasses classes) {
        return new Frames(edition.table(FILE), classes);
    }

    private static Frame frame(Table.Row row, WordClasses classes) {
        String where = row.file() + ":" + row.line();
        boolean blocks = row.get("type").equals("NONE");
        Optional<EventType> type = blocks ? Optional.empty() : Optional.of(row.get("type", EventType.class));
        Optional<Mode> mode = row.get("mode").isEmpty() ? Optional.empty() : Optional.of(mode(row, type));
        return new Frame(
                List.of(row.get("lemma").split(" ")),
                row.get("part", Frame.Part.class),
                type,
                mode,
                contexts(row),
                roles(row.get("roles"), where),
                Condition.parseAll(row.get("when"), classes, where),
                row.get("yes"),
                row.get("no"),
                row.line());
    }

    private static Mode mode(Table.Row row, Optional<EventType> type) {
        List<Mode> modes = type.map(EventType::modes).orElse(List.of());
        String name = row.get("mode").toUpperCase(Locale.ROOT).replace('-', '_');
        for (Mode mode : modes) {
            if (mode.name().equals(name)) {
                return mode;
            }
        }
        throw new IllegalArgumentException(row.file() + ":" + row.line() + ": " + row.get("type") + " has no mode \""
                + row.get("mode") + "\"; it has " + modes);
    }

    private static Set<Context> contexts(Table.Row row) {
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        for (String name : row.list("contexts")) {
            contexts.add(context(name, row.file() + ":" + row.line()));
        }
        return contexts;
    }

    static Context context(String name, String where) {
        for (Context context : Context.values()) {
            if (context.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return context;
            }
        }
        throw new IllegalArgumentException(
                where + ": context \"" + name + "\" is not one of " + List.of(Context.values()));
    }

    /** @throws IllegalArgumentException naming the place, if a part is not {@code SLOT=ROLE} */
    static Map<String, Optional<EventRole>> roles(String cell, String where) {
        Map<String, Optional<EventRole>> roles = new HashMap<>();
        for (String part : cell.split(" ")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                if (equals <= 0) {
                    throw new IllegalArgumentException(where + ": role \"" + part + "\" is not SLOT=ROLE");
                }
                roles.put(part.substring(0, equals), role(part.substring(equals + 1), where));
            }
        }
        return roles;
    }

    private static Optional<EventRole> role(String name, String where) {
        if (name.equals("-")) {
            return Optional.empty();
        }
        for (EventRole role : EventRole.values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        throw new IllegalArgumentException(
                where + ": role \"" + name + "\" is neither - nor one of " + List.of(EventRole.values()));
    }

    List<Frame> all() {
        return List.copyOf(all);
    }

    /** Rows for a verb, in the order of the file. */
    List<Frame> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Rows for nouns and adjectives whose first word this is, in the order of the file. */
    List<Frame> others(String lemma) {
        return others.getOrDefault(lemma, List.of());
    }
}
