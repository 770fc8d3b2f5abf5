// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.Optional;

/**
 * One block of a report.
 *
 * @param span the whole block, without white space around it
 * @param prose what of it is to be read: without dateline, bullet or trailing credit; empty where nothing is
 */
public record Block(Span span, BlockKind kind, Optional<Span> prose) {

    public Block {
        if (prose.isPresent() && !span.contains(prose.get())) {
            throw new IllegalArgumentException("the prose " + prose.get() + " lies outside of its block " + span);
        }
    }

    Block(Span span, BlockKind kind) {
        this(span, kind, Optional.of(span));
    }

    /** This block with nothing to be read in it. */
    static Block unread(Span span, BlockKind kind) {
        return new Block(span, kind, Optional.empty());
    }
}
