// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.CallerFault;
import hearsay.workbench.Version;
import hearsay.workbench.json.VersionJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was changed in reports that were published more than once under one address. */
final class VersionsPage implements Page {

    private static final int ADDRESSES = 20;

    private final boolean all;

    private VersionsPage(boolean all) {
        this.all = all;
    }

    /** The addresses that changed last. */
    static VersionsPage all() {
        return new VersionsPage(true);
    }

    /** Those of one document's address. */
    static VersionsPage one() {
        return new VersionsPage(false);
    }

    @Override
    public String path() {
        return all ? "/versions" : "/document/{id}/versions";
    }

    @Override
    public Answer answer(Visit visit) {
        List<List<Version>> addresses = visit.look(
                workbench -> all ? workbench.changed(ADDRESSES) : List.of(workbench.versions(visit.part("id"))));
        if (!all && addresses.get(0).size() == 1) {
            throw new CallerFault("This report was read in one version only: nothing of it was seen to change.");
        }
        VersionsView view = VersionsView.of(addresses);
        return Answer.of(
                        all ? "What was changed" : "Versions",
                        "versions",
                        view,
                        () -> Map.of(
                                "addresses",
                                addresses.stream().map(VersionJson::of).toList()))
                .with(() -> table(addresses));
    }

    /** What was claimed no longer, and newly. */
    private static List<List<Object>> table(List<List<Version>> addresses) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("document", "outlet", "published", "change", "says", "content"));
        for (Version version : addresses.stream().flatMap(List::stream).toList()) {
            version.withdrawn().forEach(quoted -> rows.add(row(version, "no longer claimed", quoted)));
            version.added().forEach(quoted -> rows.add(row(version, "newly claimed", quoted)));
        }
        return rows;
    }

    private static List<Object> row(Version version, String change, Version.Quoted quoted) {
        return List.of(
                version.document().id(),
                version.document().outlet(),
                version.document().published(),
                change,
                VersionsView.said(quoted),
                quoted.content());
    }
}
