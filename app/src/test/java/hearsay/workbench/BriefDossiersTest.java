// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.knowledge.Table;
import hearsay.questions.Said;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Questions to small dossiers of several kinds of conflict: the band of the answer, rows that must speak and rows that must not. */
class BriefDossiersTest {

    private static final String FOLDER = "briefs/";
    private static final int MOST_REPORTS = 6;
    private static final BundledRoom ROOM = new BundledRoom();

    @TempDir
    private static Path folder;

    private static String text(String name) {
        try (InputStream in = BriefDossiersTest.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Workbench read(String dossier) {
        Workbench workbench = new Workbench(
                folder.resolve(dossier + ".db"),
                Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC),
                ROOM);
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= MOST_REPORTS; i++) {
            String text = text(dossier + "-" + i + ".txt");
            if (!text.isEmpty()) {
                try {
                    files.add(Files.writeString(folder.resolve(dossier + "-" + i + ".txt"), text));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        }
        workbench.read(new ReadRequest(files, Optional.empty(), Optional.empty()), ReadListener.NONE);
        return workbench;
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionIsAnsweredWithinItsBand() {
        List<Table.Row> rows =
                Table.parse("questions.tsv", text("questions.tsv")).rows();
        return rows.stream()
                .map(row -> row.get("dossier"))
                .distinct()
                .map(dossier -> DynamicTest.dynamicTest(dossier, () -> {
                    try (Workbench workbench = read(dossier)) {
                        rows.stream()
                                .filter(row -> row.get("dossier").equals(dossier))
                                .forEach(row -> check(workbench, row));
                    }
                }));
    }

    private static void check(Workbench workbench, Table.Row row) {
        String wording = row.get("question");
        LocalDate day = LocalDate.parse(row.get("day"));
        Judgement judgement = workbench
                .inquiry()
                .ask(workbench
                        .inquiry()
                        .understand(wording, Said.NOTHING, Optional.of(day))
                        .question()
                        .orElseThrow(() -> new AssertionError("not understood: " + wording)))
                .judgement();
        List<String> fired =
                judgement.evidence().stream().map(Evidence::indicator).toList();
        assertThat(100 * judgement.probability())
                .as(wording + " " + fired)
                .isBetween(Double.valueOf(row.get("least")), Double.valueOf(row.get("most")));
        assertThat(fired).as(wording).containsAll(row.list("rows"));
        if (!row.list("not").isEmpty()) {
            assertThat(fired).as(wording).doesNotContainAnyElementsOf(row.list("not"));
        }
        if (!row.get("gap").isEmpty()) {
            assertThat(judgement.gaps()).as(wording).anyMatch(gap -> gap.contains(row.get("gap")));
        }
    }
}
