// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Reading;
import hearsay.text.Document;
import hearsay.wire.Wire;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables that can be made again: report, claim, those of propositions, and the words for full text. */
record Indexes(Handle handle) {

    /** A document and its reading that speaks, by their numbers. */
    record Speaking(long document, long reading) {}

    /** Lets a reading speak for its document, in place of whichever spoke before. */
    void speak(Speaking speaking, Indexed rows) {
        forget(speaking.document());
        add(speaking, rows);
        handle.createUpdate(Sql.INDEX_CLAIM_WORDS.statement())
                .bind("document", speaking.document())
                .execute();
    }

    void addWords(long document) {
        handle.createUpdate(Sql.INDEX_DOCUMENT_WORDS.statement())
                .bind("document", document)
                .execute();
    }

    /** Drops every row and makes it again from the records, one document after another. */
    void rebuild() {
        Weighings.clear(handle);
        for (Sql statement : List.of(
                Sql.DROP_LOCATIONS, Sql.DROP_PARTICIPANTS, Sql.DROP_PROPOSITIONS, Sql.DROP_CLAIMS, Sql.DROP_REPORTS)) {
            handle.execute(statement.statement());
        }
        speaking().forEach(each -> add(each, fromRecords(each)));
        handle.execute(Sql.REBUILD_CLAIM_WORDS.statement());
        handle.execute(Sql.REBUILD_DOCUMENT_WORDS.statement());
    }

    /** Whose rows the indexes ought to hold, in the order in which documents came. */
    List<Speaking> speaking() {
        return handle.createQuery(Sql.SPEAKING_READINGS.statement())
                .map((row, context) -> new Speaking(row.getLong("document"), row.getLong("reading")))
                .list();
    }

    /** The rows that a document ought to have. */
    Indexed fromRecords(Speaking speaking) {
        return handle.createQuery(Sql.SPEAKING_READING_JSON.statement())
                .bind("reading", speaking.reading())
                .map((row, context) -> {
                    Document document = Wire.document(row.getString("document"));
                    Reading reading = Wire.reading(row.getString("reading"));
                    return Indexed.of(document, reading);
                })
                .one();
    }

    private void forget(long document) {
        for (Sql statement : List.of(
                Sql.FORGET_LOCATIONS,
                Sql.FORGET_PARTICIPANTS,
                Sql.FORGET_PROPOSITIONS,
                Sql.FORGET_CLAIM_WORDS,
                Sql.FORGET_CLAIMS,
                Sql.FORGET_REPORT)) {
            handle.createUpdate(statement.statement())
                    .bind("document", document)
                    .execute();
        }
    }

    private void add(Speaking speaking, Indexed rows) {
        Indexed.Report report = rows.report();
        handle.createUpdate(Sql.INDEX_REPORT.statement())
                .bind("document", speaking.document())
                .bind("reading", speaking.reading())
                .bind("outlet", report.outlet())
                .bind("outletFolded", report.outletFolded())
                .bind("published", report.published())
                .bind("day", report.day())
                .bind("moment", report.moment())
                .bind("title", report.title())
                .bind("credit", report.credit())
                .bind("characters", report.characters())
                .execute();
        if (!rows.claims().isEmpty()) {
            add(speaking.document(), rows.claims());
        }
        new ToldRows(handle, speaking.document()).add(rows.propositions());
    }

    private void add(long document, List<Indexed.Row> claims) {
        PreparedBatch batch = handle.prepareBatch(Sql.INDEX_CLAIM.statement());
        for (Indexed.Row claim : claims) {
            batch.bind("document", document)
                    .bind("ordinal", claim.ordinal())
                    .bind("id", claim.id().value())
                    .bind("start", claim.start())
                    .bind("chain", claim.chain())
                    .bind("holder", claim.holder())
                    .bind("holderFolded", claim.holderFolded())
                    .bind("holderKind", claim.holderKind().name())
                    .bind("holderCountry", claim.holderCountry())
                    .bind("holderSector", claim.holderSector().name())
                    .bind("position", claim.position().name())
                    .bind("certainty", claim.certainty().name())
                    .bind("distance", claim.distance().name())
                    .bind("basis", claim.basis().name())
                    .bind("cue", claim.cue())
                    .bind("contents", claim.contents())
                    .add();
        }
        batch.execute();
    }
}
