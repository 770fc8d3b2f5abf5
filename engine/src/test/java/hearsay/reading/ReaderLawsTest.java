// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Claim;
import hearsay.claims.Quotes;
import hearsay.claims.Reading;
import hearsay.knowledge.Edition;
import hearsay.laws.ForAll;
import hearsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of reading, over odd texts: an answer for every document, spans that hold, and always the same answer. */
final class ReaderLawsTest {

    private static final Reader READER = Reader.of(Edition.bundled());

    /** Texts that are no reports: one a line, blanks for line ends, repeats written {@code 300*words}. */
    static List<Document> oddities() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (InputStream in = ReaderLawsTest.class.getResourceAsStream("oddities.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#") && !line.isEmpty()) {
                    documents.add(document(written(line)));
                }
            }
        }
        return documents;
    }

    private static String written(String line) {
        int star = line.indexOf('*');
        boolean repeated = star > 0 && line.substring(0, star).chars().allMatch(Character::isDigit);
        String text = repeated ? line.substring(star + 1).repeat(Integer.parseInt(line.substring(0, star))) : line;
        return text.replace("\\n", "\n");
    }

    private static Document document(String text) {
        return Document.of(
                "Harbour Daily",
                Optional.empty(),
                Optional.empty(),
                OffsetDateTime.parse("2019-05-06T12:00:00Z"),
                Locale.ENGLISH,
                "",
                text);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void everyTextHasAnAnswerWhoseSpansHold(Document document) {
        holds(document, READER.read(document));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void theSameDocumentHasTheSameReading(Document document) {
        assertThat(elsewhere(document)).isEqualTo(READER.read(document));
    }

    @Test
    void generatedTextsKeepTheLawsToo() {
        ForAll.seeds(40, generators -> {
            Document document = generators.document();
            Reading reading = READER.read(document);
            holds(document, reading);
            assertThat(READER.read(document)).isEqualTo(reading);
        });
    }

    @Test
    void aReaderBuiltAnewReadsAlike() throws IOException {
        Document document = oddities().get(0);
        assertThat(Reader.of(Edition.bundled()).read(document)).isEqualTo(READER.read(document));
    }

    /** In another thread, another language, another time zone. */
    private static Reading elsewhere(Document document) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return CompletableFuture.supplyAsync(() -> READER.read(document)).join();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void holds(Document document, Reading reading) {
        assertThat(reading.document()).isEqualTo(document.id());
        assertThat(reading.claims()).extracting(Claim::id).doesNotHaveDuplicates();
        Quotes.of(reading).forEach(span -> {
            assertThat(span.end())
                    .as("end of %s", span)
                    .isLessThanOrEqualTo(document.text().length());
            assertThat(whole(document.text(), span.start()))
                    .as("start of %s cuts a character", span)
                    .isTrue();
            assertThat(whole(document.text(), span.end()))
                    .as("end of %s cuts a character", span)
                    .isTrue();
        });
    }

    private static boolean whole(String text, int offset) {
        return offset == 0
                || offset == text.length()
                || !(Character.isHighSurrogate(text.charAt(offset - 1))
                        && Character.isLowSurrogate(text.charAt(offset)));
    }
}
