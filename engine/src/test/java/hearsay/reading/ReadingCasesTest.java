// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Claim;
import hearsay.claims.Proposition;
import hearsay.knowledge.Edition;
import hearsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Small reports read whole, claims and propositions together: {@code readings.cases.txt} explains its lines. */
class ReadingCasesTest {

    private static final Reader READER = Reader.of(Edition.bundled());

    private record Report(String outlet, String date, String title, String text, List<String> lines) {}

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return reports().stream().map(report -> DynamicTest.dynamicTest(report.title(), () -> check(report)));
    }

    private static void check(Report report) {
        Document document = Document.of(
                report.outlet(),
                Optional.empty(),
                Optional.empty(),
                OffsetDateTime.parse(report.date() + "T12:00:00Z"),
                Locale.ENGLISH,
                report.title(),
                report.title() + "\n\n" + report.text().replace(" || ", "\n\n"));
        List<String> found = READER.read(document).claims().stream()
                .flatMap(claim -> lines(claim, document))
                .toList();
        for (String line : report.lines()) {
            List<String> wanted =
                    List.of(line.substring(line.indexOf(' ') + 1).strip().split(" (?:=>|\\|) "));
            boolean told = found.stream().anyMatch(one -> holds(one, wanted));
            assertThat(told).as(line + "\nfound:\n" + String.join("\n", found)).isEqualTo(line.startsWith("yes"));
        }
    }

    /** Whether position, holder and content are the wanted ones and the further parts stand among those of the proposition. */
    private static boolean holds(String found, List<String> wanted) {
        List<String> parts = List.of(found.split(" (?:=>|\\|) "));
        int own = Math.min(3, wanted.size());
        return parts.subList(0, 3).equals(wanted.subList(0, own))
                && parts.containsAll(wanted.subList(own, wanted.size()));
    }

    private static Stream<String> lines(Claim claim, Document document) {
        String contents = claim.contents().stream()
                .map(span -> span.in(document.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" ... "));
        String own = claim.stance().position() + " | " + claim.chain().holder().label() + " | " + contents;
        return claim.propositions().isEmpty()
                ? Stream.of(own)
                : claim.propositions().stream().map(one -> own + " => " + line(one));
    }

    private static String line(Proposition one) {
        List<String> parts = new ArrayList<>();
        parts.add(one.type() + one.mode().map(mode -> "/" + mode).orElse("") + " " + one.realis());
        one.participants()
                .forEach(party -> parts.add(party.role() + "="
                        + party.actor().map(actor -> actor.name()).orElse(party.wording())));
        one.locations().forEach(location -> parts.add("@" + location.place().name()));
        one.quantities().forEach(quantity -> parts.add("N=" + Math.round(quantity.best())));
        return String.join(" | ", parts);
    }

    private static List<Report> reports() throws IOException {
        List<Report> reports = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(ReadingCasesTest.class.getResourceAsStream("readings.cases.txt"))) {
            String[] blocks = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^report ");
            for (String block : List.of(blocks).subList(1, blocks.length)) {
                List<String> lines =
                        block.lines().filter(line -> !line.isBlank()).toList();
                String[] head = lines.get(0).split(" \\| ");
                String text = lines.get(1).substring("text ".length());
                reports.add(new Report(head[0], head[1], head[2], text, lines.subList(2, lines.size())));
            }
        }
        return reports;
    }
}
