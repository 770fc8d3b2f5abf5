// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import hearsay.claims.Mention;
import hearsay.text.Span;
import java.util.List;

/**
 * What the model says of a text. Lists are in text order; a token's head is an index into {@code tokens}.
 *
 * @param paragraphs the stretches that were read; what lies between them was not
 */
public record Analysis(
        String text,
        List<Span> paragraphs,
        List<Token> tokens,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<RoleSpan> roles) {

    public Analysis {
        paragraphs = List.copyOf(paragraphs);
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }
}
