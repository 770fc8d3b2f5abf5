// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import java.util.List;
import java.util.Optional;

/**
 * Role spans that belong together: who says, by which words, what. Spans only; whose name that is and which stance is
 * taken, others say.
 *
 * @param source absent where the text names nobody ("it is believed")
 * @param cue absent for a content that stands without any
 * @param contents in text order; empty for a cue that says nothing of its own ("declined to comment")
 */
public record Statement(Optional<RoleSpan> source, Optional<RoleSpan> cue, List<RoleSpan> contents) {

    public Statement {
        contents = List.copyOf(contents);
        if (cue.isEmpty() && contents.isEmpty()) {
            throw new IllegalArgumentException("a statement has a cue or a content");
        }
        source.ifPresent(span -> demand(span, Role.SOURCE));
        cue.ifPresent(span -> demand(span, Role.CUE));
        contents.forEach(span -> demand(span, Role.CONTENT));
    }

    private static void demand(RoleSpan span, Role role) {
        if (span.role() != role) {
            throw new IllegalArgumentException("not a " + role + ": " + span);
        }
    }
}
