// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fullest name that a document gives for a short one. */
final class FullNames {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "senator",
            "secretary",
            "gen",
            "general",
            "col",
            "colonel",
            "sir",
            "lord",
            "lady",
            "prof",
            "professor",
            "minister",
            "king",
            "prince",
            "sheikh",
            "ayatollah",
            "the");

    private final GivenNames given;
    private final String text;
    private final List<Name> names;
    private final Map<String, Long> times;

    /** A mention with its words, and these without titles. */
    private record Name(Mention mention, String words, String bare) {
        Name(Mention mention, String words) {
            this(mention, words, FullNames.bare(words));
        }
    }

    FullNames(Analysis analysis, GivenNames given) {
        this.given = given;
        this.text = analysis.text();
        this.names = analysis.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANISATION)
                .map(mention -> new Name(mention, mention.span().in(text)))
                .toList();
        this.times = names.stream().collect(Collectors.groupingBy(Name::bare, Collectors.counting()));
    }

    /**
     * The mention that says more: for a person the full name that ends as the short one does and occurs most often, of
     * equals the first; for an organisation the longer name that begins so, or that stands before it in brackets. Empty
     * where the text says no more.
     *
     * @param at where the short name stands: a name of the text is expanded by its own kind only
     */
    Optional<Mention> of(String name, Span at) {
        String bare = bare(name);
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        String title =
                Optional.of(title(name, at)).filter(one -> !one.isEmpty()).orElseGet(() -> usual(bare));
        boolean organisation = names.stream()
                .anyMatch(one -> one.mention().type() == EntityType.ORGANISATION
                        && one.mention().span().overlaps(at)
                        && one.bare().equals(bare));
        return names.stream()
                .filter(one -> one.mention().type() == EntityType.PERSON
                        ? one.bare().endsWith(" " + bare) && given.fits(title, one.bare())
                        : expands(one.mention(), name)
                                || organisation && one.words().startsWith(name + " "))
                .max(Comparator.comparingLong((Name one) -> times.getOrDefault(one.bare(), 0L))
                        .thenComparing(one -> one.mention().span(), Comparator.reverseOrder()))
                .map(Name::mention);
    }

    /** Whether an abbreviation stands in brackets right behind a name. */
    private boolean expands(Mention mention, String name) {
        String bracket = "(" + name + ")";
        int at = Math.min(mention.span().end() + 1, text.length());
        return name.equals(name.toUpperCase(Locale.ROOT)) && text.startsWith(bracket, at);
    }

    /** The title of a name, in it or right before it; empty where it has none. */
    private String title(String name, Span at) {
        String first = name.strip().split("\\s+")[0];
        if (title(first)) {
            return first;
        }
        int from = text.indexOf(name, at.start());
        int start = from < 0 || from >= at.end() ? at.start() : from;
        String[] before = text.substring(Math.max(0, start - 12), start).strip().split("\\s+");
        String last = before[before.length - 1];
        return title(last) ? last : "";
    }

    /** The title that the text mostly gives to a short name; empty where it gives none. */
    private String usual(String bare) {
        Map<String, Long> titles = names.stream()
                .filter(one ->
                        one.mention().type() == EntityType.PERSON && one.bare().equals(bare))
                .map(one -> title(one.words(), one.mention().span()))
                .filter(GivenNames::telling)
                .collect(Collectors.groupingBy(title -> title, TreeMap::new, Collectors.counting()));
        return titles.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** A name without the titles before it. */
    static String bare(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
        while (words.size() > 1 && title(words.get(0))) {
            words.remove(0);
        }
        return words.size() == 1 && title(words.get(0)) ? "" : String.join(" ", words);
    }

    private static boolean title(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }
}
