// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.AlertRow;
import hearsay.workbench.AlertTelling;
import hearsay.workbench.Asking;
import hearsay.workbench.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The alerts: what each looks for, how it is told, and what it told last. They are added and forgotten by the command. */
final class AlertsPage implements Page {

    private static final Pattern QUESTION = Pattern.compile("/question/([0-9a-f]+)");

    @Override
    public String path() {
        return "/alerts";
    }

    @Override
    public Answer answer(Visit visit) {
        AlertsView view = visit.look(workbench -> {
            List<AlertRow> alerts = workbench.alerting().all();
            Map<String, AlertTelling> told =
                    alerts.isEmpty() ? Map.of() : workbench.alerting().tellings();
            return new AlertsView(alerts.stream()
                    .map(alert -> new AlertsView.Line(
                            alert, words(workbench, alert), Optional.ofNullable(told.get(alert.name()))))
                    .toList());
        });
        return Answer.of(
                        "Alerts",
                        "alerts",
                        view,
                        () -> Map.of(
                                "alerts",
                                view.lines().stream().map(AlertsPage::fields).toList()))
                .with(() -> table(view.lines()));
    }

    /** A question by its wording, where it is there still. */
    private static String words(Workbench workbench, AlertRow alert) {
        Matcher question = QUESTION.matcher(alert.wants());
        return question.lookingAt()
                ? workbench.inquiry().askings().stream()
                        .map(Asking::question)
                        .filter(one -> one.id().value().equals(question.group(1)))
                        .findFirst()
                        .map(one ->
                                alert.words().replaceFirst("question \\w+", Matcher.quoteReplacement(one.wording())))
                        .orElse(alert.words())
                : alert.words();
    }

    private static Map<String, Object> fields(AlertsView.Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", line.alert().name());
        fields.put("added", line.alert().added().toString());
        fields.put("words", line.alert().words());
        fields.put("wants", line.alert().wants());
        fields.put("ways", line.ways());
        fields.put("trouble", line.troubles());
        fields.put("told", line.last().map(AlertTelling::all).orElse(0));
        fields.put("last", line.last().map(last -> last.at().toString()));
        return fields;
    }

    private static List<List<Object>> table(List<AlertsView.Line> lines) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("name", "added", "wants", "ways", "told", "last", "trouble"));
        lines.forEach(line -> rows.add(List.of(
                line.alert().name(),
                line.alert().added(),
                line.alert().wants(),
                String.join("; ", line.ways()),
                line.last().map(AlertTelling::all).orElse(0),
                line.last().map(last -> last.at().toString()).orElse(""),
                String.join("; ", line.troubles()))));
        return rows;
    }
}
