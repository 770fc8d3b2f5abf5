// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hearsay.claims.EventType;
import hearsay.forecast.Foresight;
import hearsay.forecast.Outlook;
import hearsay.forecast.Prospect;
import hearsay.workbench.HistoryDesk;
import hearsay.workbench.Workbench;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of five data sets, a few rows each of our own making, among them rows that are not as they should be. */
class HistoryTest {

    @TempDir
    private Path folder;

    private Path ledger = Path.of("");
    private Program hearsay = new Program(ledger);

    @BeforeEach
    void makeProgram() {
        ledger = folder.resolve("test.db");
        hearsay = new Program(ledger);
    }

    private static Path sample(String name) {
        try {
            return Path.of(HistoryTest.class.getResource("history/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> listed(String... args) {
        Object[] words = new Object[args.length + 2];
        words[0] = "history";
        words[1] = "list";
        System.arraycopy(args, 0, words, 2, args.length);
        return hearsay.with("COLUMNS", "200").run(words).lines();
    }

    @Test
    void icews() {
        Program.Outcome outcome = hearsay.run("history", "import", "icews", sample("icews.tab"));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines())
                .containsExactly(
                        "icews.tab: 5 rows, 2 events, 2 of them new",
                        "  left out: 1 row, CAMEO 01 has no type in PLOVER",
                        "  could not be read: 2 rows");
        assertThat(outcome.err().lines())
                .containsExactly(
                        "icews.tab:5: Event Date \"3 March\" is no day such as 2023-01-15",
                        "icews.tab:6: CAMEO Code \"990\" is no CAMEO code: the roots are 01 to 20");
        assertThat(listed())
                .containsExactly(
                        "2019-03-01 assault: Military (Freedonia) LBY/MIL → Armed Rebel (Libya) LBY/REB, Sirte (LBY) [icews 101]",
                        "2019-03-02 consult/visit: Vladimir Example RUS/GOV → Egypt EGY/GOV, Cairo (EGY) [icews 102]");
    }

    @Test
    void gdelt() {
        assertThat(hearsay.run("history", "import", "gdelt", sample("gdelt.CSV"))
                        .lines())
                .containsExactly(
                        "gdelt.CSV: 4 rows, 2 events, 2 of them new",
                        "  left out: 1 row, CAMEO 02 has no type in PLOVER",
                        "  left out: 1 row, no actor");
        assertThat(listed())
                .containsExactly(
                        "2019-04-01 retreat/ceasefire: BUCHAREST ROU/GOV → LIBYA LBY/REB, Tripoli, Libya \"Tarabulus\" [gdelt 501]",
                        "2019-04-02 assault/drone: UNITED STATES USA/GOV [gdelt 503]");
    }

    @Test
    void polecat() {
        Program.Outcome outcome = hearsay.run("history", "import", "POLECAT", sample("polecat.txt"));
        assertThat(outcome.lines().get(0)).isEqualTo("polecat.txt: 3 rows, 2 events, 2 of them new");
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines(
                        "polecat.txt:4: Event Type \"FIGHT\" is none of the sixteen types of PLOVER");
        assertThat(listed())
                .containsExactly(
                        "2022-05-01 mobilize/troops: Army of Freedonia EGY/MIL, Sirte (LBY) [polecat P1]",
                        "2022-05-02 coerce: Interior ministry EGY/GOV → Protesters EGY/CVL (EGY) [polecat P2]");
    }

    @Test
    void acled() {
        Program.Outcome outcome = hearsay.run("history", "import", "acled", sample("acled.csv"));
        assertThat(outcome.lines())
                .containsExactly(
                        "acled.csv: 5 rows, 3 events, 3 of them new",
                        "  left out: 1 row, \"Change to group/activity\" has no type in PLOVER",
                        "  could not be read: 1 row");
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("acled.csv:6: fatalities \"many\" is not a whole number of 0 or more");
        assertThat(listed())
                .containsExactly(
                        "2020-01-15 assault/crowd-control: Police Forces of Libya (2014-) Government of Somewhere LBY/COP → Protesters (Libya) LBY/CVL, Sirte (LBY), 2 deaths [acled LBY1]",
                        "2020-01-16 mobilize/troops: Military Forces of Russia (2000-) RUS/MIL, Jufra (LBY), 0 deaths [acled LBY2]",
                        "2020-01-18 assault: Brigade 7 LBY/PRM → Brigade 8 LBY/PRM, Sirte (LBY), 3 deaths [acled LBY5]");
    }

    @Test
    void ucdp() {
        Program.Outcome outcome = hearsay.run("history", "import", "ucdp", sample("ged.csv"), sample("acd.csv"));
        assertThat(outcome.lines())
                .containsExactly(
                        "ged.csv: 4 rows, 3 events, 3 of them new",
                        "  could not be read: 1 row",
                        "acd.csv: 2 rows, 1 event, 1 of them new",
                        "  left out: 1 row, a further year of an episode, no event of a day");
        assertThat(listed("--type", "assault"))
                .containsExactly(
                        "2011-06-09 assault: Government of Myanmar (Burma) MMR/MIL → Made Up Army MMR/REB, Hills (MMR) [ucdp 900/2011]",
                        "2018-02-03 assault: Government of Yemen (North Yemen) YEM/MIL → Made Up Movement YEM/REB, Taiz town (YEM), 4 deaths [ucdp 7001]",
                        "2018-02-04 assault: Made Up Movement COD/UAF → Civilians COD/CVL (COD), 0 deaths [ucdp 7002]",
                        "2018-02-05 assault: Clan A SOM/UAF → Clan B SOM/UAF (SOM), 9 deaths [ucdp 7003]");
        assertThat(listed("--actor", "COD")).hasSize(1);
        assertThat(listed("--recipient", "clan", "--since", "2018-02-05")).hasSize(1);
        assertThat(listed("--until", "2017-01-01")).hasSize(1);
        assertThat(listed("--limit", "2")).hasSize(2).last().asString().startsWith("2018-02-05");
        assertThat(listed("--source", "gdelt")).isEmpty();
    }

    @Test
    void packedFilesAreTheSameEventsAndNothingIsEnteredTwice() throws IOException {
        Path gzip = folder.resolve("acled.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            Files.copy(sample("acled.csv"), out);
        }
        Path zip = folder.resolve("acled.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("2020/acled.csv"));
            Files.copy(sample("acled.csv"), out);
        }
        assertThat(hearsay.run("history", "import", "acled", gzip).lines().get(0))
                .isEqualTo("acled.csv.gz: 5 rows, 3 events, 3 of them new");
        Program.Outcome again = hearsay.run("history", "import", "acled", zip, sample("acled.csv"), "--json");
        assertThat(again.out()).contains("\"file\":\"acled.zip\"", "\"events\":3,\"added\":0");
        assertThat(again.out()).contains("acled.zip!2020/acled.csv:6: fatalities");
        assertThat(hearsay.run("history", "stats").lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2020-05-01  acled  acled.csv.gz, 3 events, SHA-256 "),
                        line -> assertThat(line).isEqualTo("acled   ASSAULT   2         2020-01-15 to 2020-01-18"),
                        line -> assertThat(line).isEqualTo("acled   MOBILIZE  1         2020-01-16 to 2020-01-16"),
                        line -> assertThat(line).isEqualTo("answers rest on the bundled experience"));
        assertThat(hearsay.run("ledger", "verify").out()).contains("custody log of 1 up to", ": sound");
    }

    @Test
    void aFileOfAnotherKindChangesNothing() {
        Program.Outcome outcome = hearsay.run("history", "import", "acled", sample("icews.tab"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("icews.tab:1: has no column \"event_id_cnty\"");
        assertThat(hearsay.run("history", "import", "acled", folder.resolve("none.csv"))
                        .err())
                .contains("none.csv cannot be read");
        assertThat(listed()).isEmpty();
        assertThat(hearsay.run("history", "learn").err()).contains("there is no history to learn from");
    }

    /** Two neighbours at blows every other day for a year, a third that visits them now and then. */
    private Path year() throws IOException {
        StringBuilder rows =
                new StringBuilder(Files.readAllLines(sample("icews.tab")).get(0)).append('\n');
        LocalDate first = LocalDate.of(2018, 1, 1);
        int id = 0;
        for (int day = 0; day < 330; day++) {
            if (day % 2 == 0) {
                rows.append(line(++id, first.plusDays(day), "Chad", "190", "Libya"));
            }
            if (day % 3 == 0) {
                rows.append(line(++id, first.plusDays(day), "Libya", "112", "Chad"));
            }
            if (day % 7 == 0) {
                rows.append(line(++id, first.plusDays(day), "Egypt", "042", day % 2 == 0 ? "Libya" : "Chad"));
            }
        }
        return Files.writeString(folder.resolve("year.tab"), rows);
    }

    private static String line(int id, LocalDate day, String actor, String code, String recipient) {
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t\t%s\t\t%s\t0\t%s\t\t%s\t1\t1\tMade Up Press\t\t\t\t\t\t%n",
                id,
                day,
                actor,
                actor,
                code,
                recipient,
                recipient);
    }

    @Test
    void whatIsLearnedSpeaksUntilItIsAltered() throws IOException {
        hearsay.run("history", "import", "icews", year());
        Program.Outcome outcome = hearsay.run("history", "learn");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines().get(0)).matches("\\d+ rules from 323 events, 2018-01-01 to 2018-11-26");
        assertThat(hearsay.run("history", "stats").lines()).last().asString().contains("test.db.experience.tsv");
        try (Workbench workbench = new Workbench(ledger, Clock.systemUTC(), new HandMadeRoom())) {
            HistoryDesk desk = workbench.history();
            LocalDate today = LocalDate.of(2018, 11, 27);
            Foresight foresight = Foresight.of(desk.experience(), desk.past(List.of("TCD"), today), 0.5);
            Outlook again = foresight.of(
                    Prospect.of(Optional.of("TCD"), Set.of(EventType.ASSAULT), Optional.of("LBY"), today, 30));
            assertThat(again.probability()).isGreaterThan(0.9);
            assertThat(again.fired()).isNotEmpty();
        }
        Files.writeString(folder.resolve("test.db.experience.tsv"), "types\tA\n");
        try (Workbench workbench = new Workbench(ledger, Clock.systemUTC(), new HandMadeRoom())) {
            assertThat(catchThrowable(() -> workbench.history().experience()))
                    .hasMessageContaining("is not as hearsay history learn wrote it");
        }
    }

    @Test
    void aShortHistoryTeachesNothing() {
        hearsay.run("history", "import", "acled", sample("acled.csv"));
        Program.Outcome outcome = hearsay.run("history", "learn");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("a history of 4 days; 174 are needed");
    }
}
