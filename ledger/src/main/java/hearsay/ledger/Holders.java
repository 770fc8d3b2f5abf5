// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Who speaks, how often in which position, and who takes part in what is told. */
public final class Holders {

    private final Weighings.Runner asking;

    Holders(Weighings.Runner asking) {
        this.asking = asking;
    }

    /** Every holder, the one with most claims first. */
    public List<HolderRow> all() {
        return asking.run(handle -> handle.createQuery(Sql.HOLDERS.statement())
                .map((row, context) -> Rows.holder(row))
                .list());
    }

    /**
     * Who takes part in what claims say happened, the most often named first.
     *
     * @param wanted found anywhere in name or wording, whatever case and accents, or at the beginning of the id
     */
    public List<ActorRow> actors(Optional<String> wanted, int limit) {
        return asking.run(handle -> handle.createQuery(Sql.ACTORS.statement())
                .bind("wanted", wanted.map(Strings::folded))
                .bind("limit", limit)
                .map((row, context) -> Rows.actor(row))
                .list());
    }

    /** How often each holder took which position, the one with most claims first. */
    public List<StandingRow> standings(HolderQuery query) {
        return asking.run(handle -> bound(handle, Sql.STANDINGS, query)
                .bind("holder", query.holder().map(Strings::folded))
                .bind("kind", query.kind().map(HolderKind::name))
                .bind("position", query.position().map(Position::name))
                .bind("limit", query.limit())
                .map((row, context) -> Rows.standing(row))
                .list());
    }

    /**
     * The claims of one holder that a query counts, in order of publication.
     *
     * @param most how many at most, one or more
     */
    public List<ClaimRow> claims(StandingRow holder, HolderQuery query, int most) {
        return asking.run(handle -> bound(handle, Sql.CLAIMS_OF_HOLDER, query)
                .bind("folded", Strings.folded(holder.label()))
                .bind("kind", holder.kind().name())
                .bind("limit", most)
                .map((row, context) -> Rows.claim(row))
                .list());
    }

    private static Query bound(Handle handle, Sql sql, HolderQuery query) {
        return handle.createQuery(sql.statement())
                .bind("outlet", query.outlet().map(Strings::folded))
                .bind("since", query.since().map(LocalDate::toEpochDay))
                .bind("until", query.until().map(LocalDate::toEpochDay));
    }
}
