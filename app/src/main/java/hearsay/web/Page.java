// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/**
 * A page of the workbench. The server answers at {@link #path} with the page, at the same with {@code .json} with its data,
 * and with {@code .csv} with its table if it has one.
 */
interface Page {

    /** Where it stands: {@code /document/{id}}; what is in braces is {@link Visit#part}. */
    String path();

    Answer answer(Visit visit);
}
