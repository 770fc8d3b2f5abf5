// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

/**
 * Labels that the look of a word gives: {@code number} and {@code ordinal} for numerals; of single tokens of digits also
 * {@code year} (1000 to 2100), {@code day} (1 to 31), {@code hour} (0 to 24), {@code military} ("0800") and {@code digits}; {@code clocktime} for "10:30", {@code dottime} for "10.30",
 * {@code isodate} for "2017-03-14", {@code slashdate} for "3/14/2017", {@code decade} for "1990s" and "90s".
 */
final class Shapes {

    private final long number;
    private final long ordinal;
    private final long year;
    private final long day;
    private final long ordinalDay;
    private final long hour;
    private final long digits;
    private final long clock;
    private final long dot;
    private final long iso;
    private final long slash;
    private final long decade;
    private final long military;

    Shapes(Labels labels) {
        number = labels.bit("number");
        ordinal = labels.bit("ordinal");
        year = labels.bit("year");
        day = labels.bit("day");
        ordinalDay = labels.bit("ordinalday");
        hour = labels.bit("hour");
        digits = labels.bit("digits");
        clock = labels.bit("clocktime");
        dot = labels.bit("dottime");
        iso = labels.bit("isodate");
        slash = labels.bit("slashdate");
        decade = labels.bit("decade");
        military = labels.bit("military");
    }

    long of(String word) {
        int length = word.length();
        if (length < 3 || !Character.isDigit(word.charAt(word.charAt(0) == '\'' ? 1 : 0))) {
            return 0;
        }
        if (word.endsWith("s")) {
            String stem = word.endsWith("'s") ? word.substring(0, length - 2) : word.substring(0, length - 1);
            return stem.endsWith("0") && (stem.length() == 4 || stem.length() == 2) && number(stem) >= 0 ? decade : 0;
        }
        return switch (pattern(word)) {
            case "9:99", "99:99", "99:99:99", "9:99:99" -> clock;
            case "9.99", "99.99" -> dot;
            case "9999-99-99" -> iso;
            case "9/9/99",
                    "9/99/99",
                    "99/9/99",
                    "99/99/99",
                    "9/9/9999",
                    "9/99/9999",
                    "99/9/9999",
                    "99/99/9999",
                    "9.9.9999",
                    "99.9.9999",
                    "9.99.9999",
                    "99.99.9999" -> slash;
            case "9999/99/99" -> iso;
            default -> 0;
        };
    }

    private static String pattern(String word) {
        if (word.length() > 10) {
            return "";
        }
        StringBuilder pattern = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            pattern.append(Character.isDigit(word.charAt(i)) ? '9' : word.charAt(i));
        }
        return pattern.toString();
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!Character.isDigit(digits.charAt(i))) {
                return -1;
            }
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }

    long of(Numeral numeral, String word) {
        double value = numeral.value();
        if (numeral.ordinal()) {
            return ordinal | (value >= 1 && value <= 31 ? ordinalDay : 0);
        }
        long bits = number;
        if (numeral.digits() && number(word) >= 0) {
            bits |= digits;
            bits |= word.length() == 4 && value >= 1000 && value <= 2100 ? year : 0;
            bits |= word.length() <= 2 && value >= 1 && value <= 31 ? day : 0;
            bits |= word.length() <= 2 && value <= 24 ? hour : 0;
            bits |= word.length() == 4 && value <= 2400 && value % 100 < 60 ? military : 0;
        }
        return bits;
    }
}
