// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.OptionalInt;

/**
 * Where in the input a report stands: a file, and its line, from 1, where one file holds many reports.
 *
 * @param path as the caller wrote it, with what a folder adds
 */
public record InputPlace(String path, OptionalInt line) {

    static InputPlace file(String path) {
        return new InputPlace(path, OptionalInt.empty());
    }

    static InputPlace line(String path, int line) {
        return new InputPlace(path, OptionalInt.of(line));
    }

    /** As compilers print it: {@code reports.jsonl:12}. */
    @Override
    public String toString() {
        return line.isPresent() ? path + ":" + line.getAsInt() : path;
    }
}
