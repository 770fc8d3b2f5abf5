// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.claims.Grain;

/** Units of the calendar and the clock, fine to coarse. */
enum Unit {
    SECOND("T", "S", Grain.DAY),
    MINUTE("T", "M", Grain.DAY),
    HOUR("T", "H", Grain.DAY),
    DAY("", "D", Grain.DAY),
    WEEKEND("", "WE", Grain.DAY),
    WEEK("", "W", Grain.WEEK),
    MONTH("", "M", Grain.MONTH),
    QUARTER("", "Q", Grain.QUARTER),
    SEASON("", "Q", Grain.QUARTER),
    HALF("", "H", Grain.QUARTER),
    YEAR("", "Y", Grain.YEAR),
    DECADE("", "DE", Grain.YEAR),
    CENTURY("", "CE", Grain.YEAR);

    private final String prefix;
    private final String letter;
    private final Grain grain;

    Unit(String prefix, String letter, Grain grain) {
        this.prefix = prefix;
        this.letter = letter;
        this.grain = grain;
    }

    Grain grain() {
        return grain;
    }

    /** Whether it is finer than a day. */
    boolean clock() {
        return compareTo(DAY) < 0;
    }

    /** So many of them as TimeML writes a length: {@code P3D}, {@code PT2H}; {@code amount} may be {@code X}. */
    String length(String amount) {
        return "P" + prefix + amount + letter;
    }
}
