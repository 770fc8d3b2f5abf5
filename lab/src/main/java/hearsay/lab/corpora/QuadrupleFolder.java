// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.forecast.Facts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A folder of event quadruples as they are shared for temporal knowledge graphs (ICEWS14, ICEWS18, GDELT): {@code
 * train.txt}, {@code valid.txt}, {@code test.txt} with lines of actor, type, recipient and time as numbers, the times in
 * steps such as 24 hours; {@code stat.txt} with the numbers of actors and types; {@code entity2id.txt} and {@code
 * relation2id.txt} with their names.
 *
 * @param until of the parts read, in their order, the first day after each
 */
public record QuadrupleFolder(Facts facts, List<Integer> until) {

    public QuadrupleFolder {
        until = List.copyOf(until);
    }

    /**
     * Reads some parts, such as train and valid; each must be later than the one before.
     *
     * @throws IOException naming file and line where a line is no quadruple, or the parts are not in the order of time
     */
    public static QuadrupleFolder read(Path folder, List<String> parts) throws IOException {
        int[] sizes = sizes(folder.resolve("stat.txt"));
        List<long[]> lines = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (String part : parts) {
            readLines(folder.resolve(part + ".txt"), lines);
            ends.add(lines.size());
        }
        long step = step(lines);
        Facts.Builder facts = new Facts.Builder(sizes[0], sizes[1]);
        List<Integer> until = new ArrayList<>();
        int row = 0;
        int last = -1;
        for (int part = 0; part < ends.size(); part++) {
            int before = last;
            for (; row < ends.get(part); row++) {
                long[] line = lines.get(row);
                int day = (int) (line[3] / step);
                if (day <= before) {
                    throw new IOException(folder + ": " + parts.get(part) + " begins before the part before it ends");
                }
                last = Math.max(last, day);
                facts.add((int) line[0], (int) line[1], (int) line[2], day);
            }
            until.add(last + 1);
        }
        return new QuadrupleFolder(facts.build(), until);
    }

    /** The names of a file such as {@code relation2id.txt}, by number. */
    public static List<String> names(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) {
                throw new IOException(file + ": \"" + line + "\" is not a name and a number");
            }
            int number = Integer.parseInt(cells[1].strip());
            while (names.size() <= number) {
                names.add("");
            }
            names.set(number, cells[0]);
        }
        return names;
    }

    private static int[] sizes(Path file) throws IOException {
        String[] cells = Files.readString(file).strip().split("\\s+", -1);
        if (cells.length < 2) {
            throw new IOException(file + ": should tell how many actors and types there are");
        }
        return new int[] {Integer.parseInt(cells[0]), Integer.parseInt(cells[1])};
    }

    private static void readLines(Path file, List<long[]> lines) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                StringTokenizer cells = new StringTokenizer(line);
                if (cells.countTokens() < 4) {
                    throw new IOException(file + ":" + number + ": \"" + line + "\" has not four numbers");
                }
                long[] parts = new long[4];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = Long.parseLong(cells.nextToken());
                }
                lines.add(parts);
            }
        }
    }

    /** The greatest number that divides all times: the length of a day in the unit of the file. */
    private static long step(List<long[]> lines) {
        long step = 0;
        for (long[] line : lines) {
            long other = line[3];
            while (other != 0) {
                long rest = step % other;
                step = other;
                other = rest;
            }
        }
        return Math.max(1, step);
    }
}
