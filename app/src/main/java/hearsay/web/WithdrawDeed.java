// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.RuleRequest;
import java.util.List;

/** Sets a source aside, or takes that back. */
final class WithdrawDeed implements Deed {

    private final boolean back;

    /** @param back whether it takes a withdrawal back */
    WithdrawDeed(boolean back) {
        this.back = back;
    }

    @Override
    public String path() {
        return back ? "/sources/restore" : "/sources/withdraw";
    }

    @Override
    public String done(Visit visit) {
        String name = visit.wanted("name");
        String analyst = visit.house().sessions().user(visit.context()).orElseGet(() -> visit.wanted("analyst"));
        String about = back ? visit.wanted("ruling") : name;
        RuleRequest.Kind kind = back ? RuleRequest.Kind.UNDO : RuleRequest.Kind.WITHDRAW;
        visit.change(workbench -> workbench.rule(new RuleRequest(
                kind, List.of(about), analyst, visit.given("note").orElse(""))));
        Cookies.lasting(visit.context(), Cookies.ANALYST, analyst);
        return SourcesView.one(name);
    }
}
