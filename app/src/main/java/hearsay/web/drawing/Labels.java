// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names on a map, none over another: who comes first is placed first, and who finds no room is left out. */
final class Labels {

    private static final double LETTER = 6.9;
    private static final double LINE = 15;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();
    private final Svg svg = new Svg();

    Labels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Beside a mark, or in the middle of an area. @param radius of the mark; 0 for an area */
    void place(String name, int propositions, double x, double y, double radius, String style) {
        String words = name.length() > 34 ? name.substring(0, 33) + "…" : name;
        double length = LETTER * words.length()
                + 12
                + LETTER * String.valueOf(propositions).length();
        double off = radius + 4;
        double[][] starts = radius == 0
                ? new double[][] {{x - length / 2, y + 4}, {x - length / 2, y + 22}, {x - length / 2, y - 14}}
                : new double[][] {
                    {x + off, y + 4},
                    {x - off - length, y + 4},
                    {x - length / 2, y + off + 11},
                    {x - length / 2, y - off}
                };
        for (double[] start : starts) {
            Box box = new Box(start[0] - 2, start[1] - LINE + 3, start[0] + length, start[1] + 4);
            if (free(box)) {
                taken.add(box);
                svg.open("text", "class", style, "x", start[0], "y", start[1]);
                svg.words("tspan", words).words("tspan", " " + propositions, "class", "count", "dx", "3");
                svg.close("text");
                return;
            }
        }
    }

    /** The name of a country, where there is room for it. @param room its width on the map */
    Optional<String> country(String name, double x, double y, double room) {
        double length = LETTER * 1.15 * name.length();
        Box box = new Box(x - length / 2, y - LINE, x + length / 2, y + 4);
        if (length > room * 1.25 || !free(box)) {
            return Optional.empty();
        }
        taken.add(box);
        return Optional.of(new Svg()
                .words("text", name, "x", x, "y", y, "text-anchor", "middle", "fill", "#77726a")
                .toString());
    }

    String drawn() {
        return svg.toString();
    }

    private boolean free(Box box) {
        return box.left() >= 2
                && box.right() <= width - 2
                && box.top() >= 2
                && box.bottom() <= height - 2
                && taken.stream().noneMatch(box::meets);
    }
}
