// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.EventType;
import hearsay.claims.Position;
import hearsay.text.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Lists of a ledger a stretch at a time, by the key of the last row: what is alleged, claims, reports, holders. */
public final class Lists {

    private record Keyed<T>(T row, PageKey key) {}

    private final Weighings.Runner asking;

    Lists(Weighings.Runner asking) {
        this.asking = asking;
    }

    /** How many reports the ledger holds. */
    public long reports() {
        return asking.run(handle -> handle.createQuery(Sql.COUNT_REPORTS.statement())
                .mapTo(Long.class)
                .one());
    }

    /** What is alleged, in the order that the query names. */
    public Paged<BriefRow, BriefQuery.Key> briefs(BriefQuery query) {
        Sql sql = switch (query.order()) {
            case NEWEST -> Sql.BRIEFS_NEWEST;
            case URGENT -> Sql.BRIEFS_URGENT;
            case CONTESTED -> Sql.BRIEFS_CONTESTED;
        };
        Happening happening = query.happening();
        List<BriefRow> rows = asking.run(handle -> happening(handle.createQuery(sql.statement()), happening)
                .bind("words", query.words().map(Words::query))
                .bind("position", query.position().map(Position::name))
                .bind("outlet", query.outlet().map(Strings::folded))
                .bind("rank", query.after().map(BriefQuery.Key::rank))
                .bind("moment", query.after().map(BriefQuery.Key::moment))
                .bind("cluster", query.after().map(BriefQuery.Key::cluster))
                .bind("limit", query.limit() + 1)
                .map((row, context) -> brief(row))
                .list());
        return Paged.of(rows, query.limit(), query::keyOf);
    }

    /** What the claims of a document speak of. */
    public List<BriefRow> briefs(DocumentId document) {
        return asking.run(handle -> handle.createQuery(Sql.BRIEFS_OF_DOCUMENT.statement())
                .bind("document", document.value())
                .map((row, context) -> brief(row))
                .list());
    }

    /** The claims that fit, the newest report first. Its limit is that of the page. */
    public Paged<ClaimRow, PageKey> claims(ClaimQuery query, Optional<PageKey> after) {
        Sql sql = query.text().isPresent() ? Sql.CLAIMS_PAGE_OF_WORDS : Sql.CLAIMS_PAGE;
        List<Keyed<ClaimRow>> rows =
                asking.run(handle -> keyed(ClaimBinding.of(handle.createQuery(sql.statement()), query), after)
                        .bind("limit", query.limit() + 1)
                        .map((row, context) -> new Keyed<>(Rows.claim(row), key(row, row.getInt("ordinal"))))
                        .list());
        return page(rows, query.limit());
    }

    /** The reports that fit, the newest first. @param words that the text holds, see {@link Words} */
    public Paged<DocumentRow, PageKey> documents(
            Optional<String> words, Optional<String> outlet, Optional<PageKey> after, int limit) {
        List<Keyed<DocumentRow>> rows =
                asking.run(handle -> keyed(handle.createQuery(Sql.DOCUMENTS_PAGE.statement()), after)
                        .bind("words", words.map(Words::query))
                        .bind("outlet", outlet.map(Strings::folded))
                        .bindNull("since", java.sql.Types.INTEGER)
                        .bindNull("until", java.sql.Types.INTEGER)
                        .bind("limit", limit + 1)
                        .map((row, context) -> new Keyed<>(Rows.document(row), key(row, 0)))
                        .list());
        return page(rows, limit);
    }

    /** The reports that came last into the ledger, the last first. */
    public List<DocumentRow> latest(int limit) {
        return asking.run(handle -> handle.createQuery(Sql.DOCUMENTS_LATEST.statement())
                .bind("limit", limit)
                .map((row, context) -> Rows.document(row))
                .list());
    }

    /** Holders whose name begins so, whatever case and accents; those with most claims first. */
    public List<HolderRow> holders(String begin, int limit) {
        return asking.run(handle -> handle.createQuery(Sql.HOLDERS_THAT_BEGIN.statement())
                .bind("begin", Strings.folded(begin))
                .bind("limit", limit)
                .map((row, context) -> Rows.holder(row))
                .list());
    }

    private static Query keyed(Query query, Optional<PageKey> after) {
        return query.bind("keyMoment", after.map(PageKey::moment))
                .bind("keyDocument", after.map(PageKey::document))
                .bind("keyOrdinal", after.map(PageKey::ordinal));
    }

    private static Query happening(Query query, Happening happening) {
        return query.bind("type", happening.type().map(EventType::name))
                .bind("actor", happening.actor().map(Strings::folded))
                .bind("place", happening.place().map(Strings::folded))
                .bind("begins", happening.when().map(when -> Told.floor(when.from())))
                .bind("ends", happening.when().map(when -> Told.ceiling(when.to())));
    }

    private static PageKey key(ResultSet row, int ordinal) throws SQLException {
        return new PageKey(row.getLong("key_moment"), row.getLong("key_document"), ordinal);
    }

    private static <T> Paged<T, PageKey> page(List<Keyed<T>> rows, int limit) {
        Paged<Keyed<T>, PageKey> page = Paged.of(rows, limit, Keyed::key);
        return new Paged<>(page.rows().stream().map(Keyed::row).toList(), page.next());
    }

    private static BriefRow brief(ResultSet row) throws SQLException {
        return new BriefRow(
                Weighings.cluster(row),
                row.getString("words"),
                row.getString("headline"),
                list(row.getString("alarms")),
                row.getInt("urgency"),
                row.getBoolean("calibrated"),
                new ClusterBrief.Voices(
                        list(row.getString("affirming")),
                        list(row.getString("denying")),
                        list(row.getString("doubting")),
                        list(row.getString("silent"))));
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : Strings.split(joined);
    }

    /** Enters what lists show of clusters that are entered already. */
    static void add(Handle handle, List<ClusterBrief> briefs) {
        PreparedBatch batch = handle.prepareBatch(Sql.ADD_BRIEF.statement());
        for (ClusterBrief brief : briefs) {
            ClusterBrief.Traits traits = brief.traits();
            batch.bind("cluster", brief.cluster().value())
                    .bind("words", Strings.wellFormed(brief.words()))
                    .bind("headline", brief.headline())
                    .bind("alarms", Strings.join(brief.alarms()))
                    .bind("urgency", brief.urgency())
                    .bind("calibrated", brief.calibrated())
                    .bind("affirming", Strings.join(brief.voices().affirming()))
                    .bind("denying", Strings.join(brief.voices().denying()))
                    .bind("doubting", Strings.join(brief.voices().doubting()))
                    .bind("silent", Strings.join(brief.voices().silent()))
                    .bind("holders", sorted(traits.holders()))
                    .bind("positions", names(traits.positions()))
                    .bind("types", names(traits.types()))
                    .bind("begins", traits.when().flatMap(when -> when.start()).map(Told::floor))
                    .bind("ends", traits.when().flatMap(when -> when.end()).map(Told::ceiling))
                    .bind("actors", Strings.folded(sorted(traits.actors())))
                    .bind("places", Strings.folded(sorted(traits.places())))
                    .bind("outlets", Strings.folded(sorted(traits.outlets())))
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static String sorted(Collection<String> strings) {
        return Strings.join(strings.stream().sorted().toList());
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return sorted(constants.stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
