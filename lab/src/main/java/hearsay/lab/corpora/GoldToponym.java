// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.space.Position;
import hearsay.text.Span;
import java.util.Optional;

/**
 * A name on the map, as annotators marked it.
 *
 * @param kind as the corpus calls it; empty where it tells no kinds apart
 * @param at where it is, if the corpus says so
 * @param geonames its GeoNames id, if the corpus gives one
 * @param country in English, if the corpus names one
 */
public record GoldToponym(
        Span span, String kind, Optional<Position> at, Optional<Long> geonames, Optional<String> country) {}
