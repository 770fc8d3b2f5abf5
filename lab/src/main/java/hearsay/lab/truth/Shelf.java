// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import hearsay.truth.discovery.Vote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The shops' lists of one book's authors, made comparable: a word counts as a surname if over all shops it is read as one at least
 * as often as it is read as a first name; a shop names an author if that word stands anywhere in its list, also with a first name
 * stuck to it.
 */
final class Shelf {

    private static final int LEAST_SURNAME = 4;
    private static final int LEAST_STUCK = 7;
    private static final int LEAST_FIRST = 3;

    private final Map<String, TreeSet<String>> named = new TreeMap<>();

    /** @param lists what each shop prints */
    Shelf(Map<String, List<String>> lists) {
        Map<String, List<AuthorName>> read = new TreeMap<>();
        lists.forEach((shop, printed) -> read.put(
                shop,
                printed.stream()
                        .flatMap(text -> AuthorNames.read(text).stream())
                        .toList()));
        Set<String> surnames = surnames(read.values());
        read.forEach((shop, names) -> {
            TreeSet<String> authors = new TreeSet<>();
            for (AuthorName name : names) {
                name.surname().ifPresent(word -> collect(word, surnames, authors));
                name.others().forEach(word -> collect(word, surnames, authors));
            }
            if (!authors.isEmpty()) {
                named.put(shop, authors);
            }
        });
    }

    private static Set<String> surnames(Iterable<List<AuthorName>> lists) {
        Map<String, Double> asSurname = new HashMap<>();
        Map<String, Double> asFirst = new HashMap<>();
        for (List<AuthorName> names : lists) {
            for (AuthorName name : names) {
                name.surname().ifPresent(word -> {
                    asSurname.merge(word, name.sureness(), Double::sum);
                    name.others().forEach(other -> asFirst.merge(other, name.sureness(), Double::sum));
                });
            }
        }
        Set<String> surnames = new HashSet<>();
        asSurname.forEach((word, weight) -> {
            if (word.length() > 1 && weight >= asFirst.getOrDefault(word, 0.0)) {
                surnames.add(word);
            }
        });
        Set<String> all = Set.copyOf(surnames);
        surnames.removeIf(word -> all.stream()
                .anyMatch(other ->
                        stuck(word, other) && asSurname.getOrDefault(other, 0.0) > asSurname.getOrDefault(word, 0.0)));
        return surnames;
    }

    private static void collect(String word, Set<String> surnames, Set<String> into) {
        if (surnames.contains(word)) {
            into.add(word);
        } else {
            surnames.stream().filter(surname -> stuck(word, surname)).forEach(into::add);
        }
    }

    /** Whether a word is a surname with a first name stuck to its front. */
    private static boolean stuck(String word, String surname) {
        return word.length() >= LEAST_STUCK
                && surname.length() >= LEAST_SURNAME
                && word.length() - surname.length() >= LEAST_FIRST
                && word.endsWith(surname);
    }

    /** By shop, the authors it names; shops that name nobody are left out. */
    Map<String, TreeSet<String>> named() {
        return named;
    }

    /** A shop asserts the authors on its list and denies the others that some shop names: a list is meant to be whole. */
    List<Vote> votes(String book) {
        TreeSet<String> all = new TreeSet<>();
        named.values().forEach(all::addAll);
        List<Vote> votes = new ArrayList<>();
        named.forEach((shop, authors) ->
                all.forEach(author -> votes.add(new Vote(shop, book, author, authors.contains(author)))));
        return votes;
    }

    /** Each shop's list as one value. */
    List<Claimed> whole(String book) {
        return named.entrySet().stream()
                .map(entry -> new Claimed(entry.getKey(), book, String.join(";", entry.getValue())))
                .toList();
    }
}
