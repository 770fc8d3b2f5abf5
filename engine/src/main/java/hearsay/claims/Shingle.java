// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;

/**
 * Five words in a row, folded and hashed: two texts that share many were copied one from the other, or both from a third.
 *
 * @param hash 64 bits of a hash of the words, the same in every edition
 * @param at where the five words stand
 */
public record Shingle(long hash, Span at) {}
