// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.space.Area;
import hearsay.space.Position;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code area/1}: an area, alone or inside a place; told apart by {@code kind}: point, disc,
 * band, region. A line is one list of numbers, latitude and longitude in turns: {@code [31.2, 16.59, 31.21, 16.6]}.
 */
final class AreaForm {

    static final String NAME = "area/1";

    private AreaForm() {}

    static ObjectNode writeAlone(Area area) {
        ObjectNode object = Json.object().put("form", NAME);
        object.setAll(write(area));
        return object;
    }

    static Area readAlone(Field field) {
        return read(field.without("form"));
    }

    static ObjectNode write(Area area) {
        if (area instanceof Area.Point point) {
            return kind("point", List.of(point.at()));
        }
        if (area instanceof Area.Disc disc) {
            return kind("disc", List.of(disc.centre())).put("radius", disc.radiusKm());
        }
        if (area instanceof Area.Band band) {
            return kind("band", band.line()).put("near", band.nearKm()).put("far", band.farKm());
        }
        if (area instanceof Area.Region region) {
            ObjectNode object = Json.object().put("kind", "region");
            ArrayNode outlines = object.putArray("outlines");
            region.outlines().forEach(outline -> outlines.add(line(outline)));
            return object;
        }
        throw new IllegalStateException("an area that no form can write: " + area);
    }

    static Area read(Field field) {
        String kind = field.get("kind").text();
        return switch (kind) {
            case "point" -> new Area.Point(position(field.allow("kind", "at").get("at")));
            case "disc" -> disc(field.allow("kind", "at", "radius"));
            case "band" -> band(field.allow("kind", "at", "near", "far"));
            case "region" -> region(field.allow("kind", "outlines"));
            default -> throw field.get("kind").misfit('"' + kind + "\" is not one of [point, disc, band, region]");
        };
    }

    private static Area disc(Field field) {
        return field.make(() ->
                new Area.Disc(position(field.get("at")), field.get("radius").real()));
    }

    private static Area band(Field field) {
        return field.make(() -> new Area.Band(
                line(field.get("at")),
                field.get("near").real(),
                field.get("far").real()));
    }

    private static Area region(Field field) {
        return field.make(() -> new Area.Region(field.get("outlines").list(AreaForm::line)));
    }

    private static ObjectNode kind(String kind, List<Position> at) {
        ObjectNode object = Json.object().put("kind", kind);
        object.set("at", line(at));
        return object;
    }

    private static ArrayNode line(List<Position> positions) {
        ArrayNode array = Json.array();
        positions.forEach(at -> array.add(at.latitude()).add(at.longitude()));
        return array;
    }

    private static Position position(Field field) {
        List<Position> line = line(field);
        if (line.size() != 1) {
            throw field.misfit("wanted [latitude, longitude], found " + line.size() + " positions");
        }
        return line.get(0);
    }

    private static List<Position> line(Field field) {
        List<Double> numbers = field.list(Field::real);
        if (numbers.size() % 2 != 0) {
            throw field.misfit("wanted latitude and longitude in turns, found " + numbers.size() + " numbers");
        }
        return field.make(() -> IntStream.range(0, numbers.size() / 2)
                .mapToObj(i -> new Position(numbers.get(2 * i), numbers.get(2 * i + 1)))
                .toList());
    }
}
