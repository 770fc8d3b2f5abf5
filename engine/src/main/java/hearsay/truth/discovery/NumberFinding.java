// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/**
 * What the numbers given for one object amount to.
 *
 * @param estimate the number that is most probably the right one, always one that somebody gave
 * @param probability that it is exactly right
 * @param low the lowest number given by anybody: the spread is shown, not merged away
 * @param high the highest
 * @param votes how many numbers were given
 */
public record NumberFinding(String object, double estimate, double probability, double low, double high, int votes) {}
