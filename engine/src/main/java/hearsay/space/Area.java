// SPDX-License-Identifier: Apache-2.0
package hearsay.space;

import java.util.List;

/** A stretch of the earth's surface, as vague as the words that name it (codebook, section 6). */
public sealed interface Area {

    /** A site whose extent does not matter. */
    record Point(Position at) implements Area {}

    /** Everything within a distance. @param radiusKm above zero */
    record Disc(Position centre, double radiusKm) implements Area {
        public Disc {
            if (!(radiusKm > 0 && radiusKm <= 20_004)) {
                throw new IllegalArgumentException("not a radius in km (above 0, at most 20004): " + radiusKm);
            }
        }
    }

    /**
     * Everything whose distance from a line lies between two bounds: "60 miles from the border", "along the coast".
     *
     * @param line at least two positions in order, or one: a ring around it
     * @param nearKm 0 or more
     * @param farKm more than {@code nearKm}
     */
    record Band(List<Position> line, double nearKm, double farKm) implements Area {
        public Band {
            line = List.copyOf(line);
            if (line.isEmpty() || !(nearKm >= 0 && farKm > nearKm && farKm <= 20_004)) {
                throw new IllegalArgumentException(
                        "not a band: " + line.size() + " positions, from " + nearKm + " to " + farKm + " km");
            }
        }
    }

    /**
     * A region by outline, coarse: the exact borders stay in the gazetteer.
     *
     * @param outlines one ring a part, without its first position repeated, none across the 180th meridian
     */
    record Region(List<List<Position>> outlines) implements Area {
        public Region {
            outlines = outlines.stream().map(List::copyOf).toList();
            if (outlines.isEmpty() || outlines.stream().anyMatch(ring -> ring.size() < 3)) {
                throw new IllegalArgumentException("a region has an outline of three or more positions: " + outlines);
            }
        }
    }
}
