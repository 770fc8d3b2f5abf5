// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** Light or dark, or what the system prefers: kept by the browser. */
final class ThemeDeed implements Deed {

    @Override
    public String path() {
        return "/theme";
    }

    @Override
    public String done(Visit visit) {
        String wanted =
                visit.given("theme").filter(word -> word.matches("light|dark")).orElse("");
        Cookies.lasting(visit.context(), Cookies.THEME, wanted);
        return Links.local(visit.given("back").orElse("/"));
    }
}
