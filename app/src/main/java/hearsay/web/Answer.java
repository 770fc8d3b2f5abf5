// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a page gives.
 *
 * @param title what the page is about, without the program's name
 * @param template its file under {@code src/main/jte}, without the ending
 * @param view what the template shows, its parameter {@code view}
 * @param data the same for a program, as {@link hearsay.workbench.json.JsonText} takes it
 * @param table the rows, the head first, if the page is a table
 */
record Answer(
        String title,
        String template,
        Object view,
        Supplier<Object> data,
        Optional<Supplier<List<List<Object>>>> table) {

    static Answer of(String title, String template, Object view, Supplier<Object> data) {
        return new Answer(title, template, view, data, Optional.empty());
    }

    /** The same page, which is also a table. @param rows the head first */
    Answer with(Supplier<List<List<Object>>> rows) {
        return new Answer(title, template, view, data, Optional.of(rows));
    }
}
