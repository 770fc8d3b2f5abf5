// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lab.Cases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShelfTest {

    static Stream<Cases> cases() throws IOException {
        return Cases.read("truth/shelves.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatShopsPrint(Cases shelf) {
        Map<String, List<String>> lists = new TreeMap<>();
        shelf.all("list").forEach(list -> lists.put("shop " + lists.size(), List.of(list)));
        TreeSet<String> found = new TreeSet<>();
        new Shelf(lists).named().values().forEach(found::addAll);
        List<String> authors = shelf.lines().stream()
                .filter(line -> line[0].equals("authors"))
                .flatMap(line -> line.length > 1 ? Stream.of(line[1].split(" ")) : Stream.of())
                .toList();
        assertThat(found).containsExactlyElementsOf(authors);
    }
}
