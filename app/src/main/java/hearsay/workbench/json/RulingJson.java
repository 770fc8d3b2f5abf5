// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import hearsay.claims.Ruling;
import hearsay.workbench.Verdicts;
import java.util.LinkedHashMap;
import java.util.Map;

/** A person's ruling for a program. */
public final class RulingJson {

    private RulingJson() {}

    public static Map<String, Object> of(Ruling ruling) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", ruling.id());
        fields.put("analyst", ruling.analyst());
        fields.put("at", ruling.at());
        fields.put("verdict", Verdicts.words(ruling.verdict()));
        fields.put("note", ruling.note());
        return fields;
    }
}
