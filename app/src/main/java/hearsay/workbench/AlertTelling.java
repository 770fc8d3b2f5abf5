// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.time.Instant;

/**
 * What an alert told last, by the custody log.
 *
 * @param way {@code command}, {@code webhook}, {@code mail} or {@code feed}
 * @param things so many at once
 * @param all so many since it was added, by all its ways
 */
public record AlertTelling(Instant at, String way, int things, int all) {

    AlertTelling after(AlertTelling before) {
        return new AlertTelling(at, way, things, before.all + things);
    }
}
