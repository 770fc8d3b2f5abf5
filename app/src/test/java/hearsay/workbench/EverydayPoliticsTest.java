// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Testimony;
import hearsay.ledger.ClusterRow;
import hearsay.ledger.Ledger;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A week of everyday politics, from text to propositions: what is told of one happening comes together, and that all speak of
 * one prime minister does not make a heap of what else she does. The reports are {@code everyday.txt}.
 */
class EverydayPoliticsTest {

    private static final Pattern MARK = Pattern.compile("\\{(?<happening>\\w)\\|(?<word>\\w+)}");

    /** Which happening a word of a document names: by document and offset. */
    private static final Map<DocumentId, Map<Integer, String>> NAMED = new HashMap<>();

    private static final Ledger LEDGER = Ledger.inMemory();
    private static final List<List<Testimony>> CLUSTERS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        BundledRoom room = new BundledRoom();
        try (InputStream in = EverydayPoliticsTest.class.getResourceAsStream("everyday.txt")) {
            assertThat(in).isNotNull();
            String reports = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String report : reports.substring(reports.indexOf("===")).split("(?m)^=== ")) {
                if (!report.isBlank()) {
                    Document document = document(report);
                    LEDGER.append(document, room.read(document), Instant.EPOCH);
                }
            }
        }
        Bookkeeping books = new Bookkeeping(LEDGER);
        books.takeIn();
        LEDGER.weighings()
                .clusters(false, Integer.MAX_VALUE)
                .forEach(row -> CLUSTERS.add(books.scales().members(row.id()).members()));
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    private static Document document(String report) {
        int end = report.indexOf('\n');
        String[] head = report.substring(0, end).split(" \\| ");
        String marked = report.substring(end + 1).strip();
        Matcher mark = MARK.matcher(marked);
        StringBuilder text = new StringBuilder();
        Map<Integer, String> named = new HashMap<>();
        while (mark.find()) {
            mark.appendReplacement(text, "");
            named.put(text.length(), mark.group("happening"));
            text.append(mark.group("word"));
        }
        mark.appendTail(text);
        Document document = Document.of(
                head[0].strip(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse(head[1].strip()).atTime(18, 0).atOffset(ZoneOffset.UTC),
                Locale.ENGLISH,
                "",
                text.toString());
        NAMED.put(document.id(), named);
        return document;
    }

    /** The happening that a testimony's word names; "" for any other word. */
    private static String happening(Testimony testimony) {
        return NAMED.getOrDefault(testimony.document(), Map.of())
                .getOrDefault(testimony.proposition().trigger().start(), "");
    }

    private static long reports(List<Testimony> cluster) {
        return cluster.stream().map(Testimony::document).distinct().count();
    }

    @Test
    void eachHappeningIsOnePropositionOfThreeReports() {
        for (String happening : List.of("A", "B", "C")) {
            List<List<Testimony>> about = CLUSTERS.stream()
                    .filter(cluster -> cluster.stream()
                            .map(EverydayPoliticsTest::happening)
                            .anyMatch(happening::equals))
                    .toList();
            assertThat(about).as("clusters about %s", happening).hasSize(1);
            assertThat(reports(about.get(0))).as("reports of %s", happening).isEqualTo(3);
        }
    }

    @Test
    void nothingElseIsPutTogetherAcrossReports() {
        List<String> heaps = CLUSTERS.stream()
                .filter(cluster -> reports(cluster) > 1)
                .filter(cluster -> cluster.stream()
                                        .map(EverydayPoliticsTest::happening)
                                        .distinct()
                                        .count()
                                > 1
                        || happening(cluster.get(0)).isEmpty())
                .map(cluster -> cluster.stream()
                        .map(member -> member.proposition().type() + " "
                                + member.published().toLocalDate())
                        .collect(Collectors.joining("; ")))
                .toList();
        assertThat(heaps).isEmpty();
    }

    @Test
    void nothingComesNearToCertainty() {
        assertThat(LEDGER.weighings().clusters(false, Integer.MAX_VALUE))
                .extracting(ClusterRow::bits)
                .allSatisfy(bits -> assertThat(bits).isBetween(-4.0, 4.0));
    }

    @Test
    void theWeekHasManyPropositions() {
        assertThat(CLUSTERS).hasSizeGreaterThan(15);
    }
}
