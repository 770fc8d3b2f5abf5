// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.ClaimId;
import hearsay.claims.Distance;
import hearsay.claims.EditionId;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Sector;
import hearsay.claims.Stance;
import hearsay.text.DocumentId;
import hearsay.wire.Wire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of the indexes, as values again. */
final class Rows {

    private Rows() {}

    static Leaning leaning(ResultSet row) throws SQLException {
        return new Leaning(
                row.getString("leaner"),
                row.getString("original"),
                row.getString("reason"),
                row.getInt("times"),
                row.getInt("clusters"));
    }

    static ClaimRow claim(ResultSet row) throws SQLException {
        return new ClaimRow(
                new ClaimId(row.getString("id")),
                new DocumentId(row.getString("document_id")),
                new EditionId(row.getString("edition_id")),
                row.getString("outlet"),
                OffsetDateTime.parse(row.getString("published")),
                Strings.split(row.getString("chain")),
                row.getString("holder"),
                HolderKind.valueOf(row.getString("holder_kind")),
                Optional.ofNullable(row.getString("holder_country")),
                Sector.valueOf(row.getString("holder_sector")),
                stance(row),
                Basis.valueOf(row.getString("basis")),
                Optional.ofNullable(row.getString("cue")),
                Strings.split(row.getString("contents")),
                propositions(row.getString("propositions")));
    }

    /** Joined by a character that JSON writes as an escape; null where there are none. */
    private static List<Proposition> propositions(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Strings.split(joined).stream().map(Wire::proposition).toList();
    }

    static DocumentRow document(ResultSet row) throws SQLException {
        return new DocumentRow(
                new DocumentId(row.getString("id")),
                new EditionId(row.getString("edition")),
                row.getString("outlet"),
                OffsetDateTime.parse(row.getString("published")),
                row.getString("title"),
                Optional.ofNullable(row.getString("credit")),
                row.getInt("characters"),
                row.getInt("claims"));
    }

    static HolderRow holder(ResultSet row) throws SQLException {
        return new HolderRow(
                HolderKind.valueOf(row.getString("kind")),
                row.getString("label"),
                Optional.ofNullable(row.getString("country")),
                Sector.valueOf(row.getString("sector")),
                row.getInt("claims"),
                row.getInt("documents"));
    }

    static StandingRow standing(ResultSet row) throws SQLException {
        Map<Position, Integer> positions = new EnumMap<>(Position.class);
        for (Position position : Position.values()) {
            positions.put(position, row.getInt(position.name().toLowerCase(Locale.ROOT)));
        }
        return new StandingRow(
                HolderKind.valueOf(row.getString("kind")),
                row.getString("label"),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("sector"))
                        .map(Sector::valueOf)
                        .orElse(Sector.UNK),
                row.getInt("documents"),
                positions);
    }

    static Indexed.Report indexedReport(ResultSet row) throws SQLException {
        return new Indexed.Report(
                row.getString("outlet"),
                row.getString("outlet_folded"),
                row.getString("published"),
                row.getLong("day"),
                row.getLong("moment"),
                row.getString("title"),
                Optional.ofNullable(row.getString("credit")),
                row.getInt("characters"));
    }

    static Indexed.Row indexedClaim(ResultSet row) throws SQLException {
        return new Indexed.Row(
                row.getInt("ordinal"),
                new ClaimId(row.getString("id")),
                row.getInt("start"),
                row.getString("chain"),
                row.getString("holder"),
                row.getString("holder_folded"),
                HolderKind.valueOf(row.getString("holder_kind")),
                Optional.ofNullable(row.getString("holder_country")),
                Sector.valueOf(row.getString("holder_sector")),
                Position.valueOf(row.getString("position")),
                Certainty.valueOf(row.getString("certainty")),
                Distance.valueOf(row.getString("distance")),
                Basis.valueOf(row.getString("basis")),
                Optional.ofNullable(row.getString("cue")),
                row.getString("contents"));
    }

    private static Stance stance(ResultSet row) throws SQLException {
        return new Stance(
                Position.valueOf(row.getString("position")),
                Certainty.valueOf(row.getString("certainty")),
                Distance.valueOf(row.getString("distance")));
    }

    static ActorRow actor(ResultSet row) throws SQLException {
        Actor actor = new Actor(
                new ActorId(row.getString("id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("country")),
                Sector.valueOf(row.getString("sector")));
        return new ActorRow(
                actor,
                row.getInt("times"),
                row.getInt("documents"),
                List.of(row.getString("wordings").split(",", -1)));
    }
}
