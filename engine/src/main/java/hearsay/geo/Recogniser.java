// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.analysis.Analysis;
import hearsay.analysis.Sentence;
import hearsay.analysis.Upos;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.geo.Toponym.Use;
import hearsay.knowledge.Gazetteer;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import hearsay.layout.Dateline;
import hearsay.layout.Layout;
import hearsay.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds toponyms. What the reading model takes for a place is one, without the words that only say which part or kind of it;
 * of organisations, groups and facilities, the place they are named after; where the model is silent, names of countries and
 * regions, and names the gazetteer knows where the words beside them speak of a place.
 */
final class Recogniser {

    /** After these a name the gazetteer knows is a place. */
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "near",
            "at",
            "from",
            "outside",
            "around",
            "toward",
            "towards",
            "into",
            "across",
            "throughout",
            "through",
            "between",
            "downtown",
            "inside",
            "within",
            "via",
            "north",
            "south",
            "east",
            "west");

    /** Before a name and "of", these say what it is. */
    private static final Set<String> KINDS =
            Set.of("city", "town", "village", "state", "county", "township", "province", "port", "region", "borough");

    private static final Set<String> DIVISIONS =
            Set.of("county", "parish", "township", "province", "governorate", "co", "co.");

    /** Before these a name the gazetteer knows is a place. */
    private static final Set<String> PEOPLE = Set.of(
            "man",
            "men",
            "woman",
            "women",
            "police",
            "resident",
            "residents",
            "officials",
            "authorities",
            "native",
            "area",
            "firefighters",
            "mayor",
            "suburb",
            "teen",
            "teenager",
            "couple",
            "family",
            "officers",
            "firm",
            "office",
            "home",
            "airport",
            "students",
            "voters",
            "neighborhood",
            "neighbourhood",
            "suburbs",
            "outskirts",
            "region",
            "attack",
            "bombing",
            "hospital",
            "prison",
            "road",
            "border",
            "port",
            "summit",
            "talks",
            "court",
            "boy",
            "girl",
            "hotel");

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "central",
            "greater",
            "metropolitan",
            "downtown",
            "upstate",
            "historic",
            "metro",
            "mainland",
            "inner",
            "outer",
            "rural",
            "mid");

    private static final int LONGEST = 5;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Uses uses;

    Recogniser(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.uses = new Uses(gazetteer);
    }

    /** Toponyms in text order, none inside of another. */
    List<Toponym> find(Document document, Layout layout, Analysis analysis) {
        Search search = new Search(new Marks(document.text(), analysis));
        layout.dateline().flatMap(Dateline::place).ifPresent(search.marks::dateline);
        analysis.sentences().forEach(search::shouted);
        analysis.sentences().forEach(search::countries);
        analysis.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PLACE)
                .forEach(search::mention);
        analysis.mentions().stream()
                .filter(mention -> mention.type() != EntityType.PLACE)
                .forEach(search::mention);
        analysis.sentences().forEach(search::sentence);
        return search.marks.found();
    }

    private static boolean isWide(GazetteerEntry entry) {
        return entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.REGION;
    }

    /** The search through one document. */
    private final class Search {
        private final Marks marks;
        private final Map<String, List<GazetteerEntry>> known = new HashMap<>();

        Search(Marks marks) {
            this.marks = marks;
        }

        private List<GazetteerEntry> find(String name) {
            return known.computeIfAbsent(name, gazetteer::find);
        }

        /** "HAMILTON, Ontario —": a place in capitals before a dash, a comma or a bracket. */
        void shouted(Sentence sentence) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                int end = i;
                while (end < sentence.to() && end < i + LONGEST && marks.isShouted(end)) {
                    end++;
                }
                boolean closed = end > i
                        && end < marks.size()
                        && ",(-–—:/".indexOf(marks.lower(end).charAt(0)) >= 0;
                String name = end > i ? marks.words(i, end) : "";
                if (closed
                        && name.length() > 3
                        && !words.isCommon(name)
                        && !find(name).isEmpty()) {
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
                if (gazetteer.ofDemonym(name).isPresent()) {
                    marks.add(i, i + 2, Use.DEMONYM);
                } else if (marks.type(i) != EntityType.PERSON && isCountry(name)) {
                    marks.add(i, i + 2, uses.of(marks.analysis(), i, i + 2, find(name)));
                }
            }
        }

        private boolean isCountry(String name) {
            return find(name).stream().anyMatch(entry -> entry.kind() == PlaceKind.COUNTRY);
        }

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
                case PERSON -> {}
            }
        }

        private void place(int start, int to) {
            int from = start;
            while (from < to - 1 && (!marks.isName(from) || isDirection(from, to) || isArticle(from))) {
                from++;
            }
            if (to - from > 2
                    && KINDS.contains(marks.lower(from))
                    && marks.lower(from + 1).equals("of")) {
                from += 2;
            }
            int end = to < marks.size() && DIVISIONS.contains(marks.lower(to)) && marks.isName(to) ? to + 1 : to;
            String name = marks.words(from, end);
            List<GazetteerEntry> entries = find(name);
            if (to - from == 1 && words.isCommon(name) && entries.stream().noneMatch(Recogniser::isWide)) {
                return;
            }
            if (entries.isEmpty() && gazetteer.ofDemonym(name).isPresent()) {
                marks.add(from, end, Use.DEMONYM);
            } else {
                marks.addPlace(from, end, uses.of(marks.analysis(), from, end, entries));
            }
        }

        /** "East" of "East Texas", but not of "East Timor" or "East Street". */
        private boolean isDirection(int from, int to) {
            return DIRECTIONS.contains(marks.lower(from))
                    && !isStreet(to)
                    && find(marks.words(from, to)).isEmpty()
                    && !find(marks.words(from + 1, to)).isEmpty();
        }

        private boolean isArticle(int token) {
            return marks.lower(token).equals("the") && !marks.lower(token + 1).equals("hague");
        }

        private boolean isStreet(int to) {
            return words.isStreet(marks.lower(to - 1)) || marks.lower(to - 1).matches("\\d+");
        }

        private boolean located(int token) {
            return token > 0 && LOCATIVE.contains(marks.lower(token - 1));
        }

        private void facility(int from, int to) {
            boolean known = !find(marks.words(from, to)).isEmpty() && !words.isCommon(marks.words(from, to));
            if (isStreet(to) && to - from > 1 || known) {
                marks.add(from, to, Use.PLACE);
            } else {
                part(from, to);
            }
        }

        /** The place an organisation or a building is named after: "Athens" of "Athens Police Department". */
        private void part(int start, int to) {
            int from = marks.is(start, Upos.DET) ? start + 1 : start;
            for (int end = Math.min(to, from + LONGEST); end > from; end--) {
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
            if (from + 1 < to && DIRECTIONS.contains(marks.lower(from))) {
                part(from + 1, to);
            }
        }

        private boolean isNamesake(int from, int end, int to) {
            String name = marks.words(from, end);
            if (words.isCommon(name) || name.length() < 2 || !marks.isName(from)) {
                return false;
            }
            boolean civic = end < to && words.isCivic(marks.lower(end));
            if (gazetteer.ofDemonym(name).isPresent()) {
                return civic && end < to;
            }
            List<GazetteerEntry> entries = find(name);
            if (entries.isEmpty() || end - from == 1 && marks.isPerson(from)) {
                return false;
            }
            boolean wide = entries.stream().anyMatch(Recogniser::isWide);
            boolean large = entries.stream().anyMatch(entry -> entry.population() > 100_000);
            return marks.isPlace(name) || civic || wide || large && end < to;
        }

        private void group(int from, int to) {
            for (int i = from; i < to; i++) {
                if (isNationality(marks.words(i, i + 1))) {
                    marks.add(i, i + 1, Use.DEMONYM);
                }
            }
        }

        private boolean isNationality(String name) {
            return gazetteer.ofDemonym(name).isPresent()
                    || name.endsWith("s")
                            && gazetteer
                                    .ofDemonym(name.substring(0, name.length() - 1))
                                    .isPresent();
        }

        /** Names the model passed over. */
        void sentence(Sentence sentence) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (!marks.isFree(i, i + 1) || !marks.isName(i)) {
                    continue;
                }
                for (int end = Math.min(sentence.to(), i + LONGEST); end > i; end--) {
                    if (marks.isFree(i, end) && marks.isName(end - 1) && isMissed(sentence, i, end)) {
                        String name = marks.words(i, end);
                        List<GazetteerEntry> entries = find(name);
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
            if (to - from == 1 && isNationality(name) && !marks.isShouted(from)) {
                return true;
            }
            List<GazetteerEntry> entries = find(name);
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
                            || isolated && (located(from) || to < marks.size() && PEOPLE.contains(marks.lower(to)))
                            || isolated && large && from > sentence.from() && name.length() > 3);
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
    }
}
