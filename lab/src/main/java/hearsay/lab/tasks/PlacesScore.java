// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.Candidate;
import hearsay.geo.Geoparser;
import hearsay.geo.Toponym;
import hearsay.knowledge.Gazetteer;
import hearsay.knowledge.GazetteerEntry;
import hearsay.lab.corpora.GoldPlaces;
import hearsay.lab.corpora.GoldToponym;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Figure;
import hearsay.space.Earth;
import hearsay.space.Position;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts what was right about the places of reports, and keeps what was wrong. */
final class PlacesScore {

    private static final double NEAR_KM = 161;
    /** A name that is nowhere to be found counts as half around the earth, as the literature has it. */
    private static final double LOST_KM = 20_039;
    /** A corpus with so large a share of demonyms among its names marks them on purpose. */
    private static final double MARKS_DEMONYMS = 0.01;

    private static final Pattern CAPITAL =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*\\p{L}(?: \\p{Lu}[\\p{L}'’.-]*\\p{L}){0,2}");

    /** What one report adds, and what it adds to the floor. */
    record Tally(Map<String, Counts> counts, Map<String, Counts> floor) {}

    private final Geoparser geoparser;
    private final Gazetteer gazetteer;
    private final boolean demonyms;
    private final List<Double> errors = new ArrayList<>();
    private final List<Double> floorErrors = new ArrayList<>();
    private final List<String> misses = new ArrayList<>(List.of("kind\tname\tresolved\toutlet\tcontext"));

    PlacesScore(Geoparser geoparser, Gazetteer gazetteer, List<GoldPlaces> reports) {
        this.geoparser = geoparser;
        this.gazetteer = gazetteer;
        long all = reports.stream().mapToLong(one -> one.toponyms().size()).sum();
        long adjectives = reports.stream()
                .flatMap(one -> one.toponyms().stream()
                        .filter(toponym ->
                                isDemonym(toponym.span().in(one.document().text()))))
                .count();
        this.demonyms = adjectives > MARKS_DEMONYMS * all;
    }

    private boolean isDemonym(String name) {
        return gazetteer.ofDemonym(name).isPresent() && gazetteer.find(name).isEmpty();
    }

    static double share(Map<String, Counts> sums, String name) {
        return 100 * sums.getOrDefault(name, Counts.NONE).recall();
    }

    /** Resolves the gold's own names. */
    Tally resolved(GoldPlaces one) {
        Tally tally = new Tally(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Span> spans = one.toponyms().stream().map(GoldToponym::span).toList();
        List<List<Candidate<GazetteerEntry>>> senses = geoparser.resolve(one.document(), spans);
        for (int i = 0; i < spans.size(); i++) {
            GoldToponym wanted = one.toponyms().get(i);
            Optional<Position> at = position(wanted);
            if (at.isEmpty() && wanted.geonames().isEmpty()) {
                continue;
            }
            String name = spans.get(i).in(one.document().text());
            Optional<GazetteerEntry> given = senses.get(i).stream().findFirst().map(Candidate::value);
            Optional<GazetteerEntry> naive = populous(name);
            double km = km(given, at);
            double naiveKm = km(naive, at);
            errors.add(km);
            floorErrors.add(naiveKm);
            count("near", km <= NEAR_KM, tally.counts());
            count("near", naiveKm <= NEAR_KM, tally.floor());
            wanted.country().ifPresent(country -> {
                count("country", given.isPresent() && sameCountry(country, given.get()), tally.counts());
                count("country", naive.isPresent() && sameCountry(country, naive.get()), tally.floor());
            });
            if (km > NEAR_KM) {
                miss(
                        "WRONG",
                        one,
                        spans.get(i),
                        given.map(entry -> entry.name() + " " + entry.kind() + " " + entry.country() + " "
                                        + entry.region() + " " + Math.round(km) + " km")
                                .orElse("-"));
            }
        }
        return tally;
    }

    private Optional<Position> position(GoldToponym wanted) {
        return wanted.at()
                .or(() -> wanted.geonames().flatMap(gazetteer::byGeonames).map(GazetteerEntry::at));
    }

    private static double km(Optional<GazetteerEntry> given, Optional<Position> at) {
        return given.isEmpty() || at.isEmpty()
                ? LOST_KM
                : Earth.distanceKm(given.get().at(), at.get());
    }

    private static void count(String name, boolean right, Map<String, Counts> counts) {
        counts.merge(name, new Counts(right ? 1 : 0, 1, 1), Counts::plus);
    }

    private Optional<GazetteerEntry> populous(String name) {
        return gazetteer.find(name).stream()
                .max(Comparator.comparingLong(GazetteerEntry::population)
                        .thenComparing(Comparator.comparingInt(GazetteerEntry::key)));
    }

    private boolean sameCountry(String name, GazetteerEntry given) {
        return gazetteer.find(name).stream().anyMatch(entry -> entry.country().equals(given.country()));
    }

    /** Compares the names that were found with the gold's. */
    void found(GoldPlaces one, List<Toponym> given, Tally tally) {
        String text = one.document().text();
        Set<Span> wanted = one.toponyms().stream().map(GoldToponym::span).collect(Collectors.toSet());
        Set<Span> known = given.stream()
                .filter(toponym -> demonyms || toponym.use() != Toponym.Use.DEMONYM)
                .map(Toponym::span)
                .collect(Collectors.toSet());
        Set<Span> naive = floor(text);
        tally.counts().put("found", counts(wanted, known));
        tally.floor().put("found", counts(wanted, naive));
        tally.counts().put("names", counts(names(wanted, text), names(known, text)));
        tally.floor().put("names", counts(names(wanted, text), names(naive, text)));
        endToEnd(one, List.copyOf(known), tally);
        known.stream().filter(span -> !wanted.contains(span)).forEach(span -> miss("SPURIOUS", one, span, ""));
        wanted.stream().filter(span -> !known.contains(span)).forEach(span -> miss("MISSED", one, span, ""));
    }

    private Set<Span> names(Set<Span> spans, String text) {
        return spans.stream().filter(span -> !isDemonym(span.in(text))).collect(Collectors.toSet());
    }

    private static Counts counts(Set<Span> wanted, Set<Span> given) {
        Set<Span> right = new HashSet<>(given);
        right.retainAll(wanted);
        return new Counts(right.size(), given.size(), wanted.size());
    }

    /** Found with the same characters and put in the right place; of what the gold does not place, nothing counts. */
    private void endToEnd(GoldPlaces one, List<Span> known, Tally tally) {
        Map<Span, GoldToponym> wanted = new HashMap<>();
        one.toponyms().forEach(toponym -> wanted.put(toponym.span(), toponym));
        List<Span> inOrder = known.stream().sorted().toList();
        List<List<Candidate<GazetteerEntry>>> senses = geoparser.resolve(one.document(), inOrder);
        long right = 0;
        long given = 0;
        long naive = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            GoldToponym match = wanted.get(inOrder.get(i));
            Optional<GazetteerEntry> sense = senses.get(i).stream().findFirst().map(Candidate::value);
            if (sense.isEmpty() || match != null && position(match).isEmpty()) {
                continue;
            }
            given++;
            if (match != null && km(sense, position(match)) <= NEAR_KM) {
                right++;
            }
        }
        long placed = one.toponyms().stream()
                .filter(toponym -> position(toponym).isPresent())
                .count();
        tally.counts().put("endtoend", new Counts(right, given, placed));
        Set<Span> floor = floor(one.document().text());
        for (Span span : floor) {
            GoldToponym match = wanted.get(span);
            if (match != null && km(populous(span.in(one.document().text())), position(match)) <= NEAR_KM) {
                naive++;
            }
        }
        tally.floor().put("endtoend", new Counts(naive, floor.size(), placed));
    }

    /** The longest runs of up to three capitalised words that the gazetteer knows. */
    private Set<Span> floor(String text) {
        Set<Span> found = new HashSet<>();
        Matcher run = CAPITAL.matcher(text);
        int from = 0;
        while (run.find(from)) {
            String words = run.group();
            while (!words.isEmpty() && gazetteer.find(words).isEmpty()) {
                words = words.substring(0, Math.max(0, words.lastIndexOf(' ')));
            }
            if (!words.isEmpty()) {
                found.add(new Span(run.start(), run.start() + words.length()));
            }
            int space = run.group().indexOf(' ');
            from = run.start() + (words.isEmpty() ? space < 0 ? run.group().length() : space : words.length());
        }
        return found;
    }

    private void miss(String kind, GoldPlaces one, Span span, String resolved) {
        String text = one.document().text();
        String context = text.substring(Math.max(0, span.start() - 50), span.start()) + "[[" + span.in(text) + "]]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + 40));
        misses.add(kind + "\t" + span.in(text) + "\t" + resolved + "\t"
                + one.document().outlet() + "\t" + context.replaceAll("\\s+", " "));
    }

    List<String> misses() {
        return misses;
    }

    /** Mean and median error over the names given, kilometres. */
    Map<String, Figure> distances() {
        Map<String, Figure> figures = new TreeMap<>();
        if (!errors.isEmpty()) {
            figures.put("mean_km", new Figure(mean(errors), Optional.empty(), OptionalDouble.of(mean(floorErrors))));
            figures.put(
                    "median_km", new Figure(median(errors), Optional.empty(), OptionalDouble.of(median(floorErrors))));
        }
        return figures;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
