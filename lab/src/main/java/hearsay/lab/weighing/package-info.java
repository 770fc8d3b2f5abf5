// SPDX-License-Identifier: Apache-2.0
/**
 * What does it cost a large ledger to take in one more report? Makes a ledger as large as is asked for out of the sample dossier,
 * each time with other people, places, days and words, and measures weighing, the store's work included.
 *
 * <p>Begin at {@link hearsay.lab.weighing.WeighCostTask}. Nothing is drawn by chance: the same number gives the same ledger.
 */
@NullMarked
package hearsay.lab.weighing;

import org.jspecify.annotations.NullMarked;
