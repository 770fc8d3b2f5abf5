// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Outcome;
import hearsay.workbench.CallerFault;
import java.util.Arrays;
import java.util.Locale;

/** Enters a person's word on how a question came out. */
final class ResolveDeed implements Deed {

    @Override
    public String path() {
        return "/resolve";
    }

    @Override
    public String done(Visit visit) {
        String id = visit.wanted("question");
        String word = visit.wanted("outcome");
        Outcome outcome = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new CallerFault("\"" + word + "\" is no outcome: one of "
                        + Arrays.toString(Outcome.values()).toLowerCase(Locale.ROOT)));
        String analyst = visit.house().sessions().user(visit.context()).orElseGet(() -> visit.wanted("analyst"));
        visit.change(workbench -> workbench
                .inquiry()
                .resolve(id, outcome, analyst, visit.given("note").orElse("")));
        Cookies.lasting(visit.context(), Cookies.ANALYST, analyst);
        return "/question/" + id + "#outcome";
    }
}
