// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.util.List;
import java.util.Map;

/**
 * What came of an alert in a round.
 *
 * @param told how many new things arrived, by {@code command}, {@code webhook}, {@code mail} or {@code feed}
 * @param trouble what did not go well; it is tried again
 */
public record AlertOutcome(String alert, Map<String, Integer> told, List<String> trouble) {

    public AlertOutcome {
        told = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(told));
        trouble = List.copyOf(trouble);
    }
}
