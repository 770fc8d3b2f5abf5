// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of persons: known ones in any spelling, others without their titles. */
final class PersonNames {

    private final Transliteration transliteration;
    private final Map<String, Entry> known = new HashMap<>();

    PersonNames(List<Entry> entries, Transliteration transliteration) {
        this.transliteration = transliteration;
        for (Entry entry : entries) {
            if (entry.kind() == Entry.Kind.PERSON) {
                known.putIfAbsent(transliteration.fold(entry.written()), entry);
            }
        }
    }

    /** Whom the tables know by the name that some tokens are: in their spelling, in another, or by first and last word. */
    Optional<Entry> known(Scene scene, int from, int to) {
        int start = untitled(scene, from, to);
        if (start == to) {
            return Optional.empty();
        }
        return scene.around(to - 1, start).stream()
                .filter(hit -> hit.entry().kind() == Entry.Kind.PERSON && hit.from() == start && hit.to() == to)
                .map(Hit::entry)
                .findFirst()
                .or(() -> Optional.ofNullable(known.get(transliteration.fold(text(scene, start, to)))))
                .or(() -> outer(scene, start, to));
    }

    private Optional<Entry> outer(Scene scene, int from, int to) {
        if (to - from < 3) {
            return Optional.empty();
        }
        String ends = scene.token(from).form() + " " + scene.token(to - 1).form();
        return Optional.ofNullable(known.get(transliteration.fold(ends)));
    }

    /** The name without titles; empty where nothing else is there. */
    String name(Scene scene, int from, int to) {
        int start = untitled(scene, from, to);
        return start == to ? "" : text(scene, start, to).replaceAll("\\s+", " ");
    }

    /** A name as it is compared across documents. */
    String fold(String name) {
        return transliteration.fold(name);
    }

    private static String text(Scene scene, int from, int to) {
        Span span = scene.token(from).span().cover(scene.token(to - 1).span());
        return span.in(scene.analysis().text());
    }

    private static int untitled(Scene scene, int from, int to) {
        int start = from;
        boolean found = true;
        while (found && start < to) {
            found = false;
            for (Hit hit : scene.around(start, start)) {
                if (hit.entry().kind().role() && hit.to() <= to && hit.to() > start) {
                    start = hit.to();
                    found = true;
                    break;
                }
            }
        }
        return start;
    }
}
