// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/**
 * The record of a source where rival values stand: expected numbers of its assertions that named the truth, something more general,
 * something more specific than what holds, something else.
 *
 * @param accuracy the share that is true, exactly or in general, prior included
 */
public record RivalTrack(String source, double exact, double general, double specific, double wrong, double accuracy) {}
