// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.util.List;

/**
 * What one edition makes of one document: a pure function of the two. Lists are in text order.
 *
 * @param sentences where sentences stand
 */
public record Reading(
        DocumentId document,
        EditionId edition,
        List<Span> sentences,
        List<Mention> mentions,
        List<Claim> claims,
        List<Remark> remarks) {

    public Reading {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        remarks = List.copyOf(remarks);
    }
}
