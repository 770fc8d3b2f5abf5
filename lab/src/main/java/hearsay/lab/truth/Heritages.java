// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import hearsay.truth.discovery.Hierarchy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The collection of heritage sites (W. Jung and others, TDH 2019): claims {@code obj,src,value}, a tree {@code ID,name,parentID}
 * and a key {@code obj,"value,parent,…"} whose value is the path from the site's place up. Names are not unique in the tree, claims
 * hold names: of several places of a name the one that lies closest to what others claim of the same site is meant.
 *
 * @param claims by site; values are numbers of the tree
 * @param gold the number of each site's place
 */
record Heritages(List<Claimed> claims, Map<String, String> gold, Hierarchy hierarchy, Map<String, String> names) {

    private static final String ROOT = "0";

    static Heritages read(Path claims, Path gold, Path tree) throws IOException {
        Map<String, String> parents = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        Map<String, List<String>> byName = new HashMap<>();
        for (List<String> row : rows(tree, 3)) {
            names.put(row.get(0), row.get(1));
            byName.computeIfAbsent(row.get(1), name -> new ArrayList<>()).add(row.get(0));
            if (!row.get(2).equals(ROOT) && !row.get(0).equals(ROOT)) {
                parents.put(row.get(0), row.get(2));
            }
        }
        Hierarchy hierarchy = Hierarchy.of(parents);
        return new Heritages(
                meant(rows(claims, 3), byName, hierarchy), places(rows(gold, 2), names, hierarchy), hierarchy, names);
    }

    private static List<Claimed> meant(List<List<String>> rows, Map<String, List<String>> byName, Hierarchy hierarchy)
            throws IOException {
        Map<String, List<List<String>>> bySite = new TreeMap<>();
        rows.forEach(row ->
                bySite.computeIfAbsent(row.get(0), site -> new ArrayList<>()).add(row));
        List<Claimed> claims = new ArrayList<>();
        for (List<List<String>> site : bySite.values()) {
            Map<String, Integer> near = new HashMap<>();
            for (List<String> row : site) {
                List<String> candidates = byName.getOrDefault(row.get(2), List.of());
                if (candidates.size() == 1) {
                    path(candidates.get(0), hierarchy).forEach(place -> near.merge(place, 1, Integer::sum));
                }
            }
            for (List<String> row : site) {
                claims.add(new Claimed(row.get(1), row.get(0), nearest(row, byName, near, hierarchy)));
            }
        }
        return claims;
    }

    private static String nearest(
            List<String> row, Map<String, List<String>> byName, Map<String, Integer> near, Hierarchy hierarchy)
            throws IOException {
        List<String> candidates = byName.getOrDefault(row.get(2), List.of());
        if (candidates.isEmpty()) {
            throw new IOException("\"" + row.get(2) + "\" of \"" + row.get(0) + "\" is not in the hierarchy");
        }
        String best = candidates.get(0);
        int most = -1;
        for (String candidate : candidates) {
            int close = path(candidate, hierarchy).stream()
                    .mapToInt(place -> near.getOrDefault(place, 0))
                    .sum();
            if (close > most) {
                most = close;
                best = candidate;
            }
        }
        return best;
    }

    private static Map<String, String> places(List<List<String>> rows, Map<String, String> names, Hierarchy hierarchy)
            throws IOException {
        Map<String, String> byPath = new HashMap<>();
        names.keySet()
                .forEach(place -> byPath.put(
                        String.join(
                                ",",
                                path(place, hierarchy).stream()
                                        .map(one -> names.getOrDefault(one, one))
                                        .toList()),
                        place));
        Map<String, String> places = new TreeMap<>();
        for (List<String> row : rows) {
            String place = byPath.get(row.get(1).strip());
            if (place == null) {
                throw new IOException("the place of \"" + row.get(0) + "\" is not in the hierarchy: " + row.get(1));
            }
            places.put(row.get(0), place);
        }
        return places;
    }

    /** A place and what it lies in, the place first. */
    static List<String> path(String place, Hierarchy hierarchy) {
        List<String> path = new ArrayList<>(List.of(place));
        path.addAll(hierarchy.above(place));
        return path;
    }

    /** The rows after the first, comma-separated, quoted where a field holds commas; values without spaces around them. */
    private static List<List<String>> rows(Path file, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (number == 1 || line.isBlank()) {
                continue;
            }
            List<String> fields = fields(line);
            if (fields.size() != columns) {
                throw new IOException(file + ":" + number + ": " + fields.size() + " fields, not " + columns);
            }
            rows.add(fields);
        }
        return rows;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean escaped = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (escaped) {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
