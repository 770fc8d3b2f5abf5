// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Claim;
import hearsay.claims.EditionId;
import hearsay.claims.EntityType;
import hearsay.claims.Fingerprint;
import hearsay.claims.Mention;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.text.DocumentId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code reading/3}: what one edition makes of one document; {@code reading/2}, which had no fingerprint; and
 * {@code reading/1}, which asked only who says what.
 */
final class ReadingForm {

    static final String NAME = "reading/3";
    static final String SECOND = "reading/2";
    static final String FIRST = "reading/1";

    /** What weighing sees. */
    static final Set<String> TOLD = Set.of("document", "edition", "claims", "fingerprint", "known");

    private static final String[] SECOND_FIELDS = {
        "form",
        "document",
        "edition",
        "sentences",
        "mentions",
        "actors",
        "places",
        "times",
        "quantities",
        "events",
        "claims",
        "remarks",
        "known"
    };

    private ReadingForm() {}

    static ObjectNode write(Reading reading) {
        Writing writing = new Writing();
        ObjectNode object = Json.object().put("form", NAME);
        object.put("document", reading.document().value());
        object.put("edition", reading.edition().value());
        object.set("sentences", Spans.write(reading.sentences()));
        object.set("mentions", all(reading.mentions(), ReadingForm::write));
        object.set("actors", all(reading.actors(), mention -> ActorForm.write(mention, writing)));
        object.set("places", all(reading.places(), mention -> PlaceForm.write(mention, writing)));
        object.set("times", all(reading.times(), TimeForm::write));
        object.set("quantities", all(reading.quantities(), QuantityForm::write));
        object.set("events", all(reading.events(), EventForm::write));
        object.set("claims", all(reading.claims(), claim -> ClaimForm.write(claim, writing)));
        object.set("remarks", all(reading.remarks(), ReadingForm::write));
        object.set("fingerprint", FingerprintForm.write(reading.fingerprint()));
        object.set("known", writing.known());
        return object;
    }

    static Reading read(Field field) {
        return switch (field.path()) {
            case FIRST -> readFirst(field);
            case SECOND -> readSecond(field);
            default -> readThird(field);
        };
    }

    /** Of a reading of which only {@link #TOLD} was parsed. */
    static Reading readTold(Field field) {
        boolean first = field.path().equals(FIRST);
        Known known = first ? Known.NONE : Known.read(field.get("known"));
        Function<Field, Claim> claim = one -> first ? ClaimForm.readFirst(one) : ClaimForm.read(one, known);
        return field.make(() -> new Reading(
                document(field),
                edition(field),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                field.get("claims").list(claim),
                List.of(),
                field.find("fingerprint").map(FingerprintForm::read).orElse(Fingerprint.NONE)));
    }

    private static Reading readFirst(Field field) {
        field.allow("form", "document", "edition", "sentences", "mentions", "claims", "remarks");
        return field.make(() -> new Reading(
                document(field),
                edition(field),
                field.get("sentences").list(Field::span),
                field.get("mentions").list(ReadingForm::mention),
                field.get("claims").list(ClaimForm::readFirst),
                field.get("remarks").list(ReadingForm::remark)));
    }

    private static Reading readSecond(Field field) {
        field.allow(SECOND_FIELDS);
        return read(field, Fingerprint.NONE);
    }

    private static Reading readThird(Field field) {
        field.allow(Stream.concat(Stream.of(SECOND_FIELDS), Stream.of("fingerprint"))
                .toArray(String[]::new));
        return read(field, FingerprintForm.read(field.get("fingerprint")));
    }

    private static Reading read(Field field, Fingerprint fingerprint) {
        Known known = Known.read(field.get("known"));
        return field.make(() -> new Reading(
                document(field),
                edition(field),
                field.get("sentences").list(Field::span),
                field.get("mentions").list(ReadingForm::mention),
                field.get("actors").list(mention -> ActorForm.mention(mention, known)),
                field.get("places").list(mention -> PlaceForm.mention(mention, known)),
                field.get("times").list(TimeForm::read),
                field.get("quantities").list(QuantityForm::read),
                field.get("events").list(EventForm::read),
                field.get("claims").list(claim -> ClaimForm.read(claim, known)),
                field.get("remarks").list(ReadingForm::remark),
                fingerprint));
    }

    private static DocumentId document(Field field) {
        Field document = field.get("document");
        return document.make(() -> new DocumentId(document.text()));
    }

    private static EditionId edition(Field field) {
        Field edition = field.get("edition");
        return edition.make(() -> new EditionId(edition.text()));
    }

    private static <T> ArrayNode all(List<T> values, Function<T, ObjectNode> write) {
        ArrayNode array = Json.array();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
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
