// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import hearsay.text.Span;

/**
 * One syntactic word: {@code don't} is two.
 *
 * @param span where it stands in the text
 * @param xpos Penn Treebank tag as in UD English
 * @param head index of its head among the tokens of the {@link Analysis}; its own index at the root of a sentence
 * @param relation Universal Dependencies relation with its subtype, such as {@code nsubj:pass}
 */
public record Token(Span span, String form, Upos upos, String xpos, String lemma, int head, String relation) {}
