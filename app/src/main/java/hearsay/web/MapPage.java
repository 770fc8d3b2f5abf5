// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.Sighting;
import hearsay.web.drawing.Extent;
import hearsay.web.drawing.MapDrawing;
import hearsay.workbench.MapPicture;
import hearsay.workbench.MappedPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is told to have happened where. */
final class MapPage implements Page {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 620;

    /** As many propositions as a person could still tell apart. */
    private static final int MOST = 150;

    /** What a drawing shows whose part of the earth nobody chose. */
    private record Drawn(Wish wish, Wish.Size size) {}

    @Override
    public String path() {
        return "/map";
    }

    @Override
    public Answer answer(Visit visit) {
        MapView view = view(visit);
        return Answer.of("Map", "map", view, () -> data(view)).with(() -> table(view.picture()));
    }

    static MapView view(Visit visit) {
        Wish wish = Wish.of(visit);
        MapPicture picture = visit.look(
                MapPicture.class, wish, workbench -> workbench.pictures().map(wish.query(MOST)));
        Wish.Size size = Wish.size(visit, WIDTH, HEIGHT);
        Optional<Extent> asked = visit.given("view").flatMap(Extent::read);
        Extent extent = asked.orElseGet(() -> MapDrawing.around(picture.places(), size.width(), size.height()));
        Supplier<String> drawn = () -> MapDrawing.of(
                picture.places(), extent, size.width(), size.height(), place -> "#" + MapView.anchor(place));
        String drawing =
                asked.isPresent() ? drawn.get() : visit.look(String.class, new Drawn(wish, size), any -> drawn.get());
        return new MapView(wish, picture, extent, drawing, asked.isPresent());
    }

    private static Map<String, Object> data(MapView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("places", view.picture().places().stream().map(MapPage::data).toList());
        fields.put("whole", view.picture().whole());
        fields.put("view", view.extent().written());
        return fields;
    }

    private static Map<String, Object> data(MappedPlace mapped) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", mapped.place().id());
        fields.put("name", mapped.place().name());
        fields.put("other_names", mapped.otherNames());
        fields.put("country", mapped.place().country());
        fields.put("precision", mapped.place().precision());
        fields.put("side", MapView.side(mapped));
        fields.put("propositions", mapped.told().stream().map(MapPage::data).toList());
        return fields;
    }

    private static Map<String, Object> data(MappedPlace.Told told) {
        Sighting sighting = told.sighting();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", sighting.cluster().id());
        fields.put("words", told.alleged().words());
        fields.put("relation", sighting.relation());
        fields.put("for", sighting.tally().speakingFor());
        fields.put("against", sighting.tally().speakingAgainst());
        fields.put("doubting", sighting.tally().leaning());
        fields.put("neither", sighting.tally().neither());
        fields.put("contested", sighting.cluster().contested());
        fields.put("probability", Say.probability(sighting.cluster().bits()));
        fields.put("first", sighting.first());
        fields.put("last", sighting.last());
        return fields;
    }

    private static List<List<Object>> table(MapPicture picture) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "place",
                "country",
                "precision",
                "relation",
                "proposition",
                "words",
                "contested",
                "for",
                "against",
                "doubting",
                "neither",
                "probability",
                "first",
                "last"));
        for (MappedPlace mapped : picture.places()) {
            for (MappedPlace.Told told : mapped.told()) {
                Sighting sighting = told.sighting();
                rows.add(List.of(
                        mapped.place().name(),
                        mapped.place().country(),
                        mapped.place().precision(),
                        sighting.relation(),
                        sighting.cluster().id(),
                        told.alleged().words(),
                        sighting.cluster().contested(),
                        sighting.tally().speakingFor(),
                        sighting.tally().speakingAgainst(),
                        sighting.tally().leaning(),
                        sighting.tally().neither(),
                        Say.probability(sighting.cluster().bits()),
                        sighting.first(),
                        sighting.last()));
            }
        }
        return rows;
    }
}
