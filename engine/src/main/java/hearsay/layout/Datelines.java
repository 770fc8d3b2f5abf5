// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the dateline at the head of a paragraph. A place in capitals before a dash is one; a place in small letters needs
 * more: a date, an agency, a country after a comma, or a name from the list of cities.
 */
final class Datelines {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV"
                    + "|DEC|MARCH|APRIL)\\.?";
    private static final String DATE = "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} " + MONTH + "(?:,? \\d{4})?))";
    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}.'’-]+(?: (?:\\p{Lu}[\\p{Lu}.'’-]+|de|al|el|of|and|the)){0,4}";
    private static final String SMALL =
            "\\p{Lu}['’]?[\\p{Ll}][\\p{L}'’-]*(?:[ -](?:\\p{Lu}[\\p{L}'’-]+|de|al|el|es)){0,3}";
    private static final String REGION = "\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}";
    private static final String END = "(?<end> ?(?:--|[–—―]) ?|[ ]-[ ]|_ | _ ?|: |\\. )(?=[\\p{Lu}\\p{N}\"“‘'«(\\[…])";

    private static final String RELAY =
            "(?<relay>\\([^()]{2,50}\\)|/[^/]{2,30}/|- \\(?\\p{Lu}+\\)?|\\p{L}[\\p{L} -]{1,30})";
    private static final Pattern DATELINE = Pattern.compile("(?:(?<place>(?<town>(?<capitals>" + CAPITALS + "(?:[/-]"
            + CAPITALS + ")*)|" + SMALL + "(?:/" + SMALL + ")*)(?<region>, (?!" + MONTH + " \\d)" + REGION
            + ")?))?(?:,? ?(?<date>"
            + DATE + "))?(?:[.,]? ?" + RELAY + ")?\\.?" + END);

    /** No dateline is longer, in characters. */
    private static final int REACH = 120;

    private final Set<String> places;
    private final Set<String> labels;
    private final Agencies agencies;

    Datelines(Table words, Agencies agencies) {
        this.places = words(words, "PLACE");
        this.labels = words(words, "LABEL");
        this.agencies = agencies;
    }

    private static Set<String> words(Table table, String kind) {
        return table.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("word").toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The dateline a paragraph begins with, if it does. */
    Optional<Dateline> at(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + REACH);
        Matcher matcher = DATELINE.matcher(text).region(paragraph.start(), end).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Optional<Credit> relay = relay(text, matcher, "relay").or(() -> relay(text, matcher, "region"));
        boolean strange = matcher.group("relay") != null && relay.isEmpty();
        if (strange || !holds(matcher, relay.isPresent())) {
            return Optional.empty();
        }
        Optional<Span> place = group(matcher, "place");
        if (relay.isPresent()
                && place.isPresent()
                && place.get().contains(relay.get().span())) {
            place = group(matcher, "town");
        }
        return Optional.of(new Dateline(new Span(matcher.start(), matcher.end()), place, relay));
    }

    private Optional<Credit> relay(String text, Matcher matcher, String group) {
        return group(matcher, group)
                .flatMap(span ->
                        agencies.find(text, span, Credit.Extent.WHOLE).stream().findFirst());
    }

    private boolean holds(Matcher matcher, boolean relayed) {
        boolean dash =
                !matcher.group("end").startsWith(":") && !matcher.group("end").startsWith(".");
        if (matcher.group("place") == null) {
            return relayed && (dash || "(/".indexOf(matcher.group("relay").charAt(0)) >= 0);
        }
        String town = matcher.group("town").toUpperCase(Locale.ROOT);
        if (labels.contains(town)) {
            return false;
        }
        boolean capitals = matcher.group("capitals") != null && town.length() > 3;
        boolean listed = Arrays.stream(town.split("/", -1)).anyMatch(places::contains);
        boolean marked = capitals || matcher.group("region") != null;
        return relayed
                || matcher.group("date") != null
                || (dash && marked)
                || (listed && (capitals || !matcher.group("end").startsWith(".")));
    }

    private static Optional<Span> group(Matcher matcher, String name) {
        return matcher.start(name) < 0
                ? Optional.empty()
                : Optional.of(new Span(matcher.start(name), matcher.end(name)));
    }
}
