// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Ruling;
import hearsay.workbench.Falling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What falls if a source is withdrawn, before anybody withdraws it. */
final class WithdrawalPage implements Page {

    /** Each is weighed for this page. */
    private static final int MOST = 12;

    @Override
    public String path() {
        return "/sources/withdrawal";
    }

    @Override
    public Answer answer(Visit visit) {
        String name = visit.wanted("name");
        Falling falling = visit.look(
                Falling.class, name, workbench -> workbench.pictures().ifWithdrawn(name, MOST));
        Optional<Ruling> standing = visit.look(workbench -> workbench.pictures().withdrawal(name));
        WithdrawalView view = new WithdrawalView(falling, standing, visit.analyst());
        return Answer.of("Without " + name, "withdrawal", view, () -> data(falling))
                .with(() -> table(falling));
    }

    private static Map<String, Object> data(Falling falling) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", falling.source());
        fields.put("leaning", falling.leaning());
        fields.put("falls", falling.falls().stream().map(SourceJson::of).toList());
        return fields;
    }

    private static List<List<Object>> table(Falling falling) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "id", "words", "reports_before", "reports_after", "probability_before", "probability_after", "gone"));
        falling.falls()
                .forEach(fall -> rows.add(List.of(
                        fall.before().id(),
                        fall.words(),
                        fall.before().reports(),
                        fall.after().reports(),
                        Say.probability(fall.before().bits()),
                        Say.probability(fall.after().bits()),
                        fall.gone())));
        return rows;
    }
}
