// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Claim;
import hearsay.text.Document;
import java.util.List;

/**
 * A document of an address, and what is different from the one that came before.
 *
 * @param change from the text before; empty for the first
 * @param withdrawn claims of the one before that nobody makes in this one
 * @param added claims that nobody made in the one before
 */
public record Version(Document document, List<TextChange.Piece> change, List<Quoted> withdrawn, List<Quoted> added) {

    /** A claim with what it says. */
    public record Quoted(Claim claim, String content) {}

    public Version {
        change = List.copyOf(change);
        withdrawn = List.copyOf(withdrawn);
        added = List.copyOf(added);
    }
}
