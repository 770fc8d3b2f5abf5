// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import java.util.List;

/** Which pages there are, and which stand in the navigation. */
final class Pages {

    /** A line of the navigation. */
    record Entry(String path, String words) {}

    static final List<Entry> NAVIGATION = List.of(new Entry("/", "Home"));

    private Pages() {}

    static List<Page> all() {
        return List.of(new HomePage(), new SignInPage());
    }

    static List<Deed> deeds() {
        return List.of(new ThemeDeed(), new SignInDeed(), new SignOutDeed());
    }
}
