// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.Workbench;

/** Answers a question anew, by what is known on a day. */
final class AskAgainDeed implements Deed {

    @Override
    public String path() {
        return "/ask-again";
    }

    @Override
    public String done(Visit visit) {
        String id = visit.wanted("question");
        visit.change(
                workbench -> workbench.inquiry().again(id, visit.given("asof").map(Workbench::day)));
        return "/question/" + id;
    }
}
