// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title of the page
 * @param here its path, without base and ending: {@code /claims}
 * @param base what stands before every path: nothing, or {@code /~name} for a ledger other than the first
 * @param query what follows the path, with its question mark, or nothing
 * @param token goes with every form
 * @param theme {@code light}, {@code dark}, or nothing for what the system prefers
 * @param ledger the name of the ledger
 * @param user who is signed in, where persons sign in
 * @param table whether the page is a table too
 */
record Frame(
        String title,
        String here,
        String base,
        String query,
        String token,
        String theme,
        String ledger,
        Optional<String> user,
        boolean table) {

    /** The address of a page. @param path from the root of the workbench: {@code /claims?outlet=Reuters} */
    String to(String path) {
        return base + path;
    }

    /** The address of a file under {@code static}. */
    String file(String name) {
        return "/static/" + name;
    }

    /** The address of this page in another form. @param ending {@code .json}, {@code .csv} */
    String as(String ending) {
        return base + (here.equals("/") ? "/home" : here) + ending + query;
    }

    List<Pages.Entry> navigation() {
        return Pages.NAVIGATION;
    }

    boolean isHere(Pages.Entry entry) {
        return entry.path().equals("/") ? here.equals("/") : isUnder(entry.path());
    }

    /** Whether an entry of the navigation leads to the list that this page is of. */
    boolean isOf(Pages.Entry entry) {
        return entry.rooms().stream().anyMatch(this::isUnder);
    }

    private boolean isUnder(String path) {
        return (here + "/").startsWith(path + "/");
    }
}
