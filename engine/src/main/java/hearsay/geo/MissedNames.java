// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.analysis.Sentence;
import hearsay.claims.EntityType;
import hearsay.geo.Toponym.Use;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import java.util.List;

/**
 * Toponyms where the reading model is silent or at odds with itself: names of countries and regions, and names the gazetteer
 * knows where the words beside them speak of a place.
 */
record MissedNames(Marks marks, MapNames names, PlaceWords words, Uses uses) {

    /** "HAMILTON, Ontario —": a place in capitals before a dash, a comma or a bracket. */
    void shouted(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int end = i;
            while (end < sentence.to() && end < i + MapNames.LONGEST && marks.isShouted(end)) {
                end++;
            }
            boolean closed = end > i
                    && end < marks.size()
                    && ",(-–—:/".indexOf(marks.lower(end).charAt(0)) >= 0;
            String name = end > i ? marks.words(i, end) : "";
            if (closed
                    && name.length() > 3
                    && !words.isCommon(name)
                    && !names.find(name).isEmpty()) {
                marks.addPlace(i, end, Use.PLACE);
            }
            i = Math.max(i, end - 1);
        }
    }

    /** Countries and nationalities of two words or more, which the model cuts in two at times: "Sri Lankan". */
    void countries(Sentence sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            if (!marks.isName(i) || !marks.isName(i + 1) || marks.type(i) == EntityType.ORGANISATION) {
                continue;
            }
            String name = marks.words(i, i + 2);
            if (names.ofDemonym(name).isPresent()) {
                marks.add(i, i + 2, Use.DEMONYM);
            } else if (marks.type(i) != EntityType.PERSON && isCountry(name)) {
                marks.add(i, i + 2, uses.of(marks.analysis(), i, i + 2, names.find(name)));
            }
        }
    }

    private boolean isCountry(String name) {
        return names.find(name).stream().anyMatch(entry -> entry.kind() == PlaceKind.COUNTRY);
    }

    /** Names of two words or more from the lists of what conflicts are about, whatever the model makes of them: "Ras Lanuf". */
    void listed(Sentence sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            if (!marks.isName(i) || i > sentence.from() && marks.isName(i - 1) && marks.type(i - 1) == marks.type(i)) {
                continue;
            }
            for (int end = Math.min(sentence.to(), i + MapNames.LONGEST); end > i + 1; end--) {
                boolean whole = marks.isName(end - 1) && (end == sentence.to() || !marks.isName(end));
                if (whole
                        && names.find(marks.words(i, end)).stream()
                                .anyMatch(entry -> entry.key() < 0 && isSite(entry))) {
                    marks.addPlace(i, end, uses.of(marks.analysis(), i, end, names.find(marks.words(i, end))));
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /** Names the model passed over. */
    void sentence(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!marks.isFree(i, i + 1) || !marks.isName(i)) {
                continue;
            }
            for (int end = Math.min(sentence.to(), i + MapNames.LONGEST); end > i; end--) {
                if (marks.isFree(i, end) && marks.isName(end - 1) && isMissed(sentence, i, end)) {
                    String name = marks.words(i, end);
                    List<GazetteerEntry> entries = names.find(name);
                    marks.add(i, end, entries.isEmpty() ? Use.DEMONYM : uses.of(marks.analysis(), i, end, entries));
                    i = end - 1;
                    break;
                }
            }
        }
    }

    private boolean isMissed(Sentence sentence, int from, int to) {
        String name = marks.words(from, to);
        if (words.isCommon(name) || to - from == 1 && (name.length() < 2 || marks.isPerson(from))) {
            return false;
        }
        if (to - from == 1 && names.isNationality(name) && !marks.isShouted(from)) {
            return true;
        }
        List<GazetteerEntry> entries = names.find(name);
        if (entries.isEmpty()) {
            return false;
        }
        if (marks.isPlace(name)) {
            return true;
        }
        boolean proper = marks.hasProper(from, to);
        boolean isolated =
                (from == sentence.from() || !marks.isName(from - 1)) && (to == sentence.to() || !marks.isName(to));
        boolean large = entries.stream().anyMatch(entry -> entry.population() > 100_000);
        return proper
                && (wide(entries, name, to - from)
                        || isolated && (located(from) || to < marks.size() && words.isLocal(marks.lower(to)))
                        || isolated && to - from > 1 && entries.stream().anyMatch(MissedNames::isSite)
                        || isolated && large && from > sentence.from() && name.length() > 3);
    }

    /** What a list names by two words or more, other than a town that may be called after a person. */
    private static boolean isSite(GazetteerEntry entry) {
        return entry.kind() == PlaceKind.SITE
                || entry.kind() == PlaceKind.AREA
                || entry.kind() == PlaceKind.ISLAND
                || entry.kind() == PlaceKind.SEA
                || entry.key() < 0;
    }

    private boolean wide(List<GazetteerEntry> entries, String name, int tokens) {
        boolean whole = name.length() > 3 || name.contains(".") || name.equals("US") || name.equals("UK");
        return whole
                && entries.stream()
                        .anyMatch(entry -> entry.kind() == PlaceKind.COUNTRY
                                || entry.kind() == PlaceKind.REGION && entry.population() > 500_000
                                || entry.kind() == PlaceKind.DISTRICT && tokens > 1
                                || entry.kind() == PlaceKind.CONTINENT);
    }

    private boolean located(int token) {
        return token > 0 && words.isLocative(marks.lower(token - 1));
    }
}
