// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes what pictures of clusters are drawn from. */
final class Tellings {

    private final Handle handle;

    Tellings(Handle handle) {
        this.handle = handle;
    }

    /** In place of what stood for these clusters before; what stays as it is is not written again. */
    void add(List<ClusterParts> clusters) {
        PreparedBatch moved = handle.prepareBatch(Sql.MOVE_TELLING.statement());
        PreparedBatch forgotten = handle.prepareBatch(Sql.FORGET_LEANING.statement());
        PreparedBatch tellings = handle.prepareBatch(Sql.ADD_TELLING.statement());
        PreparedBatch leanings = handle.prepareBatch(Sql.ADD_LEANING.statement());
        for (ClusterParts parts : clusters) {
            String cluster = parts.cluster().value();
            parts.tellings().forEach(telling -> {
                move(moved, cluster, telling);
                add(tellings, cluster, telling);
            });
            Set<Leaning> before = leanings(cluster);
            Set<Leaning> now = parts.leanings().stream().map(Tellings::wellFormed).collect(Collectors.toSet());
            before.stream()
                    .filter(one -> now.stream().noneMatch(one::isOfTheSame))
                    .forEach(one -> key(forgotten, cluster, one).add());
            now.stream()
                    .filter(one -> !before.contains(one))
                    .forEach(one ->
                            key(leanings, cluster, one).bind("times", one.times()).add());
        }
        List.of(moved, forgotten, tellings, leanings).stream()
                .filter(batch -> batch.size() > 0)
                .forEach(PreparedBatch::execute);
    }

    private Set<Leaning> leanings(String cluster) {
        return handle.createQuery(Sql.LEANINGS_OF_CLUSTER.statement())
                .bind("cluster", cluster)
                .map((row, context) -> Rows.leaning(row))
                .set();
    }

    private static Leaning wellFormed(Leaning leaning) {
        return new Leaning(
                Strings.wellFormed(leaning.leaner()),
                Strings.wellFormed(leaning.original()),
                leaning.reason(),
                leaning.times(),
                leaning.clusters());
    }

    private static PreparedBatch key(PreparedBatch batch, String cluster, Leaning leaning) {
        return batch.bind("cluster", cluster)
                .bind("leaner", leaning.leaner())
                .bind("original", leaning.original())
                .bind("reason", leaning.reason());
    }

    private static void move(PreparedBatch tellings, String cluster, Telling telling) {
        tellings.bind("testimony", telling.testimony().value())
                .bind("cluster", cluster)
                .bind("leading", telling.leading())
                .bind("counted", telling.counted())
                .add();
    }

    private static void add(PreparedBatch tellings, String cluster, Telling telling) {
        tellings.bind("testimony", telling.testimony().value())
                .bind("cluster", cluster)
                .bind("document", telling.document().value())
                .bind("claim", telling.claim().value())
                .bind(
                        "trigger",
                        "[" + telling.trigger().start() + ","
                                + telling.trigger().end() + "]")
                .bind("polarity", telling.polarity().name())
                .bind("leading", telling.leading())
                .bind("counted", telling.counted())
                .add();
    }
}
