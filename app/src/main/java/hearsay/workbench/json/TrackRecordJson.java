// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import hearsay.answers.TrackRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** How good the answers were, for a program. */
public final class TrackRecordJson {

    private TrackRecordJson() {}

    public static Map<String, Object> of(TrackRecord record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("settled", record.questions());
        fields.put("judgements", record.judgements());
        fields.put("brier", record.brier());
        fields.put("log_score", record.log());
        fields.put("base_rate_brier", record.rateBrier());
        fields.put("base_rate_log_score", record.rateLog());
        fields.put("always_no_brier", record.noBrier());
        fields.put(
                "reliability",
                record.bands().stream().map(TrackRecordJson::band).toList());
        return fields;
    }

    private static Map<String, Object> band(TrackRecord.Band band) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("term", band.term().term());
        fields.put("answers", band.answers());
        fields.put("mean", band.given());
        fields.put("came", band.came());
        return fields;
    }
}
