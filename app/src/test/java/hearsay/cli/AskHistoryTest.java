// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.workbench.BundledRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own event history, from import to answer, to settled question, to the records of sources. All of it is made up. */
class AskHistoryTest {

    private static final String HEAD =
            "event_id_cnty,event_date,sub_event_type,actor1,inter1,actor2,inter2,country,location," + "fatalities\n";

    private static final String ARMY = "Military Forces of Libya (2014-) Haftar faction";
    private static final String ACCORD = "Military Forces of Libya (2016-) Government of National Accord";

    @TempDir
    private Path folder;

    private Program hearsay = new Program(Path.of(""));

    @BeforeEach
    void read() throws IOException {
        hearsay = new Program(folder.resolve("test.db"), new BundledRoom());
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("1.txt"), """
                Title: Strike on Tripoli
                Outlet: Quay Gazette
                Date: 2017-03-20

                The Libyan National Army attacked Tripoli on Sunday, an army spokesman said.
                """);
        Files.writeString(reports.resolve("2.txt"), """
                Title: Quiet in Tripoli
                Outlet: Cape Courier
                Date: 2017-03-21

                The Government of National Accord denied that the Libyan National Army had attacked Tripoli on Sunday.
                """);
        assertThat(hearsay.run("read", reports).code()).isZero();
    }

    private static String row(int id, LocalDate day, String actor, String other, String place) {
        return String.format(Locale.ROOT, "LBY%d,%s,Armed clash,%s,1,%s,1,Libya,%s,4%n", id, day, actor, other, place);
    }

    /** In two years of three there were clashes in Tripoli, every forty days; in Sirte never. */
    private void importClashes(LocalDate last) throws IOException {
        StringBuilder rows = new StringBuilder(HEAD);
        int id = 0;
        for (LocalDate day = LocalDate.of(2014, 3, 1); !day.isAfter(last); day = day.plusDays(40)) {
            rows.append(row(++id, day, ARMY, ACCORD, "Tripoli"));
            rows.append(row(++id, day.plusDays(3), ACCORD, ARMY, "Misrata"));
        }
        rows.append(row(++id, last, ACCORD, ARMY, "Sirte"));
        Path file = Files.writeString(folder.resolve("acled.csv"), rows);
        assertThat(hearsay.run("history", "import", "acled", file).code()).isZero();
    }

    private Program.Outcome ask(String question) {
        return hearsay.with("COLUMNS", "10000").run("ask", question, "--as-of", "2017-03-27");
    }

    private static double likelihood(Program.Outcome asked) {
        Matcher percent =
                Pattern.compile("(?m)^[A-Z][a-z ]+: (?:under |over )?(\\d+) %").matcher(asked.out());
        assertThat(percent.find()).as(asked.out() + asked.err()).isTrue();
        return Double.parseDouble(percent.group(1)) / 100;
    }

    @Test
    void anAnswerStartsFromTheUsersOwnHistoryWhereItCoversThePair() throws IOException {
        Program.Outcome without = ask("Will the LNA attack the GNA in Tripoli within 60 days?");
        assertThat(without.out())
                .contains("no event history was imported".substring(3))
                .doesNotContain("acled");
        importClashes(LocalDate.of(2017, 3, 20));
        Program.Outcome with = ask("Will the LNA attack the GNA in Tripoli within 60 days?");
        assertThat(with.out())
                .contains("imported history (acled): in ")
                .contains("stretches of 30 days")
                .contains("ICEWS coded event data, 2014")
                .contains("by a temporal rule learned from past events: ASSAULT(x, y) after ~ASSAULT(x, y)")
                .contains("(ICEWS coded event data, 2014); fired by ")
                .contains("(acled LBY");
        assertThat(likelihood(with)).isGreaterThan(likelihood(without));
        assertThat(ask("Will the LNA attack Sirte within 60 days?").out())
                .as("nothing is known of an attack there, but the place is covered")
                .contains("it happened (0 events)");
        assertThat(ask("Will France attack Mali within 60 days?").out()).doesNotContain("imported history (");
    }

    @Test
    void whatWasLearnedIsNamed() throws IOException {
        StringBuilder rows = new StringBuilder(HEAD);
        int id = 0;
        for (int day = 0; day < 330; day++) {
            LocalDate date = LocalDate.of(2016, 4, 20).plusDays(day);
            if (day % 2 == 0) {
                rows.append(row(++id, date, ARMY, ACCORD, "Tripoli"));
            }
            if (day % 3 == 0) {
                rows.append(row(++id, date, ACCORD, ARMY, "Tripoli"));
            }
            if (day % 7 == 0) {
                rows.append(row(++id, date, "Military Forces of Egypt (2014-)", day % 2 == 0 ? ARMY : ACCORD, "Derna"));
            }
        }
        Path file = Files.writeString(folder.resolve("year.csv"), rows);
        hearsay.run("history", "import", "acled", file);
        Program.Outcome learned = hearsay.run("history", "learn");
        assertThat(learned.code()).as(learned.err()).isZero();
        assertThat(ask("Will the LNA attack the GNA within 30 days?").out())
                .contains("learned from this ledger's history, edition ");
    }

    @Test
    void questionsAreSettledByImportedEventsAndByTheirSilence() throws IOException {
        String yes = "Will the LNA attack the GNA in Tripoli within 60 days?";
        String no = "Will the LNA attack Sirte within 60 days?";
        String open = "Will the LNA attack Sirte by 30 June 2020?";
        ask(yes);
        ask(no);
        ask(open);
        assertThat(hearsay.run("resolve", "--auto").out()).isEmpty();
        importClashes(LocalDate.of(2017, 12, 20));
        List<String> settled = hearsay.run("resolve", "--auto").lines();
        assertThat(settled)
                .hasSize(2)
                .anyMatch(line -> line.contains("is settled: yes, by resolve/coded")
                        && Pattern.compile("acled LBY\\d+, 2017-\\d\\d-\\d\\d, Tripoli")
                                .matcher(line)
                                .find())
                .anyMatch(line -> line.contains("is settled: no, by resolve/uncoded")
                        && line.contains("its days were over on 2017-05-26")
                        && line.contains("acled tells of those who are asked about until 2017-12-20"));
        assertThat(hearsay.run("resolve", "--auto").lines()).isEmpty();
        assertThat(hearsay.run("track-record").out()).contains("2");
        assertThat(hearsay.run("ledger", "verify").out()).contains(": sound");
    }

    /** Rolled back to a day before the ruling it is not known; ruled, it settles, with the report that told it. */
    @Test
    void aLaterRulingSettles() {
        Program.Outcome asked = hearsay.with("COLUMNS", "10000")
                .run("ask", "Did the LNA attack Tripoli in March 2017?", "--as-of", "2017-03-27");
        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(hearsay.run("resolve", "--auto").out()).isEmpty();
        Matcher id = Pattern.compile("(?m)^(\\w{8})")
                .matcher(hearsay.run("propositions").out());
        assertThat(id.find()).isTrue();
        Program.Outcome ruled = hearsay.run("rule", "outcome", id.group(1), "yes", "--by", "N. Haddad");
        assertThat(ruled.code()).as(ruled.err()).isZero();
        assertThat(likelihood(hearsay.run("ask", "Did the LNA attack Tripoli in March 2017?", "--as-of", "2017-03-27")))
                .isEqualTo(likelihood(asked));
        assertThat(hearsay.run("resolve", "--auto").out())
                .contains("is settled: yes, by resolve/outcome-ruled (ruled to have happened: proposition "
                        + id.group(1) + ", told by Quay Gazette on 2017-03-20 (claim ");
    }
}
