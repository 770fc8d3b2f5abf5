// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.knowledge.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Case files among the test's resources. */
final class Cases {

    private Cases() {}

    static List<Table.Row> of(String name) {
        try (InputStream in = Cases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no test resource " + name);
            }
            return Table.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read test resource " + name, e);
        }
    }
}
