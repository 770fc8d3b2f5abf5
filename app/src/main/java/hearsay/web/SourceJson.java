// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Position;
import hearsay.ledger.Leaning;
import hearsay.ledger.OutletRow;
import hearsay.ledger.RelayRow;
import hearsay.ledger.StandingRow;
import hearsay.workbench.Falling;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is known of sources, for a program. */
final class SourceJson {

    private SourceJson() {}

    static Map<String, Object> of(OutletRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("outlet", row.outlet());
        fields.put("reports", row.reports());
        fields.put("claims", row.claims());
        fields.put("first", row.first());
        fields.put("last", row.last());
        fields.put("leans", row.leans());
        fields.put("original", row.original());
        return fields;
    }

    static Map<String, Object> of(RelayRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", row.label());
        fields.put("claims", row.claims());
        fields.put("reports", row.reports());
        fields.put("outlets", row.outlets());
        return fields;
    }

    static Map<String, Object> of(StandingRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("holder", row.label());
        fields.put("kind", row.kind());
        fields.put("country", row.country());
        fields.put("sector", row.sector());
        fields.put("reports", row.documents());
        for (Position position : Position.values()) {
            fields.put(position.name().toLowerCase(Locale.ROOT), row.times(position));
        }
        return fields;
    }

    static Map<String, Object> of(Leaning leaning) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("leaner", leaning.leaner());
        fields.put("original", leaning.original());
        fields.put("reason", leaning.reason());
        fields.put("times", leaning.times());
        fields.put("propositions", leaning.clusters());
        return fields;
    }

    static Map<String, Object> of(Falling.Fall fall) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", fall.before().id());
        fields.put("words", fall.words());
        fields.put("reports_before", fall.before().reports());
        fields.put("reports_after", fall.after().reports());
        fields.put("origins_before", fall.before().origins());
        fields.put("origins_after", fall.after().origins());
        fields.put("probability_before", Say.probability(fall.before().bits()));
        fields.put("probability_after", Say.probability(fall.after().bits()));
        fields.put("gone", fall.gone());
        return fields;
    }
}
