// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.ClusterId;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.claims.Trace;
import hearsay.text.DocumentId;
import hearsay.wire.Wire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

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

    /** What these testify, those that are filed; in no order. */
    public List<Testimony> testimonies(Collection<TestimonyId> ids) {
        List<String> wanted = ids.stream().map(TestimonyId::value).toList();
        return parsed(Sql.TOLD_TESTIMONIES, "testimonies", wanted, Wire::testimony);
    }

    /** The traces of documents, those that are weighed; in no order. */
    public List<Trace> traces(Collection<DocumentId> documents) {
        List<String> wanted = documents.stream().map(DocumentId::value).toList();
        return parsed(Sql.TRACES, "documents", wanted, Wire::trace);
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

    /** The clusters that may bear on a question. */
    public Set<ClusterId> bearing(Bearing wanted) {
        return asking.run(handle -> handle.createQuery(Sql.CLUSTERS_BEARING.statement())
                .bind("actors", Strings.json(wanted.actors()))
                .bind("names", Strings.json(wanted.names()))
                .bind(
                        "called",
                        Strings.json(
                                wanted.called().stream().map(Strings::folded).toList()))
                .bind("countries", Strings.json(wanted.countries()))
                .bind("places", Strings.json(wanted.places()))
                .bind("types", Strings.json(wanted.types()))
                .bind("open", Strings.json(wanted.open()))
                .mapTo(String.class)
                .map(ClusterId::new)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The day, in UTC, on which the ledger was first written into; empty where it never was. */
    public Optional<LocalDate> began() {
        return asking.run(handle -> handle.createQuery(Sql.FIRST_CUSTODY.statement())
                .mapTo(String.class)
                .findOne()
                .map(at -> Instant.parse(at).atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    /** Documents that were first read into the ledger on a later day than this, in UTC. */
    public Set<DocumentId> enteredAfter(LocalDate day) {
        return asking.run(handle -> handle.createQuery(Sql.DOCUMENTS_ENTERED_AFTER.statement())
                .bind("moment", day.plusDays(1).toString())
                .mapTo(String.class)
                .map(DocumentId::new)
                .collect(Collectors.toSet()));
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
            new WeighingRows(handle).file(filing);
            return true;
        });
    }

    /** What these clusters come to now; who belongs to them stays as it is. */
    public void weigh(List<ClusterRow> clusters, List<ClusterBrief> briefs, List<ClusterParts> parts) {
        changing.run(handle -> {
            new WeighingRows(handle).weigh(clusters, briefs, parts);
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

    private <T> List<T> parsed(Sql question, String name, List<String> wanted, Function<String, T> parse) {
        return asking
                .run(handle -> handle.createQuery(question.statement())
                        .bind(name, Strings.json(wanted))
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(parse)
                .toList();
    }

    private List<Filed> filed(Sql question, String name, String value) {
        return asking.run(handle -> rows(handle, question, name, value).toList());
    }

    static Stream<Filed> rows(Handle handle, Sql question, String name, String value) {
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
