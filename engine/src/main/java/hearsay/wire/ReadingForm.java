// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.EditionId;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.text.DocumentId;

/** {@code reading/1}: what one edition makes of one document. */
final class ReadingForm {

    static final String NAME = "reading/1";

    private ReadingForm() {}

    static ObjectNode write(Reading reading) {
        ObjectNode object = Json.object().put("form", NAME);
        object.put("document", reading.document().value());
        object.put("edition", reading.edition().value());
        object.set("sentences", Spans.write(reading.sentences()));
        ArrayNode mentions = object.putArray("mentions");
        reading.mentions().forEach(mention -> mentions.add(write(mention)));
        ArrayNode claims = object.putArray("claims");
        reading.claims().forEach(claim -> claims.add(ClaimForm.write(claim)));
        ArrayNode remarks = object.putArray("remarks");
        reading.remarks().forEach(remark -> remarks.add(write(remark)));
        return object;
    }

    static Reading read(Field field) {
        field.allow("form", "document", "edition", "sentences", "mentions", "claims", "remarks");
        Field document = field.get("document");
        Field edition = field.get("edition");
        return field.make(() -> new Reading(
                document.make(() -> new DocumentId(document.text())),
                edition.make(() -> new EditionId(edition.text())),
                field.get("sentences").list(Field::span),
                field.get("mentions").list(ReadingForm::mention),
                field.get("claims").list(ClaimForm::read),
                field.get("remarks").list(ReadingForm::remark)));
    }

    private static ObjectNode write(Mention mention) {
        ObjectNode object = Json.object();
        object.set("span", Spans.write(mention.span()));
        return object.put("type", mention.type().name());
    }

    private static Mention mention(Field field) {
        field.allow("span", "type");
        return new Mention(field.get("span").span(), field.get("type").name(EntityType.class));
    }

    private static ObjectNode write(Remark remark) {
        ObjectNode object = Json.object();
        object.set("span", Spans.write(remark.span()));
        return object.put("rule", remark.rule()).put("text", remark.text());
    }

    private static Remark remark(Field field) {
        field.allow("span", "rule", "text");
        return new Remark(
                field.get("span").span(),
                field.get("rule").text(),
                field.get("text").text());
    }
}
