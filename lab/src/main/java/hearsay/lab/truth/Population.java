// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import hearsay.truth.discovery.NumberVote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of inhabitants from the edits of an encyclopedia (J. Pasternack, D. Roth, 2010; B. Zhao, J. Han, 2012). Claims are
 * {@code city_year TAB editor TAB number TAB year}, or, after the removal of outliers, {@code city_year TAB editor TAB deviation TAB
 * centre TAB width TAB number}; the key is {@code city, state, year, number}.
 */
final class Population {

    private static final int PLAIN = 4;
    private static final int CLEANED = 6;

    private Population() {}

    /** Claims in the order of the file. */
    static List<NumberVote> claims(Path file) throws IOException {
        List<NumberVote> votes = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String[] fields = line.split("\t", -1);
            if (fields.length != PLAIN && fields.length != CLEANED) {
                throw new IOException(
                        file + ":" + number + ": " + fields.length + " fields, not " + PLAIN + " or " + CLEANED);
            }
            String value = fields[fields.length == PLAIN ? 2 : CLEANED - 1];
            votes.add(new NumberVote(fields[1], fields[0], number(value, file, number)));
        }
        return votes;
    }

    /** By {@code city, state_year}. */
    static Map<String, Double> gold(Path file) throws IOException {
        Map<String, Double> gold = new TreeMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            int last = line.lastIndexOf(',');
            int year = line.lastIndexOf(',', last - 1);
            if (year < 0) {
                throw new IOException(file + ":" + number + ": not \"city, year, number\"");
            }
            gold.put(
                    line.substring(0, year).strip() + "_"
                            + line.substring(year + 1, last).strip(),
                    number(line.substring(last + 1), file, number));
        }
        return gold;
    }

    private static double number(String text, Path file, int line) throws IOException {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException fault) {
            throw new IOException(file + ":" + line + ": \"" + text.strip() + "\" is no number", fault);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
