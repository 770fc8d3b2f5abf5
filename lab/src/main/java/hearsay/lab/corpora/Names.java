// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.claims.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the words of a name tell. The lists are beside this class: {@code countries.txt} and so on. */
final class Names {

    private static final Set<String> COUNTRIES = lines("countries.txt");
    private static final Set<String> FACILITIES = lines("facilities.txt");
    private static final Set<String> PEOPLES = lines("peoples.txt");
    private static final Set<String> TITLES = lines("titles.txt");

    private Names() {}

    /** Whether a name, without its article, is a country's or one of the United States'. */
    static boolean isCountry(String name) {
        return COUNTRIES.contains(name);
    }

    /** Whether the last word of a name, or of what stands before "of", says that it was built: an airport, a bridge. */
    static boolean isBuilt(String name) {
        String first = name.replaceFirst(" (of|for) .*", "");
        String last = first.substring(first.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return FACILITIES.contains(last);
    }

    /** Whether a name is a nation's, a people's or a creed's: Syrian, Kurds. */
    static boolean isPeople(String name) {
        return PEOPLES.contains(name) || (name.endsWith("s") && PEOPLES.contains(name.substring(0, name.length() - 1)));
    }

    /** Each word that names a people, as a group. */
    static List<GoldEntity> peoples(List<GoldWord> words) {
        return words.stream()
                .filter(word -> isPeople(word.form()))
                .map(word -> new GoldEntity(word.span(), EntityType.GROUP, "peoples.txt"))
                .toList();
    }

    /** Whether a word ends a role or title, as "Secretary" does. */
    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean hasCapitalOrDigit(String form) {
        return form.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static Set<String> lines(String file) {
        try (InputStream in = Names.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
