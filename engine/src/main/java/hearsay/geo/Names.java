// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.knowledge.Gazetteer;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import hearsay.knowledge.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From the words of a text to the entries they may mean, in the ways in which news cuts names short or draws them out. */
final class Names {

    /** Words for kinds of divisions. The first word of an English name, "Province of Aleppo", or its last. */
    private static final Map<String, PlaceKind> DIVISIONS = Map.ofEntries(
            Map.entry("county", PlaceKind.DISTRICT),
            Map.entry("counties", PlaceKind.DISTRICT),
            Map.entry("co", PlaceKind.DISTRICT),
            Map.entry("parish", PlaceKind.DISTRICT),
            Map.entry("district", PlaceKind.DISTRICT),
            Map.entry("borough", PlaceKind.DISTRICT),
            Map.entry("raion", PlaceKind.DISTRICT),
            Map.entry("rayon", PlaceKind.DISTRICT),
            Map.entry("department", PlaceKind.REGION),
            Map.entry("state", PlaceKind.REGION),
            Map.entry("province", PlaceKind.REGION),
            Map.entry("governorate", PlaceKind.REGION),
            Map.entry("muhafazat", PlaceKind.REGION),
            Map.entry("wilaya", PlaceKind.REGION),
            Map.entry("wilayat", PlaceKind.REGION),
            Map.entry("prefecture", PlaceKind.REGION),
            Map.entry("oblast", PlaceKind.REGION),
            Map.entry("region", PlaceKind.REGION),
            Map.entry("krai", PlaceKind.REGION),
            Map.entry("canton", PlaceKind.REGION),
            Map.entry("republic", PlaceKind.REGION),
            Map.entry("emirate", PlaceKind.REGION));

    private static final Set<String> TOWNS = Set.of(
            "city", "town", "village", "township", "municipality", "metro", "suburb", "settlement", "hamlet", "twp");

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "upper",
            "lower",
            "greater",
            "downtown",
            "upstate",
            "inner",
            "outer",
            "mid",
            "rural",
            "old",
            "mainland",
            "metropolitan",
            "suburban",
            "midtown",
            "uptown");

    private static final String[] SUFFIXES = {" County", " Parish", " City", " Township", " Province", " Governorate"};

    /** What a name may mean. @param adjective whether it is a demonym: "Egyptian" */
    record Meaning(List<GazetteerEntry> entries, boolean adjective) {}

    private static final Meaning NOTHING = new Meaning(List.of(), false);

    private final Gazetteer gazetteer;

    Names(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** All that some words may mean; no entries if no gazetteer knows them. */
    Meaning meaning(String words) {
        String name = bare(words);
        if (name.isEmpty()) {
            return NOTHING;
        }
        List<GazetteerEntry> found = new ArrayList<>(gazetteer.find(name));
        Optional<GazetteerEntry> country = gazetteer.ofDemonym(name).or(() -> plural(name));
        if (country.isPresent() && found.stream().noneMatch(entry -> entry.kind() == PlaceKind.COUNTRY)) {
            return new Meaning(List.of(country.get()), true);
        }
        if (found.isEmpty()) {
            found.addAll(longer(name));
        }
        if (found.isEmpty()) {
            found.addAll(shorter(PlaceNames.fold(name)));
        } else {
            found.addAll(divisions(name, found));
        }
        if (found.isEmpty()) {
            found.addAll(gazetteer.like(name));
        }
        return new Meaning(found, false);
    }

    /** The countries, regions and districts that some words may mean: what a town can lie in. */
    List<GazetteerEntry> wholes(String words) {
        return gazetteer.find(bare(words)).stream()
                .filter(entry -> entry.kind() == PlaceKind.COUNTRY
                        || entry.kind() == PlaceKind.REGION
                        || entry.kind() == PlaceKind.DISTRICT)
                .toList();
    }

    private static String bare(String words) {
        String name = words.strip();
        if (name.endsWith("'s") || name.endsWith("’s")) {
            name = name.substring(0, name.length() - 2);
        } else if (name.endsWith("'") || name.endsWith("’")) {
            name = name.substring(0, name.length() - 1);
        }
        return name;
    }

    private Optional<GazetteerEntry> plural(String name) {
        return name.endsWith("s") ? gazetteer.ofDemonym(name.substring(0, name.length() - 1)) : Optional.empty();
    }

    /** "Rapides" for Rapides Parish, "Oklahoma" for Oklahoma City: a name that lacks its last word. */
    private List<GazetteerEntry> longer(String name) {
        List<GazetteerEntry> found = new ArrayList<>();
        for (String suffix : SUFFIXES) {
            found.addAll(gazetteer.find(name + suffix));
        }
        return found;
    }

    /** A town's name may be its county's, too: "in Anderson and Cherokee counties". */
    private List<GazetteerEntry> divisions(String name, List<GazetteerEntry> found) {
        List<GazetteerEntry> more = new ArrayList<>(gazetteer.find(name + " County"));
        more.removeAll(found);
        return more;
    }

    /** A name that has words too many: "Aleppo province", "City of Paris", "northern Idlib". */
    private List<GazetteerEntry> shorter(String folded) {
        String[] words = folded.split(" ", -1);
        String last = words[words.length - 1];
        if (words.length > 1) {
            String front = folded.substring(0, folded.length() - last.length() - 1);
            String back = folded.substring(words[0].length() + 1);
            if (DIVISIONS.containsKey(last)) {
                return ofKind(front, DIVISIONS.getOrDefault(last, PlaceKind.REGION));
            }
            if (TOWNS.contains(last)) {
                return gazetteer.find(front);
            }
            if (words.length > 2 && words[1].equals("of")) {
                String name = folded.substring(words[0].length() + 4);
                PlaceKind kind = DIVISIONS.get(words[0]);
                return kind == null ? TOWNS.contains(words[0]) ? gazetteer.find(name) : List.of() : ofKind(name, kind);
            }
            if (DIRECTIONS.contains(words[0]) || words[0].equals("county")) {
                List<GazetteerEntry> found = gazetteer.find(back);
                return found.isEmpty() ? shorter(back) : found;
            }
        }
        return List.of();
    }

    private List<GazetteerEntry> ofKind(String name, PlaceKind kind) {
        List<GazetteerEntry> all = new ArrayList<>(gazetteer.find(name));
        all.addAll(gazetteer.find(name + (kind == PlaceKind.DISTRICT ? " County" : " Province")));
        List<GazetteerEntry> fitting = all.stream()
                .filter(entry -> kind == PlaceKind.REGION
                        ? entry.kind() == PlaceKind.REGION || entry.kind() == PlaceKind.AREA
                        : entry.kind() == PlaceKind.DISTRICT)
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }
}
