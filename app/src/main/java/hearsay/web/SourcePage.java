// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Position;
import hearsay.workbench.SourceSheet;
import hearsay.workbench.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One source: its record, its standings, whom it leans on. Its name is a parameter: names hold whatever reports write. */
final class SourcePage implements Page {

    @Override
    public String path() {
        return "/sources/one";
    }

    @Override
    public Answer answer(Visit visit) {
        String name = visit.wanted("name");
        SourceSheet sheet = visit.look(
                SourceSheet.class, name, workbench -> workbench.pictures().source(name));
        return Answer.of(sheet.label(), "source", new SourceView(sheet, visit.analyst()), () -> data(sheet))
                .with(() -> table(sheet));
    }

    /** What it took which position on. */
    private static List<List<Object>> table(SourceSheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("position", "on", "alleged", "claims"));
        for (Standing standing : sheet.standings()) {
            for (Position position : Position.values()) {
                standing.on(position)
                        .forEach(topic ->
                                rows.add(List.of(position, topic.words(), topic.proposition(), topic.times())));
            }
        }
        return rows;
    }

    private static Map<String, Object> data(SourceSheet sheet) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", sheet.label());
        fields.put("reliability", String.valueOf(sheet.grade().reliability()));
        fields.put("reasons", sheet.grade().reasons());
        fields.put("outlet", sheet.outlet().map(SourceJson::of));
        fields.put("relay", sheet.relay().map(SourceJson::of));
        fields.put(
                "standings",
                sheet.standings().stream().map(one -> SourceJson.of(one.row())).toList());
        fields.put("leanings", sheet.leanings().stream().map(SourceJson::of).toList());
        fields.put("withdrawn", sheet.withdrawal().isPresent());
        return fields;
    }
}
