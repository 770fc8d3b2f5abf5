// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import java.net.URI;
import java.util.Locale;

/** {@code document/1}: the report as it was published, with its language as a BCP 47 tag. */
final class DocumentForm {

    static final String NAME = "document/1";

    private DocumentForm() {}

    static ObjectNode write(Document document) {
        ObjectNode object =
                Json.object().put("form", NAME).put("id", document.id().value());
        object.put("outlet", document.outlet());
        document.address().ifPresent(address -> object.put("address", address.toString()));
        document.credit().ifPresent(credit -> object.put("credit", credit));
        object.put("published", Moments.write(document.published()));
        object.put("language", tag(document.language()));
        return object.put("title", document.title()).put("text", document.text());
    }

    static Document read(Field field) {
        field.allow("form", "id", "outlet", "address", "credit", "published", "language", "title", "text");
        Field id = field.get("id");
        return field.make(() -> new Document(
                id.make(() -> new DocumentId(id.text())),
                field.get("outlet").text(),
                field.find("address").map(address -> address.make(() -> URI.create(address.text()))),
                field.find("credit").map(Field::text),
                Moments.dated(field.get("published")),
                language(field.get("language")),
                field.get("title").text(),
                field.get("text").text()));
    }

    private static String tag(Locale language) {
        String tag = language.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(language)) {
            throw new IllegalArgumentException(NAME + ": BCP 47 cannot write the language \"" + language + '"');
        }
        return tag;
    }

    private static Locale language(Field field) {
        Locale language = Locale.forLanguageTag(field.text());
        if (!language.toLanguageTag().equals(field.text())) {
            throw field.misfit('"' + field.text() + "\" is not a BCP 47 language tag");
        }
        return language;
    }
}
