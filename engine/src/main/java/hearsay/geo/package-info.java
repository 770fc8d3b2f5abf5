// SPDX-License-Identifier: Apache-2.0
/**
 * Where? Finds the names of places, tells which place each stands for, and turns "60 miles from the border" into an area.
 *
 * <p>Begin at {@link hearsay.geo.Geoparser}. All places of a document are resolved together: a name means what best fits
 * the others, the dateline and the outlet's home. The gazetteer is {@link hearsay.knowledge.Gazetteer}; its lists lie in
 * {@code resources/hearsay/geo}. Takes the reading model's mentions for granted; leaves streets and buildings to be
 * unresolved names.
 */
@NullMarked
package hearsay.geo;

import org.jspecify.annotations.NullMarked;
