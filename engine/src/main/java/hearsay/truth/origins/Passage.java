// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.text.Span;

/**
 * Words that stand in two reports in the same order. What the fingerprint shows of them: up to three words more at either
 * end may be the same.
 *
 * @param of where they stand in the later report
 * @param from where in the earlier one
 * @param quoted whether both put them into the mouth of the same named holder: then both may have heard it, and neither
 *     need have copied
 */
public record Passage(Span of, Span from, boolean quoted) {}
