// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.ReadReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far something that is being read has come, and what came of it. */
final class ReadingPage implements Page {

    @Override
    public String path() {
        return "/reading/{number}";
    }

    @Override
    public Answer answer(Visit visit) {
        String number = visit.part("number");
        Readings.Progress progress = visit.house()
                .readings()
                .of(number)
                .orElseThrow(() -> new Refusal(404, "Nothing is being read under the number " + number + "."));
        if (!progress.over()) {
            visit.context().header("Refresh", "1");
        }
        ReadingView view = new ReadingView(
                progress,
                progress.over()
                        ? visit.look(workbench -> workbench.lists().latest(Math.min(progress.reports(), 20)))
                        : List.of());
        return Answer.of("Reading", "reading", view, () -> data(progress));
    }

    private static Map<String, Object> data(Readings.Progress progress) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("over", progress.over());
        fields.put("percent", progress.percent());
        fields.put("read", progress.reports());
        fields.put("claims", progress.claims());
        fields.put("known", progress.report().map(ReadReport::known));
        fields.put(
                "refused",
                progress.report().map(ReadReport::refused).orElse(List.of()).stream()
                        .map(refusal -> Map.of("at", refusal.at(), "reason", refusal.reason()))
                        .toList());
        fields.put("error", progress.fault());
        return fields;
    }
}
