// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import hearsay.claims.Actor;
import hearsay.claims.Derivation;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.text.Span;
import hearsay.wire.Wire;
import hearsay.workbench.InWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A proposition for a program, without numbers to look up: what {@code claims} and {@code why} print alike. */
public record PropositionJson(Function<Span, Object> span, Function<Derivation, Object> because) {

    /** Spans as {@code [start, end]}, and nothing of the reasons. */
    public static Map<String, Object> plain(Proposition proposition) {
        PropositionJson json = new PropositionJson(at -> List.of(at.start(), at.end()), why -> why.rule());
        return json.of(proposition);
    }

    public Map<String, Object> of(Proposition proposition) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("words", InWords.of(proposition));
        fields.put("trigger", span.apply(proposition.trigger()));
        fields.put("type", proposition.type());
        fields.put("mode", proposition.mode());
        fields.put("contexts", proposition.contexts());
        fields.put("realis", proposition.realis());
        fields.put(
                "participants",
                proposition.participants().stream().map(this::of).toList());
        fields.put("locations", proposition.locations().stream().map(this::of).toList());
        fields.put("when", proposition.when().map(when -> of(when.interval(), when.because())));
        fields.put("quantities", proposition.quantities().stream().map(this::of).toList());
        fields.put("because", because.apply(proposition.because()));
        return fields;
    }

    private Map<String, Object> of(Participant participant) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("role", participant.role());
        fields.put("wording", participant.wording());
        fields.put("actor", participant.actor().map(Actor::id));
        fields.put("name", participant.actor().map(Actor::name));
        fields.put("country", participant.actor().flatMap(Actor::country));
        fields.put("sector", participant.actor().map(Actor::sector));
        fields.put("span", span.apply(participant.span()));
        fields.put("because", because.apply(participant.because()));
        return fields;
    }

    private Map<String, Object> of(Location location) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("role", location.role());
        fields.put("relation", location.relation());
        fields.put("place", location.place().id());
        fields.put("name", location.place().name());
        fields.put("country", location.place().country());
        fields.put("region", location.place().region());
        fields.put("geonames", location.place().geonames());
        fields.put("precision", location.place().precision());
        fields.put("area", new JsonText.Raw(Wire.print(location.place().area())));
        fields.put("span", span.apply(location.span()));
        fields.put("because", because.apply(location.because()));
        return fields;
    }

    private Map<String, Object> of(Interval interval, Derivation why) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", interval.start());
        fields.put("end", interval.end());
        fields.put("grain", interval.grain());
        fields.put("because", because.apply(why));
        return fields;
    }

    private Map<String, Object> of(Quantity quantity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("low", quantity.low());
        fields.put("best", quantity.best());
        fields.put("high", quantity.high());
        fields.put("unit", quantity.unit());
        fields.put("counted", quantity.counted());
        fields.put("span", span.apply(quantity.span()));
        fields.put("because", because.apply(quantity.because()));
        return fields;
    }
}
