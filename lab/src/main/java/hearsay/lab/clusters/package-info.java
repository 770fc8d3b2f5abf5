// SPDX-License-Identifier: Apache-2.0
/**
 * Which mentions of events, over documents, speak of the same event: measured on ECB+. Begin at
 * {@link hearsay.lab.clusters.ClustersTask}.
 *
 * <p>Mentions are given, as gold has them; trees, names, actors and types are the product's. A pair of mentions of one topic is
 * weighed by a logistic regression over {@link hearsay.lab.clusters.Sign signs}, whose weights
 * {@link hearsay.lab.clusters.ClustersTraining} learns; average link over the probabilities makes the clusters.
 */
@NullMarked
package hearsay.lab.clusters;

import org.jspecify.annotations.NullMarked;
