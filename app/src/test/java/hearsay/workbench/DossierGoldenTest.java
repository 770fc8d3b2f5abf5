// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Certainty;
import hearsay.claims.Claim;
import hearsay.claims.EventRole;
import hearsay.claims.Link;
import hearsay.claims.Proposition;
import hearsay.ingest.Taking;
import hearsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the bundled edition reads from the sample dossier, claim by claim, each with its propositions. When a change is meant to alter readings, judge
 * the difference between {@code dossier.golden.txt} and {@code target/dossier.actual.txt}, then take the new file over.
 */
class DossierGoldenTest {

    private static final Path ACTUAL = Path.of("target", "dossier.actual.txt");

    @Test
    void readsTheDossierAsItDid() throws IOException {
        BundledRoom room = new BundledRoom();
        StringBuilder text = new StringBuilder();
        List<String> names = Dossier.names();
        List<Taking> takings = Dossier.reports().toList();
        for (int i = 0; i < takings.size(); i++) {
            assertThat(takings.get(i)).isInstanceOf(Taking.Taken.class);
            Document document = ((Taking.Taken) takings.get(i)).document();
            text.append("# ").append(names.get(i)).append("\n");
            for (Claim claim : room.read(document).claims()) {
                text.append(line(claim, document)).append("\n");
                claim.propositions()
                        .forEach(one -> text.append(line(one, document)).append("\n"));
            }
            text.append("\n");
        }
        Files.createDirectories(ACTUAL.getParent());
        Files.writeString(ACTUAL, text);
        try (InputStream golden =
                Objects.requireNonNull(DossierGoldenTest.class.getResourceAsStream("dossier.golden.txt"))) {
            String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.toString().lines().toList())
                    .as("compare with " + ACTUAL)
                    .isEqualTo(expected.lines().toList());
        }
    }

    /** Trigger, words, contexts, and the roles that the words leave out. */
    private static String line(Proposition proposition, Document document) {
        String contexts = proposition.contexts().stream()
                .map(context -> context.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        String others = proposition.participants().stream()
                .filter(one -> one.role() != EventRole.ACTOR && one.role() != EventRole.RECIPIENT)
                .map(one -> " | " + one.role() + " " + InWords.who(one))
                .collect(Collectors.joining());
        return "    [" + proposition.trigger().in(document.text()).replaceAll("\\s+", " ") + "] "
                + InWords.of(proposition).replaceAll("\\s+", " ") + " | " + contexts + others;
    }

    private static String line(Claim claim, Document document) {
        String chain = claim.chain().links().stream()
                .map(Link::source)
                .map(hearsay.claims.Source::label)
                .collect(Collectors.joining(" > "));
        String contents = claim.contents().stream()
                .map(span -> span.in(document.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" ... "));
        Certainty certainty = claim.stance().certainty();
        String firmness = certainty == Certainty.UNSTATED || certainty == Certainty.CERTAIN ? "" : " " + certainty;
        return claim.stance().position() + firmness + " | " + chain + " | " + contents;
    }
}
