// SPDX-License-Identifier: Apache-2.0
package hearsay.text;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * One report, as it was published. The text never changes: a better extraction is another document with another id.
 *
 * @param outlet name of the publisher, never blank
 * @param credit the relay a credit line or the metadata names ("Reuters"), if any
 * @param published the publisher's date, with its zone; anchors every "last Tuesday" of the text
 * @param language of the text
 * @param title the headline; may be empty. It is not part of {@code text}
 * @param text headline and body; the headline, where there is one, is its first paragraph. All spans count from here
 */
public record Document(
        DocumentId id,
        String outlet,
        Optional<URI> address,
        Optional<String> credit,
        OffsetDateTime published,
        Locale language,
        String title,
        String text) {

    public Document {
        if (outlet.isBlank()) {
            throw new IllegalArgumentException("a document needs an outlet");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a document needs a text");
        }
        if (!title.isEmpty() && !text.startsWith(title)) {
            throw new IllegalArgumentException("the text of a document begins with its title: \"" + title + "\"");
        }
    }

    /** Makes the document and its id: SHA-256 over outlet, address, credit, date, title and text. */
    public static Document of(
            String outlet,
            Optional<URI> address,
            Optional<String> credit,
            OffsetDateTime published,
            Locale language,
            String title,
            String text) {
        String id = Digest.of("document/1")
                .with("outlet", outlet)
                .with("address", address.map(URI::toString).orElse(""))
                .with("credit", credit.orElse(""))
                .with("published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published))
                .with("title", title)
                .with("text", text)
                .hex();
        return new Document(new DocumentId(id), outlet, address, credit, published, language, title, text);
    }
}
