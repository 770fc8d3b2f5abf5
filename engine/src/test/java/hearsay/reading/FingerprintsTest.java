// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Shingle;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FingerprintsTest {

    static List<Table.Row> pairs() throws IOException {
        try (InputStream in = FingerprintsTest.class.getResourceAsStream("fingerprint-pairs.tsv")) {
            return Table.parse("fingerprint-pairs.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void houseStyleMakesNoDifferenceAndWordsDo(Table.Row pair) {
        Set<Long> one = hashes(pair.get("one").replace("\\n", "\n"));
        Set<Long> other = hashes(pair.get("other").replace("\\n", "\n"));
        Set<Long> common = one.stream().filter(other::contains).collect(Collectors.toSet());
        switch (pair.get("shared")) {
            case "same" -> assertThat(one).isEqualTo(other);
            case "some" -> assertThat(common).isNotEmpty();
            default -> assertThat(common).isEmpty();
        }
    }

    /** What was read years ago is compared with what is read today: these numbers never change. */
    @Test
    void theHashIsTheSameInEveryEdition() {
        assertThat(shingles("Two lorries crossed the bridge"))
                .containsExactly(new Shingle(0x1320b364b7f4231fL, new Span(0, 30)));
        assertThat(shingles("Åsa’s 1,000 boats, U.S. flags"))
                .containsExactly(new Shingle(0x358a590d422894fL, new Span(0, 29)));
    }

    @Test
    void anyEightWordsThatTwoTextsShareAreFound() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            String shared = words(random, 8);
            Set<Long> one = hashes(words(random, random.nextInt(40)) + " " + shared + " " + words(random, 20));
            Set<Long> other = hashes(words(random, random.nextInt(40)) + " " + shared + " " + words(random, 20));
            assertThat(one).as("seed " + seed).anyMatch(other::contains);
        }
    }

    @Test
    void aThirdToAHalfOfTheShinglesAreKeptAndTheirSpansLeaveNoGap() {
        String text = words(new Random(7), 2000);
        List<Shingle> kept = shingles(text);
        assertThat(kept).hasSizeBetween(2000 / 3, 2000 / 2);
        for (int i = 1; i < kept.size(); i++) {
            assertThat(kept.get(i).at().overlaps(kept.get(i - 1).at()))
                    .as("shingles " + (i - 1) + " and " + i)
                    .isTrue();
        }
    }

    @Test
    void aRowEndsWhereSomethingElseStands() {
        String text = "The harbour was closed [photo: the pier] on Monday night by order";
        Span before = new Span(0, 22);
        Span after = new Span(41, text.length());
        assertThat(Fingerprints.shingles(text, List.of(before, after)))
                .extracting(shingle -> shingle.at().in(text))
                .containsExactly("on Monday night by order");
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(100_000))
                .collect(Collectors.joining(" "));
    }

    private static List<Shingle> shingles(String text) {
        return Fingerprints.shingles(text, List.of(new Span(0, text.length())));
    }

    private static Set<Long> hashes(String text) {
        return shingles(text).stream().map(Shingle::hash).collect(Collectors.toSet());
    }
}
