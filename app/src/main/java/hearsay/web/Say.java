// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Position;
import hearsay.claims.Stance;
import hearsay.workbench.WhoseWord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How values are written on pages. */
final class Say {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final int SHORT = 8;

    private Say() {}

    /** Never 0 or 100: what is not known for certain is not called so (codebook, likelihood). */
    static String percent(double probability) {
        if (probability > 0.99) {
            return "over 99 %";
        }
        return probability < 0.01 ? "under 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * probability);
    }

    /** Of log-odds in bits. */
    static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    static String bits(double bits) {
        return String.format(Locale.ROOT, "%+.2f", bits).replace('-', '\u2212');
    }

    /** What so many bits make of the odds: {@code × 3.1}, {@code ÷ 2.8}. */
    static String odds(double bits) {
        double factor = Math.pow(2, Math.abs(bits));
        String sign = bits < 0 ? "÷ " : "× ";
        return sign + String.format(Locale.ROOT, factor < 10 ? "%.1f" : "%,.0f", factor);
    }

    static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d", count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** Of a file. */
    static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ROOT, bytes < 1e9 ? "%.1f MB" : "%.2f GB", bytes / (bytes < 1e9 ? 1e6 : 1e9));
    }

    /** Several of what one is: {@code person} is {@code persons}, {@code man} is {@code men}. */
    static String several(String noun) {
        return noun.matches(".*\\bwoman|.*\\bman")
                ? noun.substring(0, noun.length() - 2) + "en"
                : noun.matches(".*[^aeiou]y")
                        ? noun.substring(0, noun.length() - 1) + "ies"
                        : noun.endsWith("s") ? noun : noun + "s";
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String day(OffsetDateTime moment) {
        return DAY.format(moment);
    }

    static String minute(OffsetDateTime moment) {
        return MINUTE.format(moment);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC));
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** The beginning of an id, by which it can be named. */
    static String brief(Object id) {
        String whole = id.toString();
        return whole.length() > SHORT ? whole.substring(0, SHORT) : whole;
    }

    /** A constant in small letters: {@code no comment}. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** At most so many characters, none cut in two; … where something was left out. */
    static String shortened(String text, int most) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= most) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(most - 2)) ? most - 2 : most - 1;
        return plain.substring(0, end).stripTrailing() + "…";
    }

    /** A content without the marks of a quotation, which it may bring. */
    static String unquoted(String words) {
        return words.strip().replaceFirst("^[“\"‘']", "").replaceFirst(",?[”\"’']$", "");
    }

    static String stance(Stance stance) {
        return WhoseWord.stance(stance);
    }

    /** The class of style for a position. */
    static String tone(Position position) {
        return switch (position) {
            case AFFIRM -> "for";
            case DENY -> "against";
            case DOUBT -> "doubt";
            case ASK, NO_COMMENT -> "neither";
        };
    }

    /** The first few, and how many more. */
    static String some(List<String> names, int most) {
        return names.size() <= most
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
    }
}
