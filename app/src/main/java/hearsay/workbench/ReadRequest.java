// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be read.
 *
 * @param outlet of reports that do not name theirs
 * @param published date, in any form that reports themselves may use, of reports that do not give theirs
 */
public record ReadRequest(List<Path> paths, Optional<String> outlet, Optional<String> published) {

    public ReadRequest {
        paths = List.copyOf(paths);
    }
}
