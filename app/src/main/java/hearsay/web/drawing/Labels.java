// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names on a map, none over another, over a mark or under the buttons: who comes first is placed first, and who finds no room is
 * left out. A name that finds room only at a distance is tied to its mark by a line.
 */
final class Labels {

    private static final double LETTER = 6.9;
    private static final double LINE = 15;
    private static final double AIR = 3;
    private static final int LONGEST = 34;

    /** What the buttons of a page take at the upper right. */
    private static final double BUTTONS_WIDE = 84;

    private static final double BUTTONS_HIGH = 150;

    /** A part of the map, in its pixels. */
    record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** A name that wants a place. */
    private record Name(String words, int propositions, String style, double length) {

        static Name of(String name, int propositions, String style) {
            String words = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
            double count = LETTER * String.valueOf(propositions).length();
            return new Name(words, propositions, style, LETTER * words.length() + 10 + count);
        }

        Box at(double x, double y) {
            return new Box(x - AIR, y - LINE + AIR, x + length + AIR, y + AIR + 1);
        }
    }

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();
    private final Svg svg = new Svg();

    Labels(double width, double height) {
        this.width = width;
        this.height = height;
        taken.add(new Box(width - BUTTONS_WIDE, 0, width, BUTTONS_HIGH));
    }

    /** Keeps names off a mark. */
    void keepOff(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** Beside a mark; where others crowd it, farther off. @param radius of the mark */
    void beside(String name, int propositions, double x, double y, double radius) {
        Name wanted = Name.of(name, propositions, "name");
        double length = wanted.length();
        double off = radius + 4;
        double[][] near = {
            {x + off, y + 4}, {x - off - length, y + 4}, {x - length / 2, y + off + 11}, {x - length / 2, y - off}
        };
        if (placed(wanted, near)) {
            return;
        }
        for (double far = off + 12; far < off + 60; far += 12) {
            double[][] ring = {
                {x + far, y - far},
                {x - far - length, y - far},
                {x + far, y + far + 8},
                {x - far - length, y + far + 8},
                {x - length / 2, y - far},
                {x - length / 2, y + far + 11}
            };
            for (double[] start : ring) {
                if (placed(wanted, start)) {
                    tie(x, y, radius, nearest(x, start[0], start[0] + length), start[1] - (start[1] > y ? 11 : 0));
                    return;
                }
            }
        }
    }

    /** In the middle of an area, or beside it where it is narrower than its name. @param extent what it takes */
    void within(String name, int propositions, double x, double y, Box extent) {
        Name wanted = Name.of(name, propositions, "name wide");
        double length = wanted.length();
        double third = (extent.bottom() - extent.top()) / 3;
        boolean room = length < extent.right() - extent.left();
        if (extent.right() <= extent.left() || extent.bottom() <= extent.top()) {
            return; // all of it lies beyond the edges
        }
        double[][] inside = {{x - length / 2, y + 4}, {x - length / 2, y + 24}, {x - length / 2, y - 16}};
        double[][] seen = {
            {x - length / 2, extent.bottom() - 8},
            {(extent.left() + extent.right() - length) / 2, (extent.top() + extent.bottom()) / 2 + 4}
        };
        if (room && (placed(wanted, inside) || placed(wanted, seen))) {
            return;
        }
        double middle = Math.max(LINE + 4, Math.min(height - 6, (extent.top() + extent.bottom()) / 2 + 4));
        double[][] outside = {
            {x - length / 2, extent.bottom() + LINE},
            {extent.right() + 6, middle + third},
            {extent.left() - length - 6, middle + third},
            {extent.right() + 6, middle},
            {extent.left() - length - 6, middle},
            {extent.right() + 6, middle - third},
            {extent.left() - length - 6, middle - third},
            {x - length / 2, extent.top() - 6}
        };
        if (!placed(wanted, outside)) {
            placed(wanted, inside);
        }
    }

    private static double nearest(double x, double left, double right) {
        return Math.max(left, Math.min(right, x));
    }

    /** From the edge of a mark towards its name. */
    private void tie(double x, double y, double radius, double toX, double toY) {
        double distance = StrictMath.hypot(toX - x, toY - y);
        if (distance > radius) {
            double share = radius / distance;
            String path = "M" + Svg.number(x + share * (toX - x)) + " " + Svg.number(y + share * (toY - y)) + "L"
                    + Svg.number(toX) + " " + Svg.number(toY);
            svg.put("path", "class", "tie", "fill", "none", "stroke", "#66625a", "d", path);
        }
    }

    private boolean placed(Name name, double[]... starts) {
        for (double[] start : starts) {
            Box box = name.at(start[0], start[1]);
            if (free(box)) {
                taken.add(box);
                svg.open("text", "class", name.style(), "x", start[0], "y", start[1]);
                svg.words("tspan", name.words()).words("tspan", " " + name.propositions(), "class", "count", "dx", "3");
                svg.close("text");
                return true;
            }
        }
        return false;
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
