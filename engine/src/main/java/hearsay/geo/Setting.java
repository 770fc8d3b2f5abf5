// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.PlaceRelation;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words around a name say of where something is: "about 60 km south of", "near", "the … border".
 *
 * @param phrase the name with those words
 * @param km a stated distance
 * @param bearing a stated direction, degrees clockwise from north
 * @param inside whether the direction tells a part of what is named: "the west of Egypt", and not "west of Cairo"
 * @param feature a line that belongs to what is named
 */
record Setting(
        Span phrase,
        PlaceRelation relation,
        OptionalDouble km,
        OptionalDouble bearing,
        boolean inside,
        Feature feature) {

    /** A line that belongs to a country. */
    enum Feature {
        NONE,
        BORDER,
        COAST
    }

    private static final int REACH = 90;
    private static final double MILE = 1.609344;
    private static final double NAUTICAL_MILE = 1.852;

    private static final Map<String, Integer> BEARINGS = Map.ofEntries(
            Map.entry("north", 0),
            Map.entry("northeast", 45),
            Map.entry("north-east", 45),
            Map.entry("east", 90),
            Map.entry("southeast", 135),
            Map.entry("south-east", 135),
            Map.entry("south", 180),
            Map.entry("southwest", 225),
            Map.entry("south-west", 225),
            Map.entry("west", 270),
            Map.entry("northwest", 315),
            Map.entry("north-west", 315));

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final String DIRECTION =
            "(?:(?:just |due |further |far )?(?<direction>(?:north|south)-?(?:east|west)|north"
                    + "|south|east|west)(?:ward)?s? )";
    private static final Pattern BEFORE = Pattern.compile(
            "(?<whole>(?:(?:about|around|some|roughly|approximately|nearly|almost|only|just|more than|less than|over|within"
                    + "|at least) )*(?:(?<number>\\d[\\d,]*(?:\\.\\d+)?|a hundred|(?:" + String.join("|", TENS)
                    + ")(?:[ -](?:"
                    + String.join("|", ONES) + "))?|" + String.join("|", ONES)
                    + ")[ -]?(?:\\(\\d+ ?\\w+\\) )?(?<unit>km|kms|kilomet(?:re|er)s?|miles?|nautical miles|mi)"
                    + "(?: \\(\\d[\\d,.]* ?[\\w ]+\\))?,? (?:away )?" + DIRECTION
                    + "?(?:of|from|off|outside|away from|inside|into)|" + DIRECTION.replace("<direction>", "<side>")
                    + "of"
                    + "|(?<near>near|close to|outside(?: of)?|around|on the (?:outskirts|edge) of|in the vicinity of|not far from"
                    + "|next to|adjacent to|off|by|nearby)|(?<word>in|inside|within|at|from|to|toward|towards|into|along|across"
                    + "|throughout|between|over)) (?:the )?(?:(?:far )?(?:north|south|east|west)(?:ern)?(?:east|west)?(?:ern)? )?"
                    + "(?:(?:coastal|border|desert|port|oil|ancient|besieged|nearby|remote|strategic) )?"
                    + "(?:(?:city|town|village|port|capital|province|region|district|island|base|state) (?:of )?)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "^(?:['’]s?)?(?:[-–]\\p{Lu}\\p{L}+)? (?:(?:northern|southern|eastern|western|land|common|long|Mediterranean|Red Sea) )?"
                    + "(?:(?<border>borders?|frontier)|(?<coast>coast|coastline|shores?))\\b");

    /** A line that is told before the name: "the border with Egypt", "the western coast of Libya". */
    private static final Pattern LINE = Pattern.compile(
            "(?<line>(?:\\b\\p{L}+ )?\\b(?:(?<border>borders?|frontiers?) (?:with|of|between)|(?:coast|coastline|shores?) of)"
                    + " (?:the )?)$",
            Pattern.CASE_INSENSITIVE);

    /** Reads the words around a name. */
    static Setting around(String text, Span name) {
        int from = Math.max(0, name.start() - REACH);
        int line = text.lastIndexOf('\n', name.start());
        String before = text.substring(Math.max(from, line + 1), name.start());
        Matcher after = AFTER.matcher(text).region(name.end(), Math.min(text.length(), name.end() + REACH / 2));
        Feature feature = Feature.NONE;
        int start = name.start();
        int end = name.end();
        Matcher named = LINE.matcher(before);
        if (after.lookingAt()) {
            feature = after.group("border") != null ? Feature.BORDER : Feature.COAST;
            end = after.end();
        } else if (named.find()) {
            feature = named.group("border") != null ? Feature.BORDER : Feature.COAST;
            start -= before.length() - named.start("line");
            before = before.substring(0, named.start("line"));
        }
        Matcher words = BEFORE.matcher(before);
        if (!words.find() || words.start() > 0 && Character.isLetterOrDigit(before.charAt(words.start() - 1))) {
            return new Setting(
                    new Span(start, end),
                    PlaceRelation.IN,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    false,
                    feature);
        }
        Span phrase = new Span(start - before.length() + words.start("whole"), end);
        boolean inside = words.group("side") != null
                && before.substring(0, words.start("whole")).endsWith("the ");
        PlaceRelation relation = inside ? PlaceRelation.IN : relation(words);
        return new Setting(phrase, relation, km(words), bearing(words), inside, feature);
    }

    private static PlaceRelation relation(Matcher words) {
        String word = words.group("word");
        if (word == null) {
            return PlaceRelation.NEAR;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "at" -> PlaceRelation.AT;
            case "from" -> PlaceRelation.FROM;
            case "to", "toward", "towards", "into" -> PlaceRelation.TO;
            case "along" -> PlaceRelation.ALONG;
            case "between" -> PlaceRelation.BETWEEN;
            default -> PlaceRelation.IN;
        };
    }

    private static OptionalDouble km(Matcher words) {
        String number = words.group("number");
        if (number == null) {
            return OptionalDouble.empty();
        }
        String unit = words.group("unit").toLowerCase(Locale.ROOT);
        double length = unit.startsWith("k") ? 1 : unit.startsWith("n") ? NAUTICAL_MILE : MILE;
        return number(number.toLowerCase(Locale.ROOT)).stream()
                .map(value -> value * length)
                .findFirst();
    }

    private static OptionalDouble number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            double value = Double.parseDouble(words.replace(",", ""));
            return value > 0 && value < 20_000 ? OptionalDouble.of(value) : OptionalDouble.empty();
        }
        if (words.equals("a hundred")) {
            return OptionalDouble.of(100);
        }
        String[] parts = words.split("[ -]", -1);
        int tens = TENS.indexOf(parts[0]);
        int ones = ONES.indexOf(parts[parts.length - 1]);
        double value = (tens < 0 ? 0 : 20 + 10 * tens) + Math.max(0, ones);
        return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalDouble bearing(Matcher words) {
        return bearing(
                Optional.ofNullable(words.group("direction")).or(() -> Optional.ofNullable(words.group("side"))));
    }

    private static OptionalDouble bearing(Optional<String> word) {
        return word.map(direction -> BEARINGS.get(direction.toLowerCase(Locale.ROOT)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** Degrees clockwise from north of a direction's word. */
    static OptionalDouble bearing(String word) {
        return bearing(Optional.of(word));
    }
}
