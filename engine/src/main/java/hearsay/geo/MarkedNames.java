// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.analysis.Upos;
import hearsay.claims.Mention;
import hearsay.geo.Toponym.Use;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import java.util.List;
import java.util.Set;

/**
 * Toponyms in what the reading model marks: a place, without the words that only say which part or kind of it; of
 * organisations, groups and facilities, the place they are named after.
 */
record MarkedNames(Marks marks, MapNames names, PlaceWords words, Uses uses) {

    /** Nobody is in or near a person. */
    private static final Set<String> SAID = Set.of("in", "near", "between", "outside", "inside");

    /** People in a town that is named without more. */
    private static final long KNOWN = 20_000;

    void mention(Mention mention) {
        int from = marks.token(mention.span().start());
        int to = marks.token(mention.span().end() - 1) + 1;
        if (from >= to || to > marks.size()) {
            return;
        }
        switch (mention.type()) {
            case PLACE -> place(from, to);
            case FACILITY -> facility(from, to);
            case ORGANISATION, MILITARY, EVENT, ROLE -> part(from, to);
            case GROUP -> group(from, to);
            case PERSON -> person(from, to);
        }
    }

    /** A town that the model takes for a person where the words before it speak of a place: "between Sirte and Misrata". */
    private void person(int from, int to) {
        String name = marks.words(from, to);
        boolean second = from > 1 && marks.lower(from - 1).equals("and") && marks.isPlaceAt(from - 2);
        boolean said = from > 0 && SAID.contains(marks.lower(from - 1)) || second;
        if (said && !words.isCommon(name) && names.find(name).stream().anyMatch(MarkedNames::isKnown)) {
            marks.addPlace(from, to, uses.of(marks.analysis(), from, to, names.find(name)));
        }
    }

    private static boolean isKnown(GazetteerEntry entry) {
        return entry.kind() == PlaceKind.TOWN && entry.population() > KNOWN;
    }

    private void place(int start, int to) {
        int from = start;
        while (from < to - 1 && (!marks.isName(from) || isDirection(from, to) || isArticle(from))) {
            from++;
        }
        if (to - from > 2
                && words.isKind(marks.lower(from))
                && marks.lower(from + 1).equals("of")) {
            from += 2;
        }
        int end = to < marks.size() && words.isDivision(marks.lower(to)) && marks.isName(to) ? to + 1 : to;
        String name = marks.words(from, end);
        List<GazetteerEntry> entries = names.find(name);
        if (to - from == 1 && words.isCommon(name) && entries.stream().noneMatch(MapNames::isWide)) {
            return;
        }
        if (entries.isEmpty() && names.ofDemonym(name).isPresent()) {
            marks.add(from, end, Use.DEMONYM);
        } else {
            marks.addPlace(from, end, uses.of(marks.analysis(), from, end, entries));
        }
    }

    /** "East" of "East Texas", but not of "East Timor" or "East Street". */
    private boolean isDirection(int from, int to) {
        return words.isDirection(marks.lower(from))
                && !isStreet(to)
                && names.find(marks.words(from, to)).isEmpty()
                && !names.find(marks.words(from + 1, to)).isEmpty();
    }

    private boolean isArticle(int token) {
        return marks.lower(token).equals("the") && !marks.lower(token + 1).equals("hague");
    }

    private boolean isStreet(int to) {
        return words.isStreet(marks.lower(to - 1)) || marks.lower(to - 1).matches("\\d+");
    }

    private void facility(int from, int to) {
        boolean known = !names.find(marks.words(from, to)).isEmpty() && !words.isCommon(marks.words(from, to));
        if (isStreet(to) && to - from > 1 || known) {
            marks.add(from, to, Use.PLACE);
        } else {
            part(from, to);
        }
    }

    /** The place an organisation or a building is named after: "Athens" of "Athens Police Department". */
    private void part(int start, int to) {
        int from = marks.is(start, Upos.DET) ? start + 1 : start;
        for (int end = Math.min(to, from + MapNames.LONGEST); end > from; end--) {
            if (isNamesake(from, end, to)) {
                marks.add(from, end, Use.NAME_PART);
                return;
            }
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (marks.lower(i).equals("of") && isNamesake(i + 1, to, to)) {
                marks.add(i + 1, to, Use.NAME_PART);
                return;
            }
        }
        if (from + 1 < to && words.isDirection(marks.lower(from))) {
            part(from + 1, to);
        }
    }

    private boolean isNamesake(int from, int end, int to) {
        String name = marks.words(from, end);
        if (words.isCommon(name) || name.length() < 2 || !marks.isName(from)) {
            return false;
        }
        boolean civic = end < to && words.isCivic(marks.lower(end));
        if (names.ofDemonym(name).isPresent()) {
            return civic && end < to;
        }
        List<GazetteerEntry> entries = names.find(name);
        if (entries.isEmpty() || end - from == 1 && marks.isPerson(from)) {
            return false;
        }
        boolean wide = entries.stream().anyMatch(MapNames::isWide);
        boolean large = entries.stream().anyMatch(entry -> entry.population() > 100_000);
        return marks.isPlace(name) || civic || wide || large && end < to;
    }

    private void group(int from, int to) {
        for (int i = from; i < to; i++) {
            if (names.isNationality(marks.words(i, i + 1))) {
                marks.add(i, i + 1, Use.DEMONYM);
            }
        }
    }
}
