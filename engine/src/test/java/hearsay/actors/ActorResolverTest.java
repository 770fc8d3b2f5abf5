// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analyzer;
import hearsay.claims.ActorMention;
import hearsay.knowledge.Edition;
import hearsay.layout.Layout;
import hearsay.layout.Layouter;
import hearsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts and whom their words stand for: {@code actors.cases.txt} explains its lines. */
class ActorResolverTest {

    private static final Edition EDITION = Edition.bundled();
    private static final Layouter LAYOUTER = Layouter.of(EDITION);
    private static final Analyzer ANALYZER = Analyzer.of(EDITION);
    private static final ActorResolver RESOLVER = ActorResolver.of(EDITION);

    private record Case(String text, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return read().stream().map(one -> DynamicTest.dynamicTest(one.text(), () -> check(one)));
    }

    private static void check(Case one) {
        List<String> found = mentions(one.text()).stream()
                .map(mention -> line(one.text(), mention))
                .toList();
        for (String line : one.expected()) {
            if (line.startsWith("not ")) {
                assertThat(found).noneMatch(mention -> mention.startsWith(line.substring(4) + " ="));
            } else {
                assertThat(found).contains(line);
            }
        }
    }

    private static String line(String text, ActorMention mention) {
        return mention.span().in(text) + " = " + mention.actor().name() + " | "
                + mention.actor().country().orElse("-") + " | "
                + mention.actor().sector();
    }

    private static List<ActorMention> mentions(String text) {
        Document document = Document.of(
                "Harbour Daily",
                Optional.empty(),
                Optional.empty(),
                OffsetDateTime.of(2017, 3, 14, 12, 0, 0, 0, ZoneOffset.UTC),
                Locale.ENGLISH,
                "",
                text);
        Layout layout = LAYOUTER.layout(document);
        return RESOLVER.find(document, layout, ANALYZER.analyze(document.text(), layout.prose()));
    }

    @Test
    void anActorKeepsItsIdAcrossDocuments() {
        ActorMention here = mentions("Khalifa Haftar left on Sunday.").get(0);
        ActorMention there = mentions("Nobody has heard of Hifter since.").stream()
                .filter(mention -> mention.actor().name().equals("Khalifa Haftar"))
                .findFirst()
                .orElseThrow();
        assertThat(there.actor().id()).isEqualTo(here.actor().id());
    }

    @Test
    void twoReadingsAreEqual() {
        String text = "Two gunmen fired on the ministry. They fled, its spokesman said.";
        assertThat(mentions(text)).isEqualTo(mentions(text)).isNotEmpty();
    }

    private static List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(ActorResolverTest.class.getResourceAsStream("actors.cases.txt"))) {
            String text = "";
            List<String> expected = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("text ")) {
                    text = line.substring(5);
                    expected = new ArrayList<>();
                    cases.add(new Case(text, expected));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    expected.add(line.strip());
                }
            }
        }
        return cases;
    }
}
