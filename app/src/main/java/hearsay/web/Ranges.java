// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Quantity;
import hearsay.clustering.FusedNumber;
import hearsay.workbench.InWords;
import hearsay.workbench.WhoseWord;
import java.util.List;
import java.util.Locale;

/** What several holders count of one thing, drawn as ranges on one scale. */
record Ranges(String counted, String median, String spread, boolean agreed, List<Holder> holders) {

    private static final double WIDTH = 240;

    /** @param x where the range begins @param width how long it is @param best where the best value stands */
    record Holder(String name, String range, String x, String width, String best, boolean open) {}

    Ranges {
        holders = List.copyOf(holders);
    }

    static Ranges of(FusedNumber number) {
        double most = number.holdings().stream()
                .map(FusedNumber.Holding::quantity)
                .mapToDouble(quantity -> quantity.high().orElse(quantity.best()))
                .max()
                .orElse(1);
        double scale = WIDTH / (most <= 0 ? 1 : most * 1.05);
        return new Ranges(
                number.counted().map(Say::several).orElse(number.unit().equals("1") ? "number" : number.unit()),
                plain(number.best()),
                plain(number.spread()),
                number.spread() == 1,
                number.holdings().stream().map(one -> holder(one, scale)).toList());
    }

    private static Holder holder(FusedNumber.Holding one, double scale) {
        Quantity quantity = one.quantity();
        double low = Math.max(0, quantity.low().orElse(0.0));
        double high = quantity.high().orElse(WIDTH / scale);
        return new Holder(
                WhoseWord.hop(one.testimony().holder()),
                InWords.howMany(quantity),
                drawn(low * scale),
                drawn(Math.max(2, (high - low) * scale)),
                drawn(Math.max(0, quantity.best()) * scale),
                quantity.high().isEmpty());
    }

    private static String drawn(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }
}
