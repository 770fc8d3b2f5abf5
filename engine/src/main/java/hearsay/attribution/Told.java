// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import java.util.List;
import java.util.Optional;

/**
 * A statement with its stance and its place among the others.
 *
 * @param outer the statement in whose content this one stands, if any
 * @param rule what found it: {@code joined} for the model's spans, {@code nested} or {@code silent} for the tree
 */
record Told(Statement statement, Optional<Told> outer, StanceReading reading, String rule) {

    /** Index of the first token of its cue or, without one, of its content. */
    int at() {
        return statement.cue().orElseGet(() -> statement.contents().get(0)).from();
    }

    /** Every role span it holds. */
    List<RoleSpan> spans() {
        List<RoleSpan> spans = new java.util.ArrayList<>(statement.contents());
        statement.cue().ifPresent(spans::add);
        statement.source().ifPresent(spans::add);
        return spans;
    }

    boolean covers(int token) {
        return spans().stream().anyMatch(span -> span.from() <= token && token < span.to());
    }
}
