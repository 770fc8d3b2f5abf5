// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analyzer;
import hearsay.claims.Link;
import hearsay.claims.Source;
import hearsay.knowledge.Edition;
import hearsay.layout.Layout;
import hearsay.layout.Layouter;
import hearsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts, read by the real model, and through whose mouths their claims came: {@code chains.cases.txt} explains its lines. */
class ChainsTest {

    private static final Edition EDITION = Edition.bundled();
    private static final Layouter LAYOUTER = Layouter.of(EDITION);
    private static final Analyzer ANALYZER = Analyzer.of(EDITION);
    private static final Attributor ATTRIBUTOR = Attributor.of(EDITION);

    private record Case(String text, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return read().stream().map(one -> DynamicTest.dynamicTest(one.text(), () -> check(one)));
    }

    private static void check(Case one) {
        List<String> found = chains(one.text());
        for (String line : one.expected()) {
            if (line.startsWith("not ")) {
                assertThat(found).noneMatch(chain -> chain.startsWith(line.substring(4) + " :"));
            } else {
                assertThat(found).contains(line);
            }
        }
    }

    private static List<String> chains(String text) {
        Document document = Document.of(
                "Harbour Daily",
                Optional.empty(),
                Optional.empty(),
                OffsetDateTime.parse("2019-05-06T12:00:00Z"),
                Locale.ENGLISH,
                "",
                text);
        Layout layout = LAYOUTER.layout(document);
        return ATTRIBUTOR.find(document, layout, ANALYZER.analyze(document.text(), layout.prose())).found().stream()
                .map(ChainsTest::chain)
                .toList();
    }

    private static String chain(Attributed one) {
        List<Link> links = one.chain().links();
        String chain = links.subList(Math.min(1, links.size() - 1), links.size()).stream()
                .map(Link::source)
                .map(source -> kind(source) + " " + source.label())
                .collect(Collectors.joining(" > "));
        return chain + " : " + one.stance().position();
    }

    private static String kind(Source source) {
        return source.fold(publisher -> "P", named -> "N", unnamed -> "U", hidden -> "H");
    }

    private static List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = ChainsTest.class.getResourceAsStream("chains.cases.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.startsWith("#") && !each.isBlank())
                    .toList()) {
                if (line.startsWith("text ")) {
                    cases.add(new Case(line.substring(5).replace(" || ", "\n\n"), new ArrayList<>()));
                } else {
                    cases.get(cases.size() - 1).expected().add(line);
                }
            }
        }
        return cases;
    }
}
