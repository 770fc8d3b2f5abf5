// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The rows of tables proposition, participant and location of one document: into the ledger and out again. */
record ToldRows(Handle handle, long document) {

    /** Which proposition a row belongs to. */
    private record Owner(int claim, int proposition) {
        static Owner of(ResultSet row) throws SQLException {
            return new Owner(row.getInt("claim"), row.getInt("proposition"));
        }
    }

    void add(List<Told> all) {
        if (all.isEmpty()) {
            return;
        }
        PreparedBatch propositions = batch(Sql.INDEX_PROPOSITION);
        PreparedBatch participants = batch(Sql.INDEX_PARTICIPANT);
        PreparedBatch locations = batch(Sql.INDEX_LOCATION);
        for (Told told : all) {
            add(propositions, told.row());
            told.participants().forEach(one -> add(participants, told.row(), one));
            told.locations().forEach(one -> add(locations, told.row(), one));
        }
        for (PreparedBatch batch : List.of(propositions, participants, locations)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    /** As they stand. Participants and locations without a proposition cannot stand, by the table's own rule. */
    List<Told> all() {
        Map<Owner, List<Told.Partaker>> participants = new LinkedHashMap<>();
        Map<Owner, List<Told.Where>> locations = new LinkedHashMap<>();
        query(Sql.INDEXED_PARTICIPANTS)
                .map((row, context) -> Map.entry(Owner.of(row), partaker(row)))
                .forEach(entry -> {
                    participants
                            .computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                            .add(entry.getValue());
                });
        query(Sql.INDEXED_LOCATIONS)
                .map((row, context) -> Map.entry(Owner.of(row), where(row)))
                .forEach(entry -> {
                    locations
                            .computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                            .add(entry.getValue());
                });
        return query(Sql.INDEXED_PROPOSITIONS)
                .map((row, context) -> row(row))
                .map(row -> {
                    Owner owner = new Owner(row.claim(), row.ordinal());
                    return new Told(
                            row, participants.getOrDefault(owner, List.of()), locations.getOrDefault(owner, List.of()));
                })
                .list();
    }

    private PreparedBatch batch(Sql sql) {
        return handle.prepareBatch(sql.statement());
    }

    private Query query(Sql sql) {
        return handle.createQuery(sql.statement()).bind("document", document);
    }

    private void add(PreparedBatch batch, Told.Row row) {
        batch.bind("document", document)
                .bind("claim", row.claim())
                .bind("ordinal", row.ordinal())
                .bind("type", row.type())
                .bind("mode", row.mode())
                .bind("contexts", row.contexts())
                .bind("realis", row.realis())
                .bind("begins", row.begins())
                .bind("ends", row.ends())
                .bind("grain", row.grain())
                .bind("json", row.json())
                .add();
    }

    private void add(PreparedBatch batch, Told.Row proposition, Told.Partaker row) {
        batch.bind("document", document)
                .bind("claim", proposition.claim())
                .bind("proposition", proposition.ordinal())
                .bind("ordinal", row.ordinal())
                .bind("role", row.role())
                .bind("wording", row.wording())
                .bind("actor", row.actor())
                .bind("name", row.name())
                .bind("folded", row.folded())
                .bind("country", row.country())
                .bind("sector", row.sector())
                .add();
    }

    private void add(PreparedBatch batch, Told.Row proposition, Told.Where row) {
        batch.bind("document", document)
                .bind("claim", proposition.claim())
                .bind("proposition", proposition.ordinal())
                .bind("ordinal", row.ordinal())
                .bind("role", row.role())
                .bind("relation", row.relation())
                .bind("place", row.place())
                .bind("name", row.name())
                .bind("folded", row.folded())
                .bind("country", row.country())
                .bind("region", row.region())
                .bind("geonames", row.geonames())
                .bind("precision", row.precision())
                .bind("area", row.area())
                .add();
    }

    private static Told.Row row(ResultSet row) throws SQLException {
        return new Told.Row(
                row.getInt("claim"),
                row.getInt("ordinal"),
                row.getString("type"),
                Optional.ofNullable(row.getString("mode")),
                row.getString("contexts"),
                row.getString("realis"),
                number(row, "begins"),
                number(row, "ends"),
                Optional.ofNullable(row.getString("grain")),
                row.getString("json"));
    }

    private static Told.Partaker partaker(ResultSet row) throws SQLException {
        return new Told.Partaker(
                row.getInt("ordinal"),
                row.getString("role"),
                row.getString("wording"),
                Optional.ofNullable(row.getString("actor")),
                Optional.ofNullable(row.getString("name")),
                row.getString("folded"),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("sector")));
    }

    private static Told.Where where(ResultSet row) throws SQLException {
        return new Told.Where(
                row.getInt("ordinal"),
                row.getString("role"),
                row.getString("relation"),
                row.getString("place"),
                row.getString("name"),
                row.getString("folded"),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("region")),
                number(row, "geonames"),
                row.getString("precision"),
                row.getString("area"));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
