// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import java.util.Arrays;

/** Closed lines as the path of an SVG, cut off well outside the picture. */
final class Path {

    private static final double DECIMALS = 10;

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final StringBuilder path = new StringBuilder();

    /** @param margin what is drawn beyond each edge, as a part of width and height: it comes into sight when the map is moved */
    Path(double width, double height, double margin) {
        this.left = -width * margin;
        this.top = -height * margin;
        this.right = width * (1 + margin);
        this.bottom = height * (1 + margin);
    }

    /** Adds a ring. @param x and y in pixels */
    void add(double[] x, double[] y) {
        double[][] within = {x, y};
        for (int side = 0; side < 4 && within[0].length > 2; side++) {
            within = cut(within[0], within[1], side);
        }
        if (within[0].length > 2) {
            write(within[0], within[1]);
        }
    }

    boolean isEmpty() {
        return path.isEmpty();
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** What lies on the inner side of one edge: I. Sutherland and G. Hodgman 1974. */
    private double[][] cut(double[] x, double[] y, int side) {
        double[] newX = new double[2 * x.length];
        double[] newY = new double[2 * x.length];
        int size = 0;
        int before = x.length - 1;
        for (int i = 0; i < x.length; before = i, i++) {
            double was = inside(x[before], y[before], side);
            double is = inside(x[i], y[i], side);
            if (was >= 0 != is >= 0) {
                double share = was / (was - is);
                newX[size] = x[before] + share * (x[i] - x[before]);
                newY[size++] = y[before] + share * (y[i] - y[before]);
            }
            if (is >= 0) {
                newX[size] = x[i];
                newY[size++] = y[i];
            }
        }
        return new double[][] {Arrays.copyOf(newX, size), Arrays.copyOf(newY, size)};
    }

    /** How far inside of an edge, in pixels; below 0 outside. */
    private double inside(double x, double y, int side) {
        return switch (side) {
            case 0 -> x - left;
            case 1 -> right - x;
            case 2 -> y - top;
            default -> bottom - y;
        };
    }

    /** Relative steps in tenths of a pixel, without steps to where one is. */
    private void write(double[] x, double[] y) {
        long lastX = Math.round(x[0] * DECIMALS);
        long lastY = Math.round(y[0] * DECIMALS);
        path.append('M').append(tenths(lastX)).append(' ').append(tenths(lastY)).append('l');
        for (int i = 1; i < x.length; i++) {
            long nextX = Math.round(x[i] * DECIMALS);
            long nextY = Math.round(y[i] * DECIMALS);
            if (nextX != lastX || nextY != lastY) {
                step(nextX - lastX);
                step(nextY - lastY);
            }
            lastX = nextX;
            lastY = nextY;
        }
        path.append('z');
    }

    private void step(long tenths) {
        if (tenths >= 0 && Character.isDigit(path.charAt(path.length() - 1))) {
            path.append(' ');
        }
        path.append(tenths(tenths));
    }

    private static String tenths(long tenths) {
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }
}
