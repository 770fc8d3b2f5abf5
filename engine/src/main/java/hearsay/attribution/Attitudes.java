// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Wishes, requests, praise and blame with a bare noun or an infinitive: "condemned the attack", "called for a ceasefire". What is claimed is the
 * attitude, not that what it turns to is so; therefore its words belong to the content. {@code attitudes.tsv} lists them.
 */
final class Attitudes {

    /** Name of the rule in derivations. */
    static final String RULE = "attitude";

    private static final Set<String> TURNED = Set.of("asks", "approves", "disapproves");

    private enum Part {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** By part and head: what must stand behind it, word for word; the empty list asks for nothing. */
    private final Map<Part, Map<String, List<List<String>>>> rows = new EnumMap<>(Part.class);

    /** Verbs whose subject in the passive is asked for, praised or blamed. */
    private final Set<String> suffered = new HashSet<>();

    private Attitudes(Table table) {
        for (Table.Row row : table.rows()) {
            List<String> words = List.of(row.get("words").split(" "));
            if (row.get("part").equals("verb") && TURNED.contains(row.get("kind"))) {
                suffered.add(words.get(0));
            }
            rows.computeIfAbsent(Part.valueOf(row.get("part").toUpperCase(Locale.ROOT)), part -> new HashMap<>())
                    .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                    .add(words.subList(1, words.size()));
        }
    }

    static Attitudes of(Edition edition) {
        return new Attitudes(edition.table("attribution/en/attitudes.tsv"));
    }

    /** Whether what looks like the holder is what is asked for, praised or blamed: "talks urged", "an inquiry was demanded". */
    boolean suffered(Statement statement, Clauses clauses) {
        int head = Heads.of(clauses.analysis(), statement.cue().orElseThrow());
        Optional<Integer> subject = clauses.child(head, "nsubj:pass");
        return subject.isPresent()
                && clauses.reads(head, suffered)
                && statement
                        .source()
                        .filter(span -> span.from() <= subject.get() && subject.get() < span.to())
                        .isPresent();
    }

    /** The statement with the words of the attitude as part of its content; empty where it says more than an attitude. */
    Optional<Statement> whole(Statement statement, Clauses clauses) {
        RoleSpan cue = statement.cue().orElseThrow();
        int head = Heads.of(clauses.analysis(), cue);
        List<RoleSpan> contents = statement.contents();
        boolean bare = contents.stream().noneMatch(content -> Deeds.says(content, head, clauses));
        boolean somebody = statement.source().isPresent();
        if (contents.isEmpty() || !somebody || !bare || !listed(statement, cue, clauses)) {
            return Optional.empty();
        }
        List<RoleSpan> whole = new ArrayList<>(contents);
        RoleSpan beside = contents.get(0).from() >= cue.to() ? contents.get(0) : contents.get(contents.size() - 1);
        RoleSpan covered =
                clauses.role(Role.CONTENT, Math.min(cue.from(), beside.from()), Math.max(cue.to(), beside.to()));
        boolean between = statement
                .source()
                .filter(source -> source.from() < covered.to() && covered.from() < source.to())
                .isPresent();
        if (between) {
            return Optional.empty();
        }
        whole.set(contents.indexOf(beside), covered);
        return Optional.of(new Statement(statement.source(), statement.cue(), whole));
    }

    private boolean listed(Statement statement, RoleSpan cue, Clauses clauses) {
        Set<String> further = new HashSet<>();
        for (int token = cue.from(); token < cue.to(); token++) {
            further.add(clauses.lemma(token));
        }
        statement.contents().forEach(content -> further.add(clauses.lemma(content.from())));
        for (int token = cue.from(); token < cue.to(); token++) {
            if (listed(token, further, clauses)) {
                return true;
            }
        }
        return false;
    }

    private boolean listed(int token, Set<String> further, Clauses clauses) {
        return parts(clauses.token(token).upos()).stream()
                .map(part -> rows.getOrDefault(part, Map.of()))
                .anyMatch(all -> clauses.readings(token).stream()
                        .flatMap(reading -> all.getOrDefault(reading, List.of()).stream())
                        .anyMatch(further::containsAll));
    }

    /** "Outraged by" is a verb to some trees and an adjective to others. */
    private static Set<Part> parts(Upos upos) {
        return switch (upos) {
            case VERB -> EnumSet.of(Part.VERB, Part.ADJECTIVE);
            case NOUN -> EnumSet.of(Part.NOUN);
            case ADJ -> EnumSet.of(Part.ADJECTIVE);
            default -> EnumSet.noneOf(Part.class);
        };
    }
}
