// SPDX-License-Identifier: Apache-2.0
package hearsay.lab;

import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One case of a file of cases: lines of a keyword and a value, beginning with {@code name}. */
public record Cases(String name, List<String[]> lines) {

    /** @param file its name from this package */
    public static Stream<Cases> read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(file), file)) {
            List<Cases> cases = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(" +", 2);
                if (parts[0].equals("name")) {
                    cases.add(new Cases(parts[1], new ArrayList<>()));
                } else if (!line.startsWith("#")) {
                    cases.get(cases.size() - 1).lines().add(parts);
                }
            }
            return cases.stream();
        }
    }

    public List<String> all(String keyword) {
        return lines.stream()
                .filter(line -> line[0].equals(keyword))
                .map(line -> line[1])
                .toList();
    }

    public List<Long> numbers(String keyword) {
        return Stream.of(all(keyword).get(0).split(" ")).map(Long::valueOf).toList();
    }

    public static Span span(String written) {
        String[] ends = written.split("-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    @Override
    public String toString() {
        return name;
    }
}
