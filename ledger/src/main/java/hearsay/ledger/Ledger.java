// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Claim;
import hearsay.claims.EditionId;
import hearsay.claims.Reading;
import hearsay.claims.Ruling;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.wire.Wire;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * An append-only store of documents and readings, with indexes to find claims by. All threads may share one; their calls
 * follow one another. Several processes may open one file: readers never wait, and a writer waits for another up to ten
 * seconds before it says so.
 *
 * <p>Every change is one transaction: a process that is killed leaves whole reports only. After a loss of power the last
 * appends may be gone, but never in part (write-ahead log, {@code synchronous = NORMAL}).
 */
public final class Ledger implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Remembers what it parsed, for all ledgers. */
    private static final SqlParser PARSER = new ColonPrefixSqlParser();

    private final String name;
    private final Connection connection;
    private final Jdbi jdbi;

    private Ledger(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
        jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER);
    }

    /**
     * Opens a ledger; makes it where there is no such file, in a folder that exists.
     *
     * @throws LedgerException if the file is no ledger, is of a newer schema, or cannot be opened
     */
    public static Ledger open(Path file) {
        return open(file, PATIENCE);
    }

    static Ledger open(Path file, Duration patience) {
        return new Ledger(file.toString(), Opening.file(file, patience));
    }

    /** A ledger that is gone when it is closed. */
    public static Ledger inMemory() {
        return new Ledger("ledger in memory", Opening.memory());
    }

    /**
     * Enters a document and its reading, in one transaction with index rows and an entry in the custody log. The same
     * document and edition again change nothing, whatever the reading says: a reading is a function of the two.
     *
     * @param at when this happens
     * @throws IllegalArgumentException if document, reading and ids do not fit one another
     * @throws LedgerException if another process keeps writing
     */
    public Appended append(Document document, Reading reading, Instant at) {
        Fit.misfit(document).or(() -> Fit.misfit(document, reading)).ifPresent(misfit -> {
            throw new IllegalArgumentException(misfit);
        });
        return changing(handle -> append(handle, document, reading, at));
    }

    private static Appended append(Handle handle, Document document, Reading reading, Instant at) {
        Records records = new Records(handle);
        Indexes indexes = new Indexes(handle);
        if (records.holds(document.id(), reading.edition())) {
            return Appended.ALREADY_THERE;
        }
        Optional<Long> known = records.numberOf(document.id());
        long number = known.orElseGet(() -> records.add(document));
        long read = records.add(number, reading, at);
        Indexes.Speaking speaking = new Indexes.Speaking(number, read);
        // What stands in the record is indexed: its language may differ from this document's, which the id leaves out.
        indexes.speak(speaking, Indexed.of(known.isPresent() ? records.document(number) : document, reading));
        if (known.isEmpty()) {
            indexes.addWords(number);
        }
        return known.isPresent() ? Appended.NEW_READING : Appended.NEW_DOCUMENT;
    }

    /**
     * Enters a person's ruling, with an entry in the custody log.
     *
     * @throws IllegalArgumentException if the same ruling is there already
     */
    public void append(Ruling ruling) {
        changing(handle -> {
            Records records = new Records(handle);
            String json = Wire.print(ruling);
            if (records.rulings().contains(json)) {
                throw new IllegalArgumentException("this ruling stands already: " + ruling.id());
            }
            records.add(ruling);
            return true;
        });
    }

    /** All rulings in the order in which they came, those that were taken back too. */
    public List<Ruling> rulings() {
        return asking(handle ->
                new Records(handle).rulings().stream().map(Wire::ruling).toList());
    }

    /**
     * A ruling by its id, or by the first digits of it, four at least.
     *
     * @throws IllegalArgumentException if this cannot be an id, or several begin so
     */
    public Optional<Ruling> ruling(String idOrPrefix) {
        Prefix prefix = new Prefix(idOrPrefix);
        return asking(handle -> prefix.resolve(handle, Sql.IDS_OF_RULINGS)
                .flatMap(id -> new Records(handle)
                        .rulings().stream()
                                .map(Wire::ruling)
                                .filter(ruling -> ruling.id().value().equals(id))
                                .findFirst()));
    }

    /** Whether this edition has read this document. */
    public boolean holds(DocumentId document, EditionId edition) {
        return asking(handle -> new Records(handle).holds(document, edition));
    }

    /**
     * A document by its id, or by the first digits of it, four at least.
     *
     * @throws IllegalArgumentException if this cannot be an id, or several begin so
     */
    public Optional<Document> document(String idOrPrefix) {
        Prefix prefix = new Prefix(idOrPrefix);
        return asking(handle -> {
            Records records = new Records(handle);
            return prefix.resolve(handle, Sql.IDS_OF_DOCUMENTS)
                    .flatMap(id -> records.numberOf(new DocumentId(id)))
                    .map(records::document);
        });
    }

    /** A document by its whole id. */
    public Optional<Document> document(DocumentId id) {
        return asking(handle -> {
            Records records = new Records(handle);
            return records.numberOf(id).map(records::document);
        });
    }

    /** The documents of one address, in the order in which they came. */
    public List<Document> versions(URI address) {
        return asking(handle -> handle.createQuery(Sql.VERSIONS.statement())
                .bind("address", address.toString())
                .map((row, context) -> Wire.document(row.getString("json")))
                .list());
    }

    /** Addresses of which there is more than one document, the one that changed last first. */
    public List<URI> changedAddresses(int limit) {
        return asking(handle -> handle.createQuery(Sql.CHANGED_ADDRESSES.statement())
                .bind("limit", limit)
                .mapTo(String.class)
                .map(URI::create)
                .list());
    }

    /** All documents, in order of publication. */
    public List<DocumentRow> documents() {
        return documents(Optional.empty());
    }

    /** The documents whose text holds these words (see {@link Words}), in order of publication. */
    public List<DocumentRow> documents(String words) {
        return documents(Optional.of(Words.query(words)));
    }

    private List<DocumentRow> documents(Optional<String> words) {
        return asking(handle -> handle.createQuery(Sql.DOCUMENTS.statement())
                .bind("words", words)
                .map((row, context) -> Rows.document(row))
                .list());
    }

    /** The reading of a document that speaks: the one appended last. */
    public Optional<Reading> reading(DocumentId document) {
        return speaking(document).map(Wire::reading);
    }

    /** Of the reading that speaks, what weighing sees: claims and fingerprint; its other lists are empty. */
    public Optional<Reading> told(DocumentId document) {
        return speaking(document).map(Wire::told);
    }

    private Optional<String> speaking(DocumentId document) {
        return asking(handle -> handle.createQuery(Sql.SPEAKING_OF_DOCUMENT.statement())
                .bind("document", document.value())
                .mapTo(String.class)
                .findOne());
    }

    /** All readings of a document, the one that speaks first. */
    public List<Reading> readings(DocumentId document) {
        return asking(handle -> new Records(handle).readings(document));
    }

    /** The claims that fit, in order of publication, then of the text. */
    public List<ClaimRow> claims(ClaimQuery query) {
        return asking(handle -> ClaimBinding.of(handle.createQuery(Sql.CLAIMS.statement()), query)
                .bind("limit", query.limit())
                .map((row, context) -> Rows.claim(row))
                .list());
    }

    /**
     * A claim of a reading that speaks, by its id or by the first digits of it, four at least.
     *
     * @throws IllegalArgumentException if this cannot be an id, or several begin so
     */
    public Optional<StoredClaim> claim(String idOrPrefix) {
        Prefix prefix = new Prefix(idOrPrefix);
        return asking(handle -> prefix.resolve(handle, Sql.IDS_OF_CLAIMS)
                .flatMap(id -> handle.createQuery(Sql.CLAIM_WHERE.statement())
                        .bind("id", id)
                        .map((row, context) -> {
                            Reading reading = Wire.reading(row.getString("reading"));
                            Claim claim = reading.claims().get(row.getInt("ordinal"));
                            Document document = Wire.document(row.getString("document"));
                            return new StoredClaim(
                                    claim, document, reading.edition(), Instant.parse(row.getString("at")));
                        })
                        .findOne()));
    }

    public Stats stats() {
        return asking(Stats::of);
    }

    /** What was asked, answered and settled. */
    public Inquiries inquiries() {
        return new Inquiries(this::asking, this::changing);
    }

    /** Who speaks, and who takes part in what is told. */
    public Holders holders() {
        return new Holders(this::asking);
    }

    /** Lists, a stretch at a time. */
    public Lists lists() {
        return new Lists(this::asking);
    }

    /** What claims come to when they are weighed. */
    public Weighings weighings() {
        return new Weighings(this::asking, this::changing);
    }

    /** Several questions about one state of the ledger, whatever others write meanwhile. They must change nothing. */
    public synchronized <T> T still(Supplier<T> questions) {
        return asking(handle -> snapshot(handle, questions));
    }

    /** A number that is another one as soon as somebody else, this process or another, has changed the file. */
    public long version() {
        return asking(handle -> handle.createQuery(Sql.DATA_VERSION.statement())
                .mapTo(Long.class)
                .one());
    }

    /** The event histories of others that were imported. */
    public Histories histories() {
        return new Histories(this::asking, this::changing);
    }

    /** What maps, timelines and pages of sources are drawn from. */
    public Views views() {
        return new Views(this::asking);
    }

    /** Looks at every record, at the custody log and at every row of the indexes. Takes a while where there is much. */
    public Verification verify() {
        Verification records = asking(handle -> snapshot(handle, () -> new Verifier(handle).verify()));
        List<Fault> faults = new ArrayList<>(records.faults());
        faults.addAll(asking(Verifier::words));
        return new Verification(records.documents(), records.readings(), records.entries(), records.head(), faults);
    }

    /** How long the custody log is, and the hash of its last entry: 64 zeros where there is none. */
    public CustodyHead custodyHead() {
        return asking(handle -> new Records(handle)
                .lastEntry()
                .map(entry -> new CustodyHead(entry.number(), entry.hash()))
                .orElse(new CustodyHead(0, CustodyEntry.BEGINNING)));
    }

    /** Whether the custody log runs through what was its head once. */
    public boolean runsThrough(CustodyHead earlier) {
        return asking(handle -> handle.createQuery(Sql.CUSTODY_HASH.statement())
                .bind("number", earlier.entries())
                .mapTo(String.class)
                .findOne()
                .orElse(CustodyEntry.BEGINNING)
                .equals(earlier.hash()));
    }

    /** Drops the indexes and makes them again from the records; those of weighing are left empty, for whoever weighs. */
    public void rebuild() {
        changing(handle -> {
            new Indexes(handle).rebuild();
            return true;
        });
    }

    /**
     * Writes a copy of the whole ledger as it stands at this moment, while others may go on reading and writing.
     *
     * @param file does not exist yet
     * @throws LedgerException if it cannot be written, or is there already
     */
    public void copyTo(Path file) {
        asking(handle -> handle.createUpdate(Sql.COPY_LEDGER.statement())
                .bind("file", file.toAbsolutePath().toString())
                .execute());
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LedgerException(name + ": cannot be closed: " + e.getMessage(), e);
        }
    }

    private synchronized <T> T asking(Function<Handle, T> question) {
        try (Handle handle = jdbi.open()) {
            return question.apply(handle);
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    /** Many questions about one state, which others may meanwhile write beyond. */
    private static <T> T snapshot(Handle handle, Supplier<T> questions) {
        handle.execute("BEGIN DEFERRED");
        try {
            return questions.get();
        } finally {
            handle.execute("ROLLBACK");
        }
    }

    private <T> T changing(Function<Handle, T> change) {
        return asking(handle -> handle.inTransaction(change::apply));
    }

    private LedgerException explained(JdbiException e) {
        return Sqlite.isBusy(e) ? Opening.busy(name, e) : new LedgerException(name + ": " + Sqlite.message(e), e);
    }
}
