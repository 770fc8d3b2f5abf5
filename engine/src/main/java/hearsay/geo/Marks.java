// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.geo.Toponym.Use;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tokens of one document, and the toponyms found among them so far. */
final class Marks {

    /** A legislator's party before the place he sits for: "R-London". */
    private static final Pattern PARTY = Pattern.compile("(?:R|D|I|DFL|GOP)-(?=\\p{Lu})");

    private final String text;
    private final Analysis analysis;
    private final @Nullable EntityType[] types;
    /** How often the model took a word for part of a person's name, less how often for part of a place's. */
    private final Map<String, Integer> persons = new HashMap<>();

    private final Set<String> places = new HashSet<>();
    private final TreeMap<Integer, Toponym> found = new TreeMap<>();

    Marks(String text, Analysis analysis) {
        this.text = text;
        this.analysis = analysis;
        this.types = new EntityType[analysis.tokens().size()];
        for (Mention mention : analysis.mentions()) {
            for (int i = token(mention.span().start());
                    i < types.length
                            && analysis.tokens().get(i).span().start()
                                    < mention.span().end();
                    i++) {
                types[i] = mention.type();
                if (mention.type() == EntityType.PERSON || mention.type() == EntityType.PLACE) {
                    int vote = mention.type() == EntityType.PERSON ? 1 : -1;
                    persons.merge(analysis.tokens().get(i).form(), vote, Integer::sum);
                }
            }
        }
    }

    Analysis analysis() {
        return analysis;
    }

    int size() {
        return types.length;
    }

    /** The first token that ends after a character. */
    int token(int offset) {
        int low = 0;
        int high = types.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (analysis.tokens().get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Nullable
    EntityType type(int token) {
        return types[token];
    }

    boolean isName(int token) {
        return Character.isUpperCase(form(token).charAt(0));
    }

    boolean isShouted(int token) {
        String form = form(token);
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && Character.isLetter(form.charAt(0));
    }

    boolean is(int token, Upos upos) {
        return analysis.tokens().get(token).upos() == upos;
    }

    /** Whether a word is part of a person's name in this document. */
    boolean isPerson(int token) {
        return persons.getOrDefault(form(token), 0) > 0;
    }

    /** Whether the model took a name for a place somewhere in this document. */
    boolean isPlace(String name) {
        return places.contains(name);
    }

    /** Whether a toponym found before holds a token. */
    boolean isPlaceAt(int token) {
        return taken(analysis.tokens().get(token).span());
    }

    boolean hasProper(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, Upos.PROPN) || analysis.tokens().get(i).xpos().startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }

    private String form(int token) {
        return analysis.tokens().get(token).form();
    }

    String lower(int token) {
        return form(token).toLowerCase(Locale.ROOT);
    }

    /** The characters from one token to before another, without a possessive and with the point of an abbreviation. */
    String words(int from, int to) {
        return span(from, to).in(text);
    }

    private Span span(int from, int to) {
        Token last = analysis.tokens().get(to - 1);
        int start = analysis.tokens().get(from).span().start();
        int end = last.span().end();
        String words = text.substring(start, end);
        Matcher party = PARTY.matcher(words);
        if (party.lookingAt()) {
            start += party.end();
        }
        if (to - from > 1 && (words.endsWith("'s") || words.endsWith("’s"))) {
            end -= 2;
        } else if (words.endsWith("-") && words.length() > 2) {
            end -= 1;
        } else if (end < text.length() && text.charAt(end) == '.' && words.indexOf('.') >= 0 && !words.endsWith(".")) {
            end += 1;
        }
        return new Span(start, end);
    }

    /** Whether no mention of the model and no toponym holds any of the tokens. */
    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (types[i] != null || taken(analysis.tokens().get(i).span())) {
                return false;
            }
        }
        return true;
    }

    private boolean taken(Span span) {
        return Optional.ofNullable(found.floorEntry(span.end() - 1))
                .map(Map.Entry::getValue)
                .filter(before -> before.span().overlaps(span))
                .isPresent();
    }

    void addPlace(int from, int to, Use use) {
        places.add(words(from, to));
        add(from, to, use);
    }

    void add(int from, int to, Use use) {
        add(span(from, to), use);
    }

    private void add(Span span, Use use) {
        if (!taken(span)) {
            found.put(span.start(), new Toponym(span, use));
        }
    }

    /** A dateline's place, and the region after its comma. */
    void dateline(Span place) {
        int comma = place.in(text).indexOf(',');
        int end = comma < 0 ? place.end() : place.start() + comma;
        add(new Span(place.start(), end), Use.PLACE);
        int from = end + 1;
        while (from < place.end() && text.charAt(from) == ' ') {
            from++;
        }
        if (from < place.end()) {
            add(new Span(from, place.end()), Use.PLACE);
        }
    }

    /** In text order. */
    List<Toponym> found() {
        return List.copyOf(found.values());
    }
}
