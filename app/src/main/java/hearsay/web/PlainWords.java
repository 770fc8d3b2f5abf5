// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.web.drawing.Atlas;
import hearsay.workbench.InWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@link InWords} says with codes, as people say it: {@code MOBILIZE/troops, ongoing} is “deployment of troops, going on”,
 * {@code Sidi Barrani, EGY} is “Sidi Barrani, Egypt”.
 */
final class PlainWords {

    private static final String TABLE = "happenings.tsv";

    private static final Map<String, String> HAPPENINGS = table();

    private static final Map<String, String> REALITIES = Map.of(
            "negated", "did not happen",
            "ongoing", "going on",
            "future", "to come",
            "historical", "earlier",
            "generic", "in general");

    private static final Pattern TYPE = Pattern.compile("([A-Z]{3,}(?:/[a-z-]+)?)(?:, ([a-z]+))?");
    private static final Pattern COUNTRY = Pattern.compile(", ([A-Z]{3})(?=;|$)");
    private static final String NOBODY = "? →";

    private PlainWords() {}

    /**
     * A part of a proposition.
     *
     * @param code what stands for it in the ledger, if that is another
     */
    record Part(String words, Optional<String> code) {

        boolean isType() {
            return code.isPresent();
        }
    }

    /** The parts of a proposition in words, to be set one by one. */
    static List<Part> parts(String words) {
        return Arrays.stream(words.split(" · ")).map(PlainWords::part).toList();
    }

    /** All of a proposition in words, in one line. */
    static String line(String words) {
        return parts(words).stream().map(Part::words).collect(Collectors.joining(" · "));
    }

    private static Part part(String part) {
        Matcher type = TYPE.matcher(part);
        if (type.matches() && HAPPENINGS.containsKey(type.group(1))) {
            String reality = Optional.ofNullable(type.group(2))
                    .map(word -> ", " + REALITIES.getOrDefault(word, word))
                    .orElse("");
            return new Part(HAPPENINGS.get(type.group(1)) + reality, Optional.of(part));
        }
        String told = part.startsWith(NOBODY) ? "somebody →" + part.substring(NOBODY.length()) : part;
        return new Part(where(told), Optional.empty());
    }

    static String type(EventType type) {
        return HAPPENINGS.getOrDefault(type.name(), type.name());
    }

    static String type(EventType type, Mode mode) {
        String code = type.name() + "/" + mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return HAPPENINGS.getOrDefault(code, code);
    }

    /** Places with the names of their countries, where they do not tell it themselves. */
    static String where(String places) {
        return COUNTRY.matcher(places).replaceAll(found -> Matcher.quoteReplacement(country(places, found)));
    }

    private static String country(String places, MatchResult found) {
        String place = places.substring(places.lastIndexOf(';', found.start()) + 1, found.start());
        boolean again = places.startsWith(";", found.end())
                && places.substring(found.end()).contains(found.group());
        String name = country(found.group(1));
        return again || place.contains(name) ? "" : ", " + name;
    }

    /** A country by its code, or the code where the atlas has none. */
    static String country(String code) {
        return Atlas.bundled().name(code).orElse(code);
    }

    private static Map<String, String> table() {
        try (InputStream in = PlainWords.class.getResourceAsStream(TABLE)) {
            String text = new String(Objects.requireNonNull(in, TABLE).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> words = new LinkedHashMap<>();
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\t", 2);
                words.put(columns[0], columns[1]);
            });
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }
}
