// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Ruling;
import hearsay.claims.Verdict;
import hearsay.clustering.Rulings;
import hearsay.workbench.Verdicts;
import hearsay.workbench.json.RulingJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What persons ruled, the last first; each that stands can be taken back. */
final class RulingsPage implements Page {

    @Override
    public String path() {
        return "/rulings";
    }

    @Override
    public Answer answer(Visit visit) {
        List<Ruling> rulings = visit.look(workbench -> workbench.rulings());
        Set<Ruling> standing = Set.copyOf(Rulings.standing(rulings));
        List<Ruling> newest = new ArrayList<>(rulings);
        Collections.reverse(newest);
        RulingsView view = new RulingsView(
                newest.stream().map(one -> line(one, standing)).toList(),
                visit.analyst().orElse(""));
        return Answer.of(
                        "Rulings",
                        "rulings",
                        view,
                        () -> Map.of(
                                "rulings", rulings.stream().map(RulingJson::of).toList()))
                .with(() -> table(rulings));
    }

    private static RulingsView.Line line(Ruling ruling, Set<Ruling> standing) {
        boolean stands = standing.contains(ruling);
        return new RulingsView.Line(
                ruling, RuledWords.of(ruling), stands, stands && !(ruling.verdict() instanceof Verdict.Undo));
    }

    private static List<List<Object>> table(List<Ruling> rulings) {
        List<List<Object>> rows = rulings.stream()
                .map(one ->
                        List.<Object>of(one.id(), one.analyst(), one.at(), Verdicts.words(one.verdict()), one.note()))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(0, List.of("id", "analyst", "at", "verdict", "note"));
        return rows;
    }
}
