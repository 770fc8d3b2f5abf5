// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.answers.TrackRecord;
import hearsay.workbench.json.TrackRecordJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How good the answers were: scores, and how often what was called likely came. */
final class TrackRecordPage implements Page {

    @Override
    public String path() {
        return "/track-record";
    }

    @Override
    public Answer answer(Visit visit) {
        TrackRecord record = visit.look(workbench -> workbench.inquiry().trackRecord());
        return Answer.of("Track record", "track-record", new TrackRecordView(record), () -> TrackRecordJson.of(record))
                .with(() -> table(record));
    }

    private static List<List<Object>> table(TrackRecord record) {
        List<List<Object>> rows = record.bands().stream()
                .map(band -> List.<Object>of(band.term().term(), band.answers(), band.given(), band.came()))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(0, List.of("term", "answers", "mean probability", "came true"));
        return rows;
    }
}
