// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.EventType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a step of a sum says, for somebody who reads it: rules of past events in words, days as people write them, without the
 * beginnings of ids, which a page has as links. The terminal and the data keep the codes.
 */
final class Prose {

    private static final Pattern RULE = Pattern.compile("(~?)([A-Z]+)\\(x, y\\) after (~?)([A-Z]+)\\(x, y\\)");
    private static final Pattern FACTOR = Pattern.compile("\\((certainty|distance|basis)\\.([A-Z_]+)\\)");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern ID = Pattern.compile(" \\([0-9a-f]{8}\\)");
    private static final Pattern RECKONED =
            Pattern.compile(" \\([^()]*if certain[^()]*\\)|; Beta\\([^()]*\\), mean [\\d.]+");

    private Prose() {}

    /** {@code MOBILIZE(x, y) after MOBILIZE(x, y)} is “forces set in motion, after the like by the same side”. */
    static String of(String says) {
        String ruled = RULE.matcher(says).replaceAll(found -> Matcher.quoteReplacement(rule(found)));
        String plain =
                FACTOR.matcher(ruled).replaceAll(found -> "(" + factor(found.group(1), lower(found.group(2))) + ")");
        String dated = DAY.matcher(ID.matcher(plain).replaceAll(""))
                .replaceAll(found -> Matcher.quoteReplacement(day(found.group())));
        return dated.replace("by a temporal rule learned from past events: ", "what followed in past events: ")
                .replace("; fired by ", "; here after what is told of ")
                .replace(" for 1 days", " for 1 day");
    }

    /** The same without how a weight was reckoned. */
    static String brief(String says) {
        return of(RECKONED.matcher(says).replaceAll(""));
    }

    private static String rule(MatchResult found) {
        boolean turned = !found.group(1).equals(found.group(3));
        String side = turned ? "by the other side" : "by the same side";
        String then = type(found.group(2));
        String first = found.group(2).equals(found.group(4)) ? "the like" : type(found.group(4));
        return then + ", after " + first + " " + side;
    }

    private static String factor(String field, String value) {
        return switch (field) {
            case "certainty" -> "told as " + value;
            case "distance" -> value.equals("distanced") ? "the outlet keeps away from it" : "the outlet sides with it";
            default -> "known from " + value;
        };
    }

    private static String type(String code) {
        Optional<EventType> type = Arrays.stream(EventType.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
        return type.map(PlainWords::type).orElse(lower(code));
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String day(String written) {
        try {
            return Say.day(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return written; // no day of any calendar: somebody's number
        }
    }
}
