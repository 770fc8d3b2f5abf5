// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import hearsay.ledger.ClaimRow;
import hearsay.workbench.WhoseWord;
import java.util.LinkedHashMap;
import java.util.Map;

/** A claim as a list shows it, for a program. */
public final class ClaimJson {

    private ClaimJson() {}

    public static Map<String, Object> of(ClaimRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", row.id());
        fields.put("document", row.document());
        fields.put("edition", row.edition());
        fields.put("outlet", row.outlet());
        fields.put("published", row.published());
        fields.put("chain", row.chain());
        fields.put("says", WhoseWord.of(row));
        fields.put("holder", row.holder());
        fields.put("holder_kind", row.kind());
        fields.put("holder_country", row.country());
        fields.put("holder_sector", row.sector());
        fields.put("position", row.stance().position());
        fields.put("certainty", row.stance().certainty());
        fields.put("distance", row.stance().distance());
        fields.put("basis", row.basis());
        fields.put("cue", row.cue());
        fields.put("contents", row.contents());
        fields.put(
                "propositions",
                row.propositions().stream().map(PropositionJson::plain).toList());
        return fields;
    }
}
