// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Shape;
import hearsay.analysis.Window;
import java.util.Random;

/** How a window is cased when the model sees it: mostly as it stands, now and then as headlines and telexes are. */
enum Casing {
    AS_WRITTEN,
    ALL_UPPER,
    ALL_LOWER,
    TITLE;

    /** One window in so many is seen in each of the other casings. */
    private static final int ONE_IN = 50;

    static Casing draw(Random random) {
        int drawn = random.nextInt(ONE_IN);
        return drawn < values().length ? values()[drawn] : AS_WRITTEN;
    }

    Example of(Example example) {
        return this == AS_WRITTEN ? example : example.with(of(example.window()));
    }

    private Window of(Window window) {
        long[] shapes = window.shapes().clone();
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = of(Shape.values()[(int) shapes[i]]).ordinal();
        }
        return new Window(window.from(), window.pieces(), shapes, window.first(), window.starts());
    }

    private Shape of(Shape shape) {
        return switch (shape) {
            case LOWER -> this == ALL_UPPER ? Shape.UPPER : this == TITLE ? Shape.CAPITALISED : shape;
            case CAPITALISED, MIXED -> this == ALL_UPPER ? Shape.UPPER : this == ALL_LOWER ? Shape.LOWER : shape;
            case UPPER -> this == ALL_LOWER ? Shape.LOWER : shape;
            case MARK, DIGITS, SPECIAL, PADDING -> shape;
        };
    }
}
