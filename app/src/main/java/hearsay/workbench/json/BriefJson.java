// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import hearsay.wire.Wire;
import hearsay.workbench.Answered;
import java.util.LinkedHashMap;
import java.util.Map;

/** The brief for a program: question and judgement as the ledger keeps them. */
public final class BriefJson {

    private BriefJson() {}

    public static Map<String, Object> of(Answered answered) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("question", new JsonText.Raw(Wire.print(answered.question())));
        fields.put("judgement", new JsonText.Raw(Wire.print(answered.judgement())));
        return fields;
    }
}
