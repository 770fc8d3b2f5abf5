// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.BriefRow;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line of a list of what is alleged, for a program. */
final class LineJson {

    private LineJson() {}

    static Map<String, Object> of(BriefRow line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", line.row().id());
        fields.put("words", line.words());
        fields.put("contested", line.row().contested());
        fields.put("headline", line.headline());
        fields.put("alarms", line.alarms());
        fields.put("reports", line.row().reports());
        fields.put("origins", line.row().origins());
        fields.put("last", line.row().last());
        fields.put("bits", line.row().bits());
        fields.put("probability", Say.probability(line.row().bits()));
        fields.put("calibrated", line.calibrated());
        fields.put("grade", line.row().grade());
        fields.put("affirming", line.voices().affirming());
        fields.put("denying", line.voices().denying());
        fields.put("doubting", line.voices().doubting());
        fields.put("silent", line.voices().silent());
        return fields;
    }
}
