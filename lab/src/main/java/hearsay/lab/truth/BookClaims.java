// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The collection of book shops (L. Berti-Equille, X. L. Dong): lines of quoted fields {@code "id", "", "isbn", "AuthorsNamesList",
 * "authors", "shop", "time"}; the authors may hold quotes of their own. The key has {@code "isbn","AuthorsNamesList","last, first ;
 * …"}. Bytes that are no UTF-8 are read as a sign that stands for nothing.
 */
final class BookClaims {

    private static final Pattern BETWEEN = Pattern.compile("\"\\s*,\\s*\"");

    private BookClaims() {}

    /** By book and shop: everything the shop prints as its authors. */
    static Map<String, Map<String, List<String>>> read(Path file) throws IOException {
        Map<String, Map<String, List<String>>> books = new TreeMap<>();
        for (String line : lines(file)) {
            String[] fields = fields(line);
            if (fields.length >= 7 && !fields[0].equals("ClaimID")) {
                String printed = String.join("\",\"", Arrays.asList(fields).subList(4, fields.length - 2));
                books.computeIfAbsent(fields[2], book -> new TreeMap<>())
                        .computeIfAbsent(fields[fields.length - 2], shop -> new ArrayList<>())
                        .add(printed);
            }
        }
        if (books.isEmpty()) {
            throw new IOException(file + ": no line of seven quoted fields");
        }
        return books;
    }

    /** The surnames of each book's authors. */
    static Map<String, TreeSet<String>> gold(Path file) throws IOException {
        Map<String, TreeSet<String>> gold = new TreeMap<>();
        for (String line : lines(file)) {
            String[] fields = fields(line);
            if (fields.length >= 3) {
                gold.put(
                        fields[0],
                        Arrays.stream(fields[2].split(";"))
                                .map(AuthorNames::surname)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        if (gold.isEmpty()) {
            throw new IOException(file + ": no line of three quoted fields");
        }
        return gold;
    }

    private static String[] fields(String line) {
        String bare = line.strip();
        int from = bare.startsWith("\"") ? 1 : 0;
        int to = bare.endsWith("\"") && bare.length() > from ? bare.length() - 1 : bare.length();
        return BETWEEN.split(bare.substring(from, to), -1);
    }

    private static List<String> lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
