// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Proposition;
import hearsay.claims.When;
import hearsay.exchange.GeoJson;
import hearsay.workbench.MapPicture;
import hearsay.workbench.MappedPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The areas of a map, for other maps: a feature for each proposition at each place. */
final class MapFeatures implements Leaf {

    private static final int MOST = 5_000;

    @Override
    public String path() {
        return "/map.geojson";
    }

    @Override
    public String type() {
        return "application/geo+json";
    }

    @Override
    public String text(Visit visit) {
        Wish wish = Wish.of(visit);
        MapPicture picture = visit.look(workbench -> workbench.pictures().map(wish.query(MOST)));
        return GeoJson.of(
                picture.places().stream().flatMap(MapFeatures::features).toList());
    }

    private static Stream<GeoJson.Feature> features(MappedPlace mapped) {
        return mapped.told().stream()
                .map(told -> new GeoJson.Feature(
                        told.sighting().place().value().substring(0, 12) + "-"
                                + told.sighting().cluster().id().value().substring(0, 12),
                        mapped.place().area(),
                        properties(mapped, told)));
    }

    private static Map<String, Object> properties(MappedPlace mapped, MappedPlace.Told told) {
        Map<String, Object> said = new LinkedHashMap<>(
                GeoJson.properties(mapped.place(), told.sighting().relation()));
        said.put("other_names", List.copyOf(mapped.otherNames()));
        said.put("proposition", told.sighting().cluster().id().value());
        said.put("words", told.alleged().words());
        said.put("stance", MapView.side(told).name());
        said.put("for", told.sighting().tally().speakingFor());
        said.put("against", told.sighting().tally().speakingAgainst());
        said.put("doubting", told.sighting().tally().leaning());
        said.put("neither", told.sighting().tally().neither());
        said.put("contested", told.sighting().cluster().contested());
        said.put("probability", Say.probability(told.sighting().cluster().bits()));
        said.put("grade", told.sighting().cluster().grade());
        said.put("first_report", told.sighting().first().toString());
        said.put("last_report", told.sighting().last().toString());
        said.putAll(GeoJson.properties(
                told.alleged().leading().flatMap(Proposition::when).map(When::interval)));
        return said;
    }
}
