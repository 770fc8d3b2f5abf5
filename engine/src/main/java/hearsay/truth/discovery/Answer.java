// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/**
 * The most specific value of an object that can be stood by.
 *
 * @param probability that it holds, that is, that it or something more specific is the truth
 */
public record Answer(String object, String value, double probability) {}
