// SPDX-License-Identifier: Apache-2.0
package hearsay.space;

import java.util.List;

/**
 * One part of an area as a map draws it: a ring with holes, edges straight in latitude and longitude. It does not cross the
 * 180th meridian.
 *
 * @param ring counter-clockwise, without its first position repeated
 * @param holes clockwise, likewise
 */
public record Outline(List<Position> ring, List<List<Position>> holes) {
    public Outline {
        ring = List.copyOf(ring);
        holes = holes.stream().map(List::copyOf).toList();
        if (ring.size() < 3 || holes.stream().anyMatch(hole -> hole.size() < 3)) {
            throw new IllegalArgumentException("a ring has three or more positions: " + ring + ", holes " + holes);
        }
    }
}
