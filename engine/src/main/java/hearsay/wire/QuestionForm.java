// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.ActorId;
import hearsay.claims.Asked;
import hearsay.claims.EventType;
import hearsay.claims.Measure;
import hearsay.claims.Mode;
import hearsay.claims.Question;
import hearsay.claims.QuestionId;
import hearsay.claims.Sector;
import hearsay.claims.Who;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** {@code question/1}: what somebody wants to know. */
final class QuestionForm {

    static final String NAME = "question/1";

    private QuestionForm() {}

    static ObjectNode write(Question question) {
        ObjectNode object = Json.object().put("form", NAME);
        object.put("id", question.id().value()).put("wording", question.wording());
        object.set("asked", write(question.asked()));
        object.put("asOf", question.asOf().toString());
        object.set("horizon", TimeForm.write(question.horizon()));
        return object;
    }

    static Question read(Field field) {
        field.allow("form", "id", "wording", "asked", "asOf", "horizon");
        return field.make(() -> new Question(
                new QuestionId(field.get("id").text()),
                field.get("wording").text(),
                asked(field.get("asked")),
                Moments.day(field.get("asOf")),
                TimeForm.interval(field.get("horizon"))));
    }

    private static ObjectNode write(Asked asked) {
        ObjectNode object = Json.object();
        object.set("actors", whos(asked.actors()));
        object.set("types", names(asked.types()));
        object.set("modes", names(asked.modes()));
        object.set("recipients", whos(asked.recipients()));
        ArrayNode places = Json.array();
        asked.places().forEach(place -> places.add(PlaceForm.write(place)));
        object.set("places", places);
        object.put("negated", asked.negated());
        asked.measure().ifPresent(measure -> object.set("measure", write(measure)));
        return object;
    }

    private static Asked asked(Field field) {
        field.allow("actors", "types", "modes", "recipients", "places", "negated", "measure");
        return field.make(() -> new Asked(
                field.get("actors").list(QuestionForm::who),
                new TreeSet<>(field.get("types").list(each -> each.name(EventType.class))),
                new TreeSet<>(field.get("modes").list(each -> each.name(Mode.class))),
                field.get("recipients").list(QuestionForm::who),
                field.get("places").list(PlaceForm::read),
                field.get("negated").truth(),
                field.find("measure").map(QuestionForm::measure)));
    }

    private static ArrayNode whos(List<Who> all) {
        ArrayNode array = Json.array();
        for (Who who : all) {
            ObjectNode object = Json.object().put("name", who.name());
            who.id().ifPresent(id -> object.put("id", id.value()));
            who.country().ifPresent(country -> object.put("country", country));
            object.set("sectors", names(who.sectors()));
            array.add(object);
        }
        return array;
    }

    private static Who who(Field field) {
        field.allow("name", "id", "country", "sectors");
        return field.make(() -> new Who(
                field.get("name").text(),
                field.find("id").map(id -> id.make(() -> new ActorId(id.text()))),
                field.find("country").map(Field::text),
                new TreeSet<>(field.get("sectors").list(each -> each.name(Sector.class)))));
    }

    private static ObjectNode write(Measure measure) {
        ObjectNode object = Json.object().put("counted", measure.counted()).put("least", measure.least());
        object.put("strict", measure.strict());
        measure.usual()
                .ifPresent(usual -> object.set(
                        "usual",
                        Json.object()
                                .put("plus", usual.plus())
                                .put("days", usual.days())
                                .put("over", usual.over())));
        return object;
    }

    private static Measure measure(Field field) {
        field.allow("counted", "least", "strict", "usual");
        return field.make(() -> new Measure(
                field.get("counted").text(),
                field.get("least").real(),
                field.get("strict").truth(),
                field.find("usual").map(QuestionForm::usual)));
    }

    private static Measure.Baseline usual(Field field) {
        field.allow("plus", "days", "over");
        return field.make(() -> new Measure.Baseline(
                field.get("plus").real(),
                field.get("days").number(),
                field.get("over").number()));
    }

    private static ArrayNode names(Collection<? extends Enum<?>> all) {
        ArrayNode array = Json.array();
        all.forEach(one -> array.add(one.name()));
        return array;
    }
}
