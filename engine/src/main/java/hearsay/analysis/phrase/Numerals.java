// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numbers: "3,000", "1.5 million", "twenty-two", "two hundred and five", "half a million", "two dozen", "third",
 * "21st". A number ends where the next word does not carry it on, so "three 500" is two numbers.
 */
public final class Numerals {

    private static final String TABLE = "analysis/en/numerals.tsv";

    private enum Kind {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        MAGNITUDE,
        HALF
    }

    private record Word(Kind kind, double value, boolean ordinal) {}

    private final Map<String, Word> words = new HashMap<>();

    private Numerals() {}

    public static Numerals of(Edition edition) {
        Numerals numerals = new Numerals();
        for (Table.Row row : edition.table(TABLE).rows()) {
            double value = Double.parseDouble(row.get("value"));
            Kind kind = row.get("kind", Kind.class);
            row.list("words").forEach(word -> numerals.words.put(word, new Word(kind, value, false)));
            row.list("ordinals").forEach(word -> numerals.words.put(word, new Word(kind, value, true)));
        }
        return numerals;
    }

    /** The number that begins at a token and ends before {@code end}, the longest there is. */
    public Optional<Numeral> at(Analysis analysis, int start, int end) {
        String form = analysis.tokens().get(start).form();
        char first = form.charAt(0);
        if (Character.isDigit(first)) {
            return digits(analysis, start, end);
        }
        if (!Character.isLetter(first) || form.length() > 12) {
            return Optional.empty();
        }
        return new Reading(analysis.tokens(), end).words(start);
    }

    private Optional<Numeral> digits(Analysis analysis, int start, int end) {
        String form = analysis.tokens().get(start).form();
        int letters = form.length();
        while (letters > 0 && Character.isLetter(form.charAt(letters - 1))) {
            letters--;
        }
        double value = parse(form.substring(0, letters));
        if (Double.isNaN(value)) {
            return Optional.empty();
        }
        String suffix = form.substring(letters).toLowerCase(Locale.ROOT);
        if (suffix.isEmpty()) {
            return Optional.of(new Reading(analysis.tokens(), end).magnitude(start, start + 1, value, true));
        }
        boolean ordinal = suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
        return ordinal ? Optional.of(new Numeral(start, start + 1, value, true, true)) : Optional.empty();
    }

    /** The value of digits with thousands' commas and a decimal point; not a number for "10:30", "1,23" or "1.2.3". */
    static double parse(String digits) {
        double value = 0;
        double scale = 0;
        int group = -1;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                value = scale > 0 ? value + (c - '0') * scale : value * 10 + (c - '0');
                scale /= 10;
                group += group >= 0 && scale == 0 ? 1 : 0;
            } else if (c == ',' && scale == 0 && (group < 0 ? i <= 3 : group == 3)) {
                group = 0;
            } else if (c == '.' && scale == 0 && (group < 0 || group == 3) && i + 1 < digits.length()) {
                scale = 0.1;
            } else {
                return Double.NaN;
            }
        }
        boolean cut = scale == 0 && group >= 0 && group != 3;
        return digits.isEmpty() || cut ? Double.NaN : rounded(value, digits);
    }

    /** Decimals are read again by the library, so that 0.1 is the nearest double and no sum of tenths. */
    private static double rounded(double value, String digits) {
        return digits.indexOf('.') < 0 ? value : Double.parseDouble(digits.replace(",", ""));
    }

    /** One number while it is read. */
    private final class Reading {
        private final List<Token> tokens;
        private final int end;

        Reading(List<Token> tokens, int end) {
            this.tokens = tokens;
            this.end = end;
        }

        private String form(int at) {
            return at < end ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
        }

        private Optional<Word> word(int at) {
            return at < end ? Optional.ofNullable(words.get(form(at))) : Optional.empty();
        }

        /** "million" after a number, and "and a half million". */
        Numeral magnitude(int from, int to, double value, boolean digits) {
            double product = value;
            int at = to;
            boolean magnified = false;
            while (word(at).filter(one -> one.kind() == Kind.MAGNITUDE && !one.ordinal())
                    .isPresent()) {
                product *= word(at).orElseThrow().value();
                magnified = true;
                at++;
            }
            return new Numeral(from, at, product, false, digits && !magnified);
        }

        Optional<Numeral> words(int start) {
            String first = form(start);
            if (first.equals("a") || first.equals("an")) {
                return word(start + 1)
                        .filter(one -> !one.ordinal() && (one.kind() == Kind.HUNDRED || one.kind() == Kind.MAGNITUDE))
                        .flatMap(one -> sum(start, start + 1));
            }
            Optional<Word> word = word(start).filter(one -> one.kind() != Kind.MAGNITUDE || one.ordinal());
            if (word.isEmpty()) {
                return Optional.empty();
            }
            return word.get().kind() == Kind.HALF ? half(start) : sum(start, start);
        }

        /** "half a million", "half a dozen"; "half" alone is no number. */
        private Optional<Numeral> half(int start) {
            boolean article = form(start + 1).equals("a") || form(start + 1).equals("-");
            int at = article ? start + 2 : start + 1;
            return word(at).filter(one -> one.kind() == Kind.MAGNITUDE && !one.ordinal())
                    .map(one -> new Numeral(start, at + 1, one.value() / 2, false, false));
        }

        private Optional<Numeral> sum(int start, int from) {
            double total = 0;
            double part = from > start ? 1 : 0;
            double smallest = Double.POSITIVE_INFINITY;
            int at = from;
            int last = from;
            boolean ordinal = false;
            while (!ordinal) {
                Optional<Word> next = word(at);
                if (next.isEmpty() || !carriesOn(next.get(), part, smallest, at == from)) {
                    break;
                }
                Word word = next.get();
                if (word.kind() == Kind.MAGNITUDE) {
                    total += (part == 0 ? 1 : part) * word.value();
                    smallest = word.value();
                    part = 0;
                } else if (word.kind() == Kind.HUNDRED) {
                    part = (part == 0 ? 1 : part) * word.value();
                } else {
                    part += word.value();
                }
                ordinal = word.ordinal();
                last = at + 1;
                at = joined(last, word);
            }
            if (last == from) {
                return Optional.empty();
            }
            double value = total + part;
            return Optional.of(andAHalf(start, last, value, ordinal));
        }

        private Numeral andAHalf(int start, int last, double value, boolean ordinal) {
            if (!ordinal
                    && form(last).equals("and")
                    && form(last + 1).equals("a")
                    && form(last + 2).equals("half")) {
                return magnitude(start, last + 3, value + 0.5, false);
            }
            return new Numeral(start, last, value, ordinal, false);
        }

        /** Whether a word can follow what was read: "twenty" "two", but not "two" "twenty". */
        private boolean carriesOn(Word word, double part, double smallest, boolean first) {
            if (word.kind() == Kind.HALF) {
                return false;
            }
            if (first) {
                return true;
            }
            return switch (word.kind()) {
                case UNIT -> part == 0 || part % 100 == 0 || part % 10 == 0 && part % 100 >= 20;
                case TEEN, TEN -> part % 100 == 0;
                case HUNDRED -> part > 0 && part < 100;
                case MAGNITUDE -> word.value() < smallest && part > 0 || word.value() >= smallest && part == 0;
                case HALF -> false;
            };
        }

        /** Where the number may go on: behind a hyphen, and behind "and" after hundreds and thousands. */
        private int joined(int at, Word before) {
            boolean hyphen = form(at).equals("-")
                    && before.kind() == Kind.TEN
                    && word(at + 1).filter(one -> one.kind() == Kind.UNIT).isPresent();
            boolean and = form(at).equals("and")
                    && (before.kind() == Kind.HUNDRED || before.kind() == Kind.MAGNITUDE && before.value() >= 1000)
                    && word(at + 1)
                            .filter(one -> one.kind() == Kind.UNIT || one.kind() == Kind.TEEN || one.kind() == Kind.TEN)
                            .isPresent();
            return hyphen || and ? at + 1 : at;
        }
    }
}
