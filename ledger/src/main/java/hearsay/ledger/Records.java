// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.EditionId;
import hearsay.claims.Reading;
import hearsay.claims.Ruling;
import hearsay.text.Digest;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The tables that are only ever added to: document, edition, reading, ruling, custody; see {@link Questions} for the rest. */
record Records(Handle handle) {

    static final RowMapper<CustodyEntry> ENTRY = (row, context) -> new CustodyEntry(
            row.getLong("number"),
            row.getString("at"),
            new CustodyEntry.Act(
                    row.getString("act"),
                    row.getString("subject"),
                    row.getString("agent"),
                    row.getString("subject_digest"),
                    row.getString("result_digest")),
            row.getString("previous"),
            row.getString("hash"));

    Optional<Long> numberOf(DocumentId document) {
        return handle.createQuery(Sql.NUMBER_OF_DOCUMENT.statement())
                .bind("id", document.value())
                .mapTo(Long.class)
                .findOne();
    }

    boolean holds(DocumentId document, EditionId edition) {
        return handle.createQuery(Sql.NUMBER_OF_READING.statement())
                .bind("document", document.value())
                .bind("edition", edition.value())
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    String documentJson(long number) {
        return handle.createQuery(Sql.DOCUMENT_JSON.statement())
                .bind("number", number)
                .mapTo(String.class)
                .one();
    }

    Document document(long number) {
        return Wire.document(documentJson(number));
    }

    /** All readings of a document; the first speaks. */
    List<Reading> readings(DocumentId document) {
        return handle.createQuery(Sql.READINGS_OF_DOCUMENT.statement())
                .bind("document", document.value())
                .mapTo(String.class)
                .map(Wire::reading)
                .list();
    }

    long add(Document document) {
        return handle.createQuery(Sql.ADD_DOCUMENT.statement())
                .bind("id", document.id().value())
                .bind("json", Wire.print(document))
                .mapTo(Long.class)
                .one();
    }

    /** Adds a reading, its edition where that is new, and the entry in the log. Answers with the reading's number. */
    long add(long document, Reading reading, Instant at) {
        String edition = reading.edition().value();
        String json = Wire.print(reading);
        handle.createUpdate(Sql.ADD_EDITION.statement())
                .bind("id", edition)
                .bind("at", at.toString())
                .execute();
        long number = handle.createQuery(Sql.ADD_READING.statement())
                .bind("document", document)
                .bind("edition", edition)
                .bind("json", json)
                .mapTo(Long.class)
                .one();
        log(
                at,
                new CustodyEntry.Act(
                        CustodyEntry.Act.READ,
                        reading.document().value(),
                        edition,
                        digest(documentJson(document)),
                        digest(json)));
        return number;
    }

    /** Adds a ruling, and the entry in the log. */
    void add(Ruling ruling) {
        String json = Wire.print(ruling);
        handle.createUpdate(Sql.ADD_RULING.statement())
                .bind("id", ruling.id().value())
                .bind("json", json)
                .execute();
        log(
                ruling.at(),
                new CustodyEntry.Act(CustodyEntry.Act.RULE, ruling.id().value(), ruling.analyst(), digest(json), ""));
    }

    /** All rulings in the order in which they came, as stored. */
    List<String> rulings() {
        return handle.createQuery(Sql.RULINGS.statement()).mapTo(String.class).list();
    }

    Optional<CustodyEntry> lastEntry() {
        return handle.createQuery(Sql.LAST_CUSTODY.statement()).map(ENTRY).findOne();
    }

    static String digest(String json) {
        return Digest.ofBytes(json.getBytes(StandardCharsets.UTF_8));
    }

    void log(Instant at, CustodyEntry.Act act) {
        Optional<CustodyEntry> last = lastEntry();
        CustodyEntry entry = CustodyEntry.of(
                last.map(CustodyEntry::number).orElse(0L) + 1,
                at.toString(),
                act,
                last.map(CustodyEntry::hash).orElse(CustodyEntry.BEGINNING));
        handle.createUpdate(Sql.ADD_CUSTODY.statement())
                .bind("number", entry.number())
                .bind("at", entry.at())
                .bind("act", act.name())
                .bind("subject", act.subject())
                .bind("agent", act.agent())
                .bind("subjectDigest", act.subjectDigest())
                .bind("resultDigest", act.resultDigest())
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
    }
}
