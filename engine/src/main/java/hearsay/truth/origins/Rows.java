// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tab-separated file of this room: lines that begin with {@code #} introduce it, each other line is a row. */
record Rows(String name, List<List<String>> rows) {

    Rows {
        rows = List.copyOf(rows);
    }

    /** @throws IllegalStateException naming file and line, if a row has not as many cells as it should */
    static Rows of(String name, int cells) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : text(name).lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> row =
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
                if (row.size() != cells) {
                    throw new IllegalStateException(
                            name + ":" + number + ": wanted " + cells + " cells, found " + row.size());
                }
                rows.add(row);
            }
        }
        return new Rows(name, rows);
    }

    private static String text(String name) {
        try (InputStream in = Rows.class.getResourceAsStream("/hearsay/truth/" + name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks /hearsay/truth/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /hearsay/truth/" + name, e);
        }
    }
}
