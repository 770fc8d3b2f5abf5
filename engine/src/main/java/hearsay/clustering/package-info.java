// SPDX-License-Identifier: Apache-2.0
/**
 * Which claims speak of the same alleged happening? Begin at {@link hearsay.clustering.Clusterer}.
 *
 * <p>Testimonies that share one of the few keys of {@link hearsay.clustering.Blocking} are compared field by field
 * ({@link hearsay.clustering.Comparison}, after Fellegi and Sunter 1969); each field has a named level and a weight in
 * bits. What is linked hangs together in a {@link hearsay.clustering.Component}, inside of which clusters are merged by
 * average link, so that a chain of weak links does not run together. A person's ruling always wins. What then stands
 * against one another inside a cluster is named by {@link hearsay.clustering.Contradictions} and never merged away.
 *
 * <p>Takes testimonies for granted and never sees a sentence. Everything here is a pure function: the same testimonies in
 * any order give the same clusters bit for bit (weights are whole thousandths of a bit, so sums do not depend on order).
 * Traps: the id of a cluster is that of its earliest member, so a report that was published earlier and comes in later
 * renames it; a ruling about actors changes comparisons far from where it was made, and wants everything clustered anew.
 */
@NullMarked
package hearsay.clustering;

import org.jspecify.annotations.NullMarked;
