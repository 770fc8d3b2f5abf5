// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.phrase.Match;
import hearsay.claims.TimeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Years, decades and centuries. */
final class Years {

    private static final Map<String, Integer> NAMED = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    private Years() {}

    /** A year, unless the number counts something: "2017 soldiers". */
    static Optional<Sense> year(Match<Sense> match, Hints hints, int from, int to) {
        Optional<Integer> year = Calendar.year(match).filter(one -> one >= from && one <= to);
        if (year.isEmpty() || counts(match.analysis(), match.to() - 1) || marked(match, hints)) {
            return Optional.empty();
        }
        Stretch stretch = new Stretch(Unit.YEAR, LocalDate.of(year.get(), 1, 1), "");
        return Optional.of(setting -> Optional.of(Told.of(stretch)));
    }

    /** Whether the word before says that a number follows, or the word after what it measures. */
    private static boolean marked(Match<Sense> match, Hints hints) {
        List<Token> tokens = match.analysis().tokens();
        String before =
                match.from() == 0 ? "" : tokens.get(match.from() - 1).form().toLowerCase(Locale.ROOT);
        String after =
                match.to() == tokens.size() ? "" : tokens.get(match.to()).form().toLowerCase(Locale.ROOT);
        return hints.has(Hints.Kind.NUMBERED, before) || hints.has(Hints.Kind.MEASURED, after);
    }

    /** Whether a number stands before a plural without anything that would make it a name for a year. */
    private static boolean counts(Analysis analysis, int at) {
        Token number = analysis.tokens().get(at);
        Token head = analysis.tokens().get(number.head());
        boolean plural = head.xpos().equals("NNS") && number.head() > at && number.head() <= at + 2;
        if (!plural || !number.relation().startsWith("nummod")) {
            return false;
        }
        Token before = at == 0 ? number : analysis.tokens().get(at - 1);
        return before.head() != number.head() || !before.relation().startsWith("det");
    }

    /** "The 1990s", "the nineties", "the 90s". */
    static Optional<Sense> decade(Match<Sense> match) {
        String word = match.cell("decade").map(cell -> cell.word()).orElse("").replace("'", "");
        int year = NAMED.getOrDefault(word, -1);
        if (year < 0) {
            year = Integer.parseInt(word.substring(0, word.length() - 1));
        }
        year = year >= 100 ? year : year >= 30 ? 1900 + year : 2000 + year;
        boolean century = year % 100 == 0 && year < 2000;
        Stretch stretch = new Stretch(century ? Unit.CENTURY : Unit.DECADE, LocalDate.of(year, 1, 1), "");
        return Optional.of(setting -> Optional.of(Told.of(stretch)));
    }

    /** "The 20th century": the years from 1900 on. */
    static Optional<Sense> century(Match<Sense> match) {
        return match.numeral("ordinal")
                .filter(one -> one.value() >= 1 && one.value() <= 30)
                .map(ordinal -> {
                    int year = (Calendar.whole(ordinal) - 1) * 100;
                    if (match.has("before")) {
                        return setting -> Optional.of(Told.vague(TimeType.DATE, "BC" + Calendar.whole(ordinal)));
                    }
                    Stretch stretch = new Stretch(Unit.CENTURY, LocalDate.of(year, 1, 1), "");
                    return setting -> Optional.of(Told.of(stretch));
                });
    }
}
