// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import static java.util.stream.Collectors.joining;

import hearsay.text.Document;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The cases of a text file, and the plain form in which what was found is compared with what was expected. */
final class LayoutCases {

    /** A report and what its layout should look like, line by line. */
    record Case(String name, Document document, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    private LayoutCases() {}

    /** Cases begin with {@code === name}; the text follows, a line {@code ---}, and the expected lines. */
    static Stream<Case> in(String file) {
        return Stream.of(read(file).split("(?m)^=== ", -1)).skip(1).map(LayoutCases::parse);
    }

    static String read(String file) {
        try (InputStream in = LayoutCases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such test resource: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(String source) {
        int name = source.indexOf('\n');
        int half = source.indexOf("\n---\n");
        String text = source.substring(name + 1, half);
        String title = text.startsWith("TITLE ")
                ? text.substring("TITLE ".length()).lines().findFirst().orElse("")
                : "";
        return new Case(
                source.substring(0, name).strip(),
                document(title, text.startsWith("TITLE ") ? text.substring("TITLE ".length()) : text),
                source.substring(half + "\n---\n".length()).strip());
    }

    static Document document(String title, String text) {
        OffsetDateTime published = OffsetDateTime.parse("2017-03-14T09:00:00Z");
        return Document.of("Harbour Daily", Optional.empty(), Optional.empty(), published, Locale.ENGLISH, title, text);
    }

    /** One line for each block, then the dateline, the credits and the quotations. */
    static String print(Document document, Layout layout) {
        String text = document.text();
        List<String> lines = new ArrayList<>();
        for (Block block : layout.blocks()) {
            lines.add(block.kind() + " "
                    + block.prose().map(span -> line(span, text)).orElse("-"));
        }
        layout.dateline()
                .ifPresent(dateline -> lines.add("dateline "
                        + dateline.place().map(span -> line(span, text)).orElse("-")
                        + dateline.relay().map(relay -> " | " + relay.relay()).orElse("")));
        layout.credits()
                .forEach(credit -> lines.add(
                        "credit " + credit.extent() + " " + credit.relay() + " | " + line(credit.span(), text)));
        layout.quotations()
                .forEach(quotation -> lines.add("quotation " + quotation.depth()
                        + (quotation.closed() ? " " : " open ")
                        + quotation.spans().stream()
                                .map(span -> line(span, text))
                                .collect(joining(" + "))));
        return String.join("\n", lines);
    }

    private static String line(Span span, String text) {
        return span.in(text).replace("\n", "\\n");
    }
}
