// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.ClaimId;
import hearsay.claims.ClusterId;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Polarity;
import hearsay.claims.Proposition;
import hearsay.text.DocumentId;
import hearsay.wire.Wire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * What maps, timelines and pages of sources are drawn from: the indexes, seen from afar. The limit of a {@link
 * ClaimQuery} counts what is drawn.
 */
public final class Views {

    private final Weighings.Runner asking;

    Views(Weighings.Runner asking) {
        this.asking = asking;
    }

    /** Days of the first and the last report. */
    public record Days(LocalDate first, LocalDate last) {}

    /** None where nothing was read. */
    public Optional<Days> days() {
        return asking.run(handle -> handle.createQuery(Sql.SPAN_OF_REPORTS.statement())
                .map((row, context) ->
                        Optional.ofNullable(row.getObject("first")).isEmpty()
                                ? Optional.<Days>empty()
                                : Optional.of(new Days(day(row, "first"), day(row, "last"))))
                .one());
    }

    /** What is told to have happened where: the contested first, then what most reports tell. @param query its limit counts clusters */
    public List<Sighting> sightings(ClaimQuery query) {
        return asking.run(handle -> bound(handle, Sql.SIGHTINGS, query)
                .map((row, context) -> new Sighting(
                        new PlaceId(row.getString("place")),
                        Weighings.cluster(row, "cluster"),
                        PlaceRelation.valueOf(row.getString("relation")),
                        new Tally(
                                row.getInt("affirming"),
                                row.getInt("denying"),
                                row.getInt("doubting"),
                                row.getInt("neither")),
                        day(row, "first"),
                        day(row, "last")))
                .list());
    }

    /** Places by their ids. */
    public Map<PlaceId, Place> places(Collection<PlaceId> ids) {
        return asking.run(handle -> handle
                .createQuery(Sql.PLACES.statement())
                .bind("places", Strings.json(ids.stream().map(PlaceId::value).toList()))
                .map((row, context) -> place(row))
                .stream()
                .collect(Collectors.toMap(Place::id, place -> place)));
    }

    /** What clusters allege, as whoever says most of it has it. */
    public Map<ClusterId, Proposition> leading(Collection<ClusterId> clusters) {
        return asking.run(handle -> handle
                .createQuery(Sql.LEADING.statement())
                .bind(
                        "clusters",
                        Strings.json(clusters.stream().map(ClusterId::value).toList()))
                .map((row, context) ->
                        Map.entry(new ClusterId(row.getString("cluster")), Wire.proposition(row.getString("json"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }

    /** When what was told of when: the contested first, then what most reports tell. @param query its limit counts clusters */
    public List<ToldTime> toldTimes(ClaimQuery query) {
        return asking.run(handle -> bound(handle, Sql.TOLD_TIMES, query)
                .map((row, context) -> new ToldTime(
                        Weighings.cluster(row, "cluster"),
                        new DocumentId(row.getString("document")),
                        new ClaimId(row.getString("claim")),
                        row.getString("outlet"),
                        row.getString("holder"),
                        Polarity.valueOf(row.getString("polarity")),
                        Instant.ofEpochSecond(row.getLong("told")),
                        new Interval(
                                moment(row, "begins"), moment(row, "ends"), Grain.valueOf(row.getString("grain")))))
                .list());
    }

    /**
     * Outlets, those with most reports first.
     *
     * @param wanted part of the name
     * @param after the last row of the page before
     */
    public List<OutletRow> outlets(Optional<String> wanted, Optional<OutletRow> after, int limit) {
        return asking.run(handle -> handle.createQuery(Sql.OUTLETS.statement())
                .bind("wanted", wanted.map(Strings::folded))
                .bind("reports", after.map(OutletRow::reports))
                .bind("outlet", after.map(OutletRow::outlet))
                .bind("limit", limit)
                .map((row, context) -> new OutletRow(
                        row.getString("outlet"),
                        row.getInt("reports"),
                        row.getInt("claims"),
                        day(row, "first"),
                        day(row, "last"),
                        row.getInt("leans"),
                        row.getInt("original")))
                .list());
    }

    /** Who hands on what others say, those with most claims first. @param label of the one that is wanted */
    public List<RelayRow> relays(Optional<String> label, int limit) {
        return asking.run(handle -> handle.createQuery(Sql.RELAYS.statement())
                .bind("label", label)
                .bind("limit", limit)
                .map((row, context) -> new RelayRow(
                        row.getString("label"), row.getInt("claims"), row.getInt("reports"), row.getInt("outlets")))
                .list());
    }

    /** Whose word is told, those with most claims first. @param wanted part of the name */
    public List<StandingRow> holders(Optional<String> wanted, int limit) {
        return asking.run(handle -> handle.createQuery(Sql.HOLDERS_OF_MOST.statement())
                .bind("holder", wanted.map(Strings::folded))
                .bind("limit", limit)
                .map((row, context) -> Rows.standing(row))
                .list());
    }

    /** Which outlet copies, cites or shares an agency with which, the most frequent first. @param outlet on either side */
    public List<Leaning> leanings(Optional<String> outlet, int limit) {
        return asking.run(handle -> handle.createQuery(Sql.LEANINGS.statement())
                .bind("outlet", outlet)
                .bind("limit", limit)
                .map((row, context) -> Rows.leaning(row))
                .list());
    }

    private static Query bound(Handle handle, Sql sql, ClaimQuery query) {
        return ClaimBinding.of(handle.createQuery(sql.statement()), query)
                .bind("anyReport", ClaimBinding.anyReport(query))
                .bind("anyClaim", ClaimBinding.anyClaim(query))
                .bind("limit", query.limit());
    }

    private static Place place(ResultSet row) throws SQLException {
        @Nullable Object geonames = row.getObject("geonames");
        return new Place(
                new PlaceId(row.getString("id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("region")),
                geonames == null ? Optional.empty() : Optional.of(row.getLong("geonames")),
                Wire.area(row.getString("area")),
                PlacePrecision.valueOf(row.getString("precision")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.ofEpochDay(row.getLong(column));
    }

    private static Optional<LocalDateTime> moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null
                ? Optional.empty()
                : Optional.of(LocalDateTime.ofEpochSecond(row.getLong(column), 0, ZoneOffset.UTC));
    }
}
