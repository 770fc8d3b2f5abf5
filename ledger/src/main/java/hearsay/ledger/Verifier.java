// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Reading;
import hearsay.claims.Report;
import hearsay.claims.Ruling;
import hearsay.text.Document;
import hearsay.wire.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Looks at everything a ledger holds: the database itself, the digest of each document, each reading, the chain of the
 * custody log, and whether the indexes are what a rebuild would make. Used once; it gathers faults as it goes.
 */
final class Verifier {

    private record Stored(long number, String edition, String json) {}

    private final Handle handle;
    private final List<Fault> faults = new ArrayList<>();

    private final CustodyCheck custody = new CustodyCheck(this::fault);
    private final WeighingCheck weighing;

    private long documents;
    private long readings;
    private long rows;

    Verifier(Handle handle) {
        this.handle = handle;
        this.weighing = new WeighingCheck(handle, this::fault);
    }

    Verification verify() {
        attempt("database", this::database);
        attempt("documents", this::documents);
        attempt("rulings", this::rulings);
        attempt("questions", this::questions);
        attempt("histories", this::histories);
        attempt("custody log", this::custody);
        attempt("indexes", this::leftOver);
        attempt("indexes of weighing", weighing::wholeness);
        return new Verification(documents, readings, custody.entries(), custody.head(), faults);
    }

    /** Full text cannot be compared without a moment of writing, so it stands outside the transaction of the rest. */
    static List<Fault> words(Handle handle) {
        Verifier verifier = new Verifier(handle);
        verifier.attempt("full text of claims", () -> handle.execute(Sql.CHECK_CLAIM_WORDS.statement()));
        verifier.attempt("full text of documents", () -> handle.execute(Sql.CHECK_DOCUMENT_WORDS.statement()));
        return verifier.faults;
    }

    private void database() {
        handle.createQuery(Sql.CHECK_INTEGRITY.statement())
                .mapTo(String.class)
                .filter(line -> !line.equals("ok"))
                .forEach(line -> fault("database", line));
        handle.createQuery(Sql.CHECK_FOREIGN_KEYS.statement())
                .map((row, context) -> "row " + row.getLong("rowid") + " of table " + row.getString("table")
                        + " points to a row of table " + row.getString("parent") + " that is not there")
                .forEach(line -> fault("database", line));
    }

    private void documents() {
        List<Long> numbers = handle.createQuery(Sql.NUMBERS_OF_DOCUMENTS.statement())
                .mapTo(Long.class)
                .list();
        numbers.forEach(this::document);
    }

    private void document(long number) {
        documents++;
        Map.Entry<String, String> record = handle.createQuery(Sql.DOCUMENT_RECORD.statement())
                .bind("number", number)
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("json")))
                .one();
        String place = "document " + record.getKey();
        Optional<Document> document = parsed(place, record);
        List<Stored> stored = handle.createQuery(Sql.READING_RECORDS.statement())
                .bind("document", number)
                .map((row, context) ->
                        new Stored(row.getLong("number"), row.getString("edition"), row.getString("json")))
                .list();
        if (stored.isEmpty()) {
            fault(place, "has no reading");
        }
        String digest = Records.digest(record.getValue());
        for (Stored each : stored) {
            readings++;
            custody.reading(record.getKey(), each.edition(), digest, Records.digest(each.json()));
            boolean speaks = each.number() == stored.get(stored.size() - 1).number();
            document.ifPresent(found -> reading(number, found, each, speaks));
        }
    }

    private Optional<Document> parsed(String place, Map.Entry<String, String> record) {
        try {
            Document document = Wire.document(record.getValue());
            Fit.misfit(document).ifPresent(misfit -> fault(place, misfit));
            if (!document.id().value().equals(record.getKey())) {
                fault(place, "its record is of document " + document.id());
            }
            return Optional.of(document);
        } catch (IllegalArgumentException e) {
            fault(place, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void reading(long number, Document document, Stored stored, boolean speaks) {
        String place = "reading of document " + document.id() + " by edition " + stored.edition();
        attempt(place, () -> {
            Reading reading = Wire.reading(stored.json());
            Optional<String> misfit = Fit.misfit(document, reading);
            misfit.ifPresent(what -> fault(place, what));
            if (!reading.edition().value().equals(stored.edition())) {
                fault(place, "its record is of edition " + reading.edition());
            }
            if (speaks && misfit.isEmpty()) {
                compare(number, stored.number(), document, Indexed.of(document, reading));
                weighing.report(number, stored.number(), Report.of(document, reading));
            }
        });
    }

    /** Whether the indexes hold what a rebuild would make of this document. */
    private void compare(long number, long speaking, Document document, Indexed expected) {
        String place = "index of document " + document.id();
        boolean same = handle.createQuery(Sql.INDEXED_REPORT.statement())
                .bind("document", number)
                .map((row, context) -> row.getLong("reading") == speaking
                        && Rows.indexedReport(row).equals(expected.report()))
                .findOne()
                .orElse(false);
        if (!same) {
            fault(place, "the row of table report is not what a rebuild makes");
        }
        List<Indexed.Row> claims = handle.createQuery(Sql.INDEXED_CLAIMS.statement())
                .bind("document", number)
                .map((row, context) -> Rows.indexedClaim(row))
                .list();
        if (!claims.equals(expected.claims())) {
            fault(place, "the rows of table claim are not what a rebuild makes");
        }
        List<Told> propositions = new ToldRows(handle, number).all();
        if (!propositions.equals(expected.propositions())) {
            fault(place, "the rows of tables proposition, participant and location are not what a rebuild makes");
        }
        rows += 1 + claims.size();
        rows += propositions.stream()
                .mapToLong(told ->
                        1 + told.participants().size() + told.locations().size())
                .sum();
    }

    private void leftOver() {
        long all = handle.createQuery(Sql.ROWS_OF_INDEXES.statement())
                .mapTo(Long.class)
                .one();
        if (faults.isEmpty() && all != rows) {
            fault("indexes", "hold " + all + " rows, a rebuild makes " + rows);
        }
    }

    private void rulings() {
        new Records(handle)
                .rulings()
                .forEach(json -> attempt("ruling", () -> {
                    Ruling ruling = Wire.ruling(json);
                    custody.record(CustodyEntry.Act.RULE, ruling.id().value(), ruling.analyst(), Records.digest(json));
                }));
    }

    private void questions() {
        Questions questions = new Questions(handle);
        for (Questions.Kind<?> kind : Questions.KINDS) {
            questions.all(kind).forEach(json -> attempt(kind.word(), () -> questions.check(kind, json, custody)));
        }
    }

    private void histories() {
        Histories.imports(handle)
                .forEach(imported -> attempt("import " + imported.id(), () -> {
                    String found = Histories.digest(handle, imported);
                    if (!found.equals(imported.id())) {
                        fault("import " + imported.id(), "its events were altered: they come to " + found);
                    }
                    custody.record(CustodyEntry.Act.IMPORT, imported.id(), imported.source(), found);
                }));
    }

    private void custody() {
        handle.createQuery(Sql.ALL_CUSTODY.statement()).map(Records.ENTRY).forEach(custody::entry);
        custody.end();
        editions();
    }

    private void editions() {
        handle.createQuery(Sql.EDITIONS.statement())
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("first_seen")))
                .filter(edition -> !custody.firstSeen(edition.getKey(), edition.getValue()))
                .forEach(
                        edition -> fault("edition " + edition.getKey(), "was not first seen at " + edition.getValue()));
    }

    /** Takes what cannot be read for a fault of the ledger; that it is busy is none. */
    private void attempt(String place, Runnable look) {
        try {
            look.run();
        } catch (IllegalArgumentException e) {
            fault(place, String.valueOf(e.getMessage()));
        } catch (JdbiException e) {
            if (Sqlite.isBusy(e)) {
                throw e;
            }
            fault(place, Sqlite.message(e));
        }
    }

    private void fault(String place, String what) {
        faults.add(new Fault(place, what));
    }
}
