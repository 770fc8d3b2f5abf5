// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.ClusterRow;
import hearsay.workbench.CallerFault;
import hearsay.workbench.RuleRequest;
import hearsay.workbench.Ruled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Enters a ruling, and goes on to what it touched. */
final class RuleDeed implements Deed {

    @Override
    public String path() {
        return "/rule";
    }

    @Override
    public String done(Visit visit) {
        String word = visit.wanted("kind");
        RuleRequest.Kind kind = Arrays.stream(RuleRequest.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new CallerFault("\"" + word + "\" is no kind of ruling: one of "
                        + Arrays.toString(RuleRequest.Kind.values()).toLowerCase(Locale.ROOT)));
        List<String> about = new ArrayList<>(List.of(visit.wanted("first")));
        visit.given("second").ifPresent(about::add);
        // Whoever is signed in rules under that name; else under the name that is given.
        String analyst = visit.house().sessions().user(visit.context()).orElseGet(() -> visit.wanted("analyst"));
        RuleRequest request =
                new RuleRequest(kind, about, analyst, visit.given("note").orElse(""));
        Ruled ruled = visit.change(workbench -> workbench.rule(request));
        Cookies.lasting(visit.context(), Cookies.ANALYST, analyst);
        return visit.given("back")
                .map(Links::local)
                .filter(back -> !back.startsWith("/proposition/") || stands(visit, back))
                .or(() -> moved(ruled))
                .map(back -> back + (back.contains("?") ? "&" : "?") + "ruled=1#rulings")
                .orElse("/rulings");
    }

    /** A cluster may have another name now, or be part of another. */
    private static boolean stands(Visit visit, String back) {
        String id = back.substring("/proposition/".length()).replaceFirst("[?#].*", "");
        return visit.look(workbench -> workbench.isProposition(id));
    }

    private static Optional<String> moved(Ruled ruled) {
        return ruled.after().stream()
                .map(stand -> stand.row())
                .map(ClusterRow::id)
                .findFirst()
                .map(id -> "/proposition/" + id);
    }
}
