// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import hearsay.claims.Judgement;
import hearsay.questions.Understanding;
import hearsay.wire.Wire;
import hearsay.workbench.Answered;
import hearsay.workbench.Asking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The brief for a program: question and judgement as the ledger keeps them, and the words that they rest on. */
public final class BriefJson {

    private BriefJson() {}

    public static Map<String, Object> of(Understanding understood, Answered answered) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("understood", parts(understood));
        fields.putAll(of(answered));
        return fields;
    }

    public static Map<String, Object> of(Answered answered) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("question", new JsonText.Raw(Wire.print(answered.question())));
        fields.put("likelihood", answered.judgement().likelihood().term());
        fields.put("probability", answered.judgement().probability());
        fields.put("judgement", new JsonText.Raw(Wire.print(answered.judgement())));
        fields.put(
                "cited",
                answered.cited().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> cited(entry.getKey().value(), entry.getValue()))
                        .toList());
        return fields;
    }

    /** What was not understood, for a program that asks back. */
    public static Map<String, Object> unclear(Understanding understood) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("understood", parts(understood));
        fields.put(
                "unclear",
                understood.unclear().stream()
                        .map(one -> Map.of("words", one.words(), "what", one.what(), "say", one.say()))
                        .toList());
        return fields;
    }

    /** A question with the curve of its answers. */
    public static Map<String, Object> of(Asking asking) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("question", new JsonText.Raw(Wire.print(asking.question())));
        fields.put("answers", curve(asking.judgements()));
        fields.put("resolution", asking.resolution().map(Wire::print).map(JsonText.Raw::new));
        return fields;
    }

    public static List<Map<String, Object>> curve(List<Judgement> judgements) {
        return judgements.stream()
                .map(one -> {
                    Map<String, Object> point = new LinkedHashMap<String, Object>();
                    point.put("judgement", one.id());
                    point.put("asOf", one.asOf());
                    point.put("at", one.at());
                    point.put("bits", one.odds().bits());
                    point.put("probability", one.probability());
                    point.put("likelihood", one.likelihood().term());
                    return point;
                })
                .toList();
    }

    private static List<Map<String, String>> parts(Understanding understood) {
        return understood.parts().stream()
                .map(part -> Map.of("field", part.field(), "words", part.words(), "meaning", part.meaning()))
                .toList();
    }

    private static Map<String, Object> cited(String id, Answered.Cited cited) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("claim", id);
        fields.put("outlet", cited.outlet());
        fields.put("published", cited.published());
        fields.put("holder", cited.holder());
        fields.put("quote", cited.quote());
        return fields;
    }
}
