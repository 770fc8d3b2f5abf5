// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import hearsay.claims.Citation;
import hearsay.claims.Explanation;
import hearsay.claims.Testimony;
import hearsay.clustering.Contradiction;
import hearsay.clustering.FusedNumber;
import hearsay.truth.Weighed;
import hearsay.truth.origins.Origin;
import hearsay.truth.origins.OriginLink;
import hearsay.truth.origins.Passage;
import hearsay.truth.origins.Side;
import hearsay.workbench.InWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A weighed proposition for a program. */
public final class WeighedJson {

    private WeighedJson() {}

    public static Map<String, Object> brief(Weighed weighed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", weighed.cluster().id());
        fields.put("words", InWords.of(weighed.cluster()));
        fields.put("contested", weighed.contested());
        fields.put("headline", weighed.origins().headline());
        fields.put("reports", weighed.reports());
        fields.put("origins_for", weighed.origins().origins(Side.FOR).size());
        fields.put("origins_against", weighed.origins().origins(Side.AGAINST).size());
        fields.put("expected_origins_for", weighed.origins().expectedOrigins(Side.FOR));
        fields.put("bits", weighed.credence().odds().bits());
        fields.put("probability", weighed.credence().probability());
        fields.put("calibrated", weighed.credence().calibrated());
        fields.put("grade", weighed.grade().credibility());
        fields.put("grade_reasons", weighed.grade().reasons());
        fields.put(
                "testimonies",
                weighed.cluster().members().stream().map(WeighedJson::voice).toList());
        return fields;
    }

    public static Map<String, Object> whole(Weighed weighed) {
        Map<String, Object> fields = brief(weighed);
        fields.put(
                "testimonies",
                weighed.cluster().members().stream().map(WeighedJson::testimony).toList());
        fields.put(
                "contradictions",
                weighed.contradictions().stream()
                        .map(WeighedJson::contradiction)
                        .toList());
        fields.put(
                "numbers", weighed.numbers().stream().map(WeighedJson::number).toList());
        fields.put("credence", explanation(weighed.credence().because()));
        fields.put("rulings", weighed.rulings().stream().map(RulingJson::of).toList());
        return fields;
    }

    public static Map<String, Object> origins(Weighed weighed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", weighed.cluster().id());
        fields.put("words", InWords.of(weighed.cluster()));
        fields.put("headline", weighed.origins().headline());
        fields.put("expected_origins", weighed.origins().expectedOrigins());
        fields.put(
                "origins",
                weighed.origins().origins().stream().map(WeighedJson::origin).toList());
        fields.put(
                "links",
                weighed.origins().links().stream().map(WeighedJson::link).toList());
        fields.put(
                "set_aside",
                weighed.origins().withdrawn().stream().map(Testimony::id).toList());
        return fields;
    }

    private static Map<String, Object> voice(Testimony testimony) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", testimony.id());
        fields.put("claim", testimony.claim());
        fields.put("document", testimony.document());
        fields.put("outlet", testimony.outlet());
        fields.put("published", testimony.published());
        fields.put(
                "chain",
                testimony.chain().links().stream()
                        .map(link -> link.source().label())
                        .toList());
        fields.put("position", testimony.stance().position());
        fields.put("certainty", testimony.stance().certainty());
        fields.put("polarity", testimony.polarity());
        return fields;
    }

    private static Map<String, Object> testimony(Testimony testimony) {
        Map<String, Object> fields = voice(testimony);
        fields.put("proposition", PropositionJson.plain(testimony.proposition()));
        return fields;
    }

    private static Map<String, Object> contradiction(Contradiction one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", one.kind());
        fields.put("one", one.one());
        fields.put("other", one.other());
        fields.put("said", one.said());
        fields.put("against", one.against());
        fields.put(
                "citations", one.citations().stream().map(WeighedJson::citation).toList());
        return fields;
    }

    private static Map<String, Object> number(FusedNumber number) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("counted", number.counted());
        fields.put("unit", number.unit());
        fields.put("low", number.low());
        fields.put("best", number.best());
        fields.put("high", number.high());
        fields.put("spread", number.spread());
        fields.put(
                "holdings",
                number.holdings().stream()
                        .map(one -> Map.of("holder", one.holder(), "range", InWords.howMany(one.quantity())))
                        .toList());
        return fields;
    }

    public static Map<String, Object> explanation(Explanation explanation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", explanation.value());
        fields.put("unit", explanation.unit());
        fields.put("says", explanation.says());
        fields.put(
                "citations",
                explanation.citations().stream().map(WeighedJson::citation).toList());
        fields.put(
                "parts",
                explanation.parts().stream().map(WeighedJson::explanation).toList());
        return fields;
    }

    private static Map<String, Object> origin(Origin origin) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("side", origin.side());
        fields.put("source", origin.source());
        fields.put("reports", origin.reports());
        fields.put("members", origin.members());
        return fields;
    }

    private static Map<String, Object> link(OriginLink link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", link.from());
        fields.put("to", link.to());
        fields.put("reason", link.reason());
        fields.put("probability", link.probability());
        fields.put("says", link.says());
        fields.put("passage", link.passage().map(WeighedJson::passage));
        return fields;
    }

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("of", List.of(passage.of().start(), passage.of().end()));
        fields.put("from", List.of(passage.from().start(), passage.from().end()));
        fields.put("quoted", passage.quoted());
        return fields;
    }

    private static Map<String, Object> citation(Citation citation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", citation.document());
        fields.put("span", List.of(citation.span().start(), citation.span().end()));
        return fields;
    }
}
