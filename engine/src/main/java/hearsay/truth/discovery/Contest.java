// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.List;

/**
 * The votes on one object.
 *
 * @param values that someone spoke of, sorted
 * @param voters who spoke, as numbers of {@link Ballots}, ascending
 * @param stances for each value and voter: +1 asserted, −1 denied, 0 silent
 */
record Contest(String object, List<String> values, int[] voters, byte[][] stances) {}
