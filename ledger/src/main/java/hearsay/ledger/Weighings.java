// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.ClusterId;
import hearsay.claims.TestimonyId;
import hearsay.text.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The indexes of weighing: which testimony belongs to which cluster, how its like are found, and what clusters come to. Whoever
 * weighs fills them; what they hold can be made again from readings and rulings.
 */
public final class Weighings {

    /** Runs a question, or a change in one transaction. */
    interface Runner {
        <T> T run(Function<Handle, T> work);
    }

    private final Runner asking;
    private final Runner changing;

    Weighings(Runner asking, Runner changing) {
        this.asking = asking;
        this.changing = changing;
    }

    /** Documents whose speaking reading is not weighed yet, in the order of publication. */
    public List<DocumentId> pending() {
        return asking.run(handle -> handle.createQuery(Sql.PENDING_DOCUMENTS.statement())
                .mapTo(String.class)
                .map(DocumentId::new)
                .list());
    }

    /** Testimonies that are filed under one of these keys. */
    public List<Filed> sharing(Set<String> keys) {
        return filed(Sql.TESTIMONIES_SHARING, "keys", Strings.json(keys));
    }

    /** All members of the component that a testimony belongs to; none if it is not filed. */
    public List<Filed> component(TestimonyId member) {
        return filed(Sql.TESTIMONIES_OF_COMPONENT, "testimony", member.value());
    }

    public List<Filed> cluster(ClusterId cluster) {
        return filed(Sql.TESTIMONIES_OF_CLUSTER, "cluster", cluster.value());
    }

    public List<Filed> document(DocumentId document) {
        return filed(Sql.TESTIMONIES_OF_DOCUMENT, "document", document.value());
    }

    /** The clusters in whose chains a source stands, by its label. */
    public Set<ClusterId> clustersOf(String label) {
        return asking.run(handle -> handle.createQuery(Sql.CLUSTERS_OF_SOURCE.statement())
                .bind("label", Strings.join(List.of(label)))
                .bind("folded", Strings.folded(label))
                .mapTo(String.class)
                .map(ClusterId::new)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Documents that share one of these keys of copies. */
    public List<DocumentId> resembling(Set<Long> bands) {
        return asking.run(handle -> handle.createQuery(Sql.DOCUMENTS_WITH_BANDS.statement())
                .bind("keys", bands.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")))
                .mapTo(String.class)
                .map(DocumentId::new)
                .list());
    }

    /** What clusters come to: the contested first, then those with most reports. @param limit how many at most */
    public List<ClusterRow> clusters(boolean contestedOnly, int limit) {
        return asking.run(handle -> handle.createQuery(Sql.CLUSTERS.statement())
                .bind("contested", contestedOnly)
                .bind("limit", limit)
                .map((row, context) -> cluster(row, "id"))
                .list());
    }

    public Optional<ClusterRow> row(ClusterId cluster) {
        return asking.run(handle -> handle.createQuery(Sql.CLUSTER.statement())
                .bind("id", cluster.value())
                .map((row, context) -> cluster(row, "id"))
                .findOne());
    }

    /**
     * A testimony by the beginning of its id, four digits at least. A cluster's id is that of its first testimony.
     *
     * @throws IllegalArgumentException if this cannot be an id, or several begin so
     */
    public Optional<TestimonyId> testimony(String idOrPrefix) {
        Prefix prefix = new Prefix(idOrPrefix);
        return asking.run(
                handle -> prefix.resolve(handle, Sql.IDS_OF_TESTIMONIES).map(TestimonyId::new));
    }

    /**
     * A cluster by the beginning of its id, or of the id of a testimony in it, four digits at least.
     *
     * @throws IllegalArgumentException if this cannot be an id, or several begin so
     */
    public Optional<ClusterId> find(String idOrPrefix) {
        return testimony(idOrPrefix)
                .flatMap(id -> component(id).stream()
                        .filter(filed -> filed.id().equals(id))
                        .map(Filed::cluster)
                        .findFirst());
    }

    /** Changes the indexes, in one transaction. */
    public void file(Filing filing) {
        changing.run(handle -> {
            Set<String> replaced = replaced(handle, filing);
            forget(handle, filing, replaced);
            add(handle, filing);
            return true;
        });
    }

    /** What these clusters come to now; who belongs to them stays as it is. */
    public void weigh(List<ClusterRow> clusters, List<ClusterBrief> briefs, List<ClusterParts> parts) {
        changing.run(handle -> {
            add(handle, clusters);
            Lists.add(handle, briefs);
            new Tellings(handle).add(parts);
            return true;
        });
    }

    /** Drops everything: what is weighed next is weighed from the beginning. */
    public void clear() {
        changing.run(handle -> {
            clear(handle);
            return true;
        });
    }

    static void clear(Handle handle) {
        Stream.of(
                        Sql.DROP_BLOCK,
                        Sql.DROP_LEANING,
                        Sql.DROP_TESTIMONY,
                        Sql.DROP_BAND,
                        Sql.DROP_CLUSTER,
                        Sql.DROP_WEIGHED)
                .forEach(drop -> handle.execute(drop.statement()));
    }

    /** The components that stand no longer: those of the testimonies, and those of what the documents said before. */
    private static Set<String> replaced(Handle handle, Filing filing) {
        Set<String> testimonies = filing.testimonies().keySet().stream()
                .map(filed -> filed.id().value())
                .collect(Collectors.toSet());
        Stream<String> theirs = handle
                .createQuery(Sql.COMPONENTS_OF_TESTIMONIES.statement())
                .bind("testimonies", Strings.json(testimonies))
                .mapTo(String.class)
                .list()
                .stream();
        Stream<String> before = filing.weighed().keySet().stream()
                .flatMap(document -> rows(handle, Sql.TESTIMONIES_OF_DOCUMENT, "document", document.value()))
                .map(filed -> filed.component().value());
        return Stream.concat(theirs, before).collect(Collectors.toSet());
    }

    private static void forget(Handle handle, Filing filing, Collection<String> components) {
        handle.createUpdate(Sql.FORGET_LEANINGS_OF_COMPONENTS.statement())
                .bind("components", Strings.json(components))
                .execute();
        handle.createUpdate(Sql.FORGET_CLUSTERS.statement())
                .bind("components", Strings.json(components))
                .execute();
        handle.createUpdate(Sql.FORGET_TESTIMONIES.statement())
                .bind("components", Strings.json(components))
                .execute();
        filing.weighed()
                .keySet()
                .forEach(document -> handle.createUpdate(Sql.FORGET_BANDS.statement())
                        .bind("document", document.value())
                        .execute());
    }

    private static void add(Handle handle, Filing filing) {
        PreparedBatch testimonies = handle.prepareBatch(Sql.ADD_TESTIMONY.statement());
        PreparedBatch blocks = handle.prepareBatch(Sql.ADD_BLOCK.statement());
        filing.testimonies().forEach((filed, keys) -> {
            testimonies
                    .bind("id", filed.id().value())
                    .bind("document", filed.document().value())
                    .bind("cluster", filed.cluster().value())
                    .bind("component", filed.component().value())
                    .add();
            keys.forEach(key -> blocks.bind("key", key)
                    .bind("testimony", filed.id().value())
                    .add());
        });
        PreparedBatch bands = handle.prepareBatch(Sql.ADD_BAND.statement());
        PreparedBatch weighed = handle.prepareBatch(Sql.ADD_WEIGHED.statement());
        filing.weighed().forEach((document, keys) -> {
            weighed.bind("document", document.value()).add();
            keys.forEach(key ->
                    bands.bind("key", key).bind("document", document.value()).add());
        });
        Stream.of(testimonies, blocks, bands, weighed)
                .filter(batch -> batch.size() > 0)
                .forEach(PreparedBatch::execute);
        add(handle, filing.clusters());
        Lists.add(handle, filing.briefs());
        new Tellings(handle).add(filing.parts());
    }

    private static void add(Handle handle, List<ClusterRow> rows) {
        PreparedBatch clusters = handle.prepareBatch(Sql.ADD_CLUSTER.statement());
        rows.forEach(row -> clusters.bind("id", row.id().value())
                .bind("contested", row.contested())
                .bind("moment", row.last().getEpochSecond())
                .bind("reports", row.reports())
                .bind("origins", row.origins())
                .bind("bits", row.bits())
                .bind("grade", row.grade())
                .add());
        if (clusters.size() > 0) {
            clusters.execute();
        }
    }

    private List<Filed> filed(Sql question, String name, String value) {
        return asking.run(handle -> rows(handle, question, name, value).toList());
    }

    private static Stream<Filed> rows(Handle handle, Sql question, String name, String value) {
        return handle
                .createQuery(question.statement())
                .bind(name, value)
                .map((row, context) -> new Filed(
                        new TestimonyId(row.getString("id")),
                        new DocumentId(row.getString("document")),
                        new ClusterId(row.getString("cluster")),
                        new ClusterId(row.getString("component"))))
                .list()
                .stream();
    }

    static ClusterRow cluster(ResultSet row) throws SQLException {
        return cluster(row, "id");
    }

    /** @param id the column that names it */
    static ClusterRow cluster(ResultSet row, String id) throws SQLException {
        return new ClusterRow(
                new ClusterId(row.getString(id)),
                row.getBoolean("contested"),
                Instant.ofEpochSecond(row.getLong("moment")),
                row.getInt("reports"),
                row.getInt("origins"),
                row.getDouble("bits"),
                row.getInt("grade"));
    }
}
