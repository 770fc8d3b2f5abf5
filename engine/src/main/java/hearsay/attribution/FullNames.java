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
import java.util.Optional;
import java.util.Set;

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

    private final String text;
    private final List<Mention> names;

    FullNames(Analysis analysis) {
        this.text = analysis.text();
        this.names = analysis.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANISATION)
                .toList();
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
        boolean organisation = names.stream()
                .anyMatch(mention -> mention.type() == EntityType.ORGANISATION
                        && mention.span().overlaps(at)
                        && bare(mention.span().in(text)).equals(bare));
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return names.stream()
                .filter(mention -> mention.type() == EntityType.PERSON
                        ? bare(mention.span().in(text)).endsWith(" " + bare)
                        : expands(mention, name)
                                || organisation && mention.span().in(text).startsWith(name + " "))
                .max(Comparator.comparingLong(this::times).thenComparing(Mention::span, Comparator.reverseOrder()));
    }

    private long times(Mention mention) {
        String whole = bare(mention.span().in(text));
        return names.stream()
                .filter(other -> bare(other.span().in(text)).equals(whole))
                .count();
    }

    /** Whether an abbreviation stands in brackets right behind a name. */
    private boolean expands(Mention mention, String name) {
        String bracket = "(" + name + ")";
        int at = Math.min(mention.span().end() + 1, text.length());
        return name.equals(name.toUpperCase(Locale.ROOT)) && text.startsWith(bracket, at);
    }

    /** A name without the titles before it. */
    private static String bare(String name) {
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
