// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.EventType;
import hearsay.claims.HistoryEvent;
import hearsay.claims.Mode;
import hearsay.claims.Party;
import hearsay.claims.Sector;
import hearsay.text.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Event histories that were imported. An event that is there already is not entered again, whatever file brings it; an import
 * that brings nothing new leaves no trace. Each other import is one transaction and one entry in the custody log.
 */
public final class Histories {

    private final Weighings.Runner asking;
    private final Weighings.Runner changing;

    Histories(Weighings.Runner asking, Weighings.Runner changing) {
        this.asking = asking;
        this.changing = changing;
    }

    /** What is handed events to be entered, one after another. */
    public interface Feed {

        /** Hands on every event; what it throws undoes the import. */
        void to(Consumer<HistoryEvent> events);
    }

    /**
     * Enters the events of a file.
     *
     * @param sha256 of the file's bytes
     * @return how many were not there before
     */
    public long append(String source, String file, String sha256, Instant at, Feed feed) {
        return changing.run(handle -> {
            long number = imports(handle).size() + 1L;
            Digest digest = start(source, file, sha256);
            long[] added = new long[1];
            try (Update add = handle.createUpdate(Sql.ADD_HISTORY.statement())) {
                feed.to(event -> {
                    String id = event.id();
                    if (bind(add, id, number, event).execute() > 0) {
                        digest.with("event", id);
                        added[0]++;
                    }
                });
            }
            if (added[0] > 0) {
                String id = digest.hex();
                add(handle, new HistoryImport(number, id, source, file, sha256, at.toString(), added[0]));
                new Records(handle).log(at, new CustodyEntry.Act(CustodyEntry.Act.IMPORT, id, source, id, ""));
            }
            return added[0];
        });
    }

    /** All imports in the order in which they came. */
    public List<HistoryImport> imports() {
        return asking.run(Histories::imports);
    }

    /** How many events there are, by data set and type. */
    public List<HistoryCount> counts() {
        return asking.run(handle -> handle.createQuery(Sql.HISTORY_STATS.statement())
                .map((row, context) -> new HistoryCount(
                        row.getString("source"),
                        EventType.valueOf(row.getString("type")),
                        row.getLong("events"),
                        LocalDate.ofEpochDay(row.getLong("first")),
                        LocalDate.ofEpochDay(row.getLong("last"))))
                .list());
    }

    /** The events that fit, in order of day. */
    public List<HistoryEvent> events(HistoryQuery query) {
        return asking.run(
                handle -> query(handle, query).map((row, context) -> event(row)).list());
    }

    /** Hands on every event of the ledger in order of day, without holding them all. */
    public void each(Consumer<HistoryEvent> events) {
        asking.run(handle -> {
            try (Stream<HistoryEvent> all =
                    query(handle, HistoryQuery.ALL).map((row, context) -> event(row)).stream()) {
                all.forEach(events);
            }
            return true;
        });
    }

    /** Events before a day in which one of these countries acts or suffers, or in which it happens; in order of day. */
    public List<HistoryEvent> touching(Collection<String> countries, LocalDate before) {
        return asking.run(handle -> handle.createQuery(Sql.HISTORY_TOUCHING.statement())
                .bind("countries", Strings.json(countries))
                .bind("before", before.toEpochDay())
                .map((row, context) -> event(row))
                .list());
    }

    static List<HistoryImport> imports(Handle handle) {
        return handle.createQuery(Sql.HISTORY_IMPORTS.statement())
                .map((row, context) -> new HistoryImport(
                        row.getLong("number"),
                        row.getString("id"),
                        row.getString("source"),
                        row.getString("file"),
                        row.getString("sha256"),
                        row.getString("at"),
                        row.getLong("events")))
                .list();
    }

    /** What the id of an import ought to be, by the events that are there. */
    static String digest(Handle handle, HistoryImport imported) {
        Digest digest = start(imported.source(), imported.file(), imported.sha256());
        try (Stream<HistoryEvent> events = handle
                .createQuery(Sql.HISTORY_OF_IMPORT.statement())
                .bind("import", imported.number())
                .map((row, context) -> event(row))
                .stream()) {
            events.forEach(event -> digest.with("event", event.id()));
        }
        return digest.hex();
    }

    private static Digest start(String source, String file, String sha256) {
        return Digest.of("import/1").with("source", source).with("file", file).with("sha256", sha256);
    }

    private static void add(Handle handle, HistoryImport imported) {
        handle.createUpdate(Sql.ADD_HISTORY_IMPORT.statement())
                .bind("number", imported.number())
                .bind("id", imported.id())
                .bind("source", imported.source())
                .bind("file", imported.file())
                .bind("sha256", imported.sha256())
                .bind("at", imported.at())
                .bind("events", imported.events())
                .execute();
    }

    private static Update bind(Update add, String id, long number, HistoryEvent event) {
        return add.bind("id", id)
                .bind("import", number)
                .bind("source", event.source())
                .bind("key", event.key())
                .bind("day", event.day().toEpochDay())
                .bind("type", event.type().name())
                .bind("mode", event.mode().map(Enum::name))
                .bind("actor", event.actor().name())
                .bind("actor_country", event.actor().country())
                .bind("actor_sector", event.actor().sector().name())
                .bind("recipient", event.recipient().map(Party::name))
                .bind("recipient_country", event.recipient().flatMap(Party::country))
                .bind(
                        "recipient_sector",
                        event.recipient().map(party -> party.sector().name()))
                .bind("country", event.country())
                .bind("place", event.place())
                .bind("deaths", event.deaths());
    }

    private static Query query(Handle handle, HistoryQuery query) {
        return handle.createQuery(Sql.HISTORY.statement())
                .bind("source", query.source())
                .bind("type", query.type().map(Enum::name))
                .bind("actor", query.actor())
                .bind("recipient", query.recipient())
                .bind("since", query.since().map(LocalDate::toEpochDay))
                .bind("until", query.until().map(LocalDate::toEpochDay))
                .bind("limit", query.limit());
    }

    private static HistoryEvent event(ResultSet row) throws SQLException {
        Optional<String> recipient = Optional.ofNullable(row.getString("recipient"));
        Optional<String> country = Optional.ofNullable(row.getString("recipient_country"));
        String sector = row.getString("recipient_sector");
        int deaths = row.getInt("deaths");
        boolean counted = !row.wasNull();
        return new HistoryEvent(
                row.getString("source"),
                row.getString("key"),
                LocalDate.ofEpochDay(row.getLong("day")),
                EventType.valueOf(row.getString("type")),
                Optional.ofNullable(row.getString("mode")).map(Mode::valueOf),
                new Party(
                        row.getString("actor"),
                        Optional.ofNullable(row.getString("actor_country")),
                        Sector.valueOf(row.getString("actor_sector"))),
                recipient.map(name -> new Party(name, country, Sector.valueOf(sector))),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("place")),
                counted ? Optional.of(deaths) : Optional.empty());
    }
}
