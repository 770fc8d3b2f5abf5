// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.knowledge.Edition;
import hearsay.layout.Layouter;
import hearsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules make of texts whose words, trees and roles are given: one row for each claim. */
final class AttributorTest {

    private static final Edition EDITION = Edition.bundled();
    private static final Attributor ATTRIBUTOR = Attributor.of(EDITION);

    @ParameterizedTest
    @ValueSource(strings = {"worked-example"})
    void attributesGivenRolesAsTheCodebookSays(String name) throws IOException {
        Analysis analysis = Parsed.read(name + ".parsed.txt");
        Document document = Document.of(
                "Harbour Daily",
                Optional.empty(),
                Optional.of("Reuters"),
                OffsetDateTime.parse("2019-05-06T12:00:00Z"),
                Locale.ENGLISH,
                "",
                analysis.text());
        Attributions found = ATTRIBUTOR.find(document, Layouter.of(EDITION).layout(document), analysis);
        assertThat(found.found().stream().map(one -> row(one, analysis.text())).toList())
                .isEqualTo(expected(name + ".claims.txt"));
        assertThat(found.remarks()).isEmpty();
    }

    private static String row(Attributed one, String text) {
        String chain = one.chain().links().stream()
                .map(link -> link.source().getClass().getSimpleName() + " "
                        + link.source().label())
                .collect(Collectors.joining(" > "));
        String contents = one.contents().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
        return String.join(
                " | ", chain, one.stance().position() + "/" + one.stance().certainty(), contents);
    }

    private static List<String> expected(String resource) throws IOException {
        try (InputStream in = AttributorTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}
