// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class Meantime {
    static List<GoldDocument> read(Path p) throws IOException {
        return List.of();
    }
}
