// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes what pictures of clusters are drawn from. */
final class Tellings {

    private final Handle handle;

    Tellings(Handle handle) {
        this.handle = handle;
    }

    /** In place of what stood for these clusters before. */
    void add(List<ClusterParts> clusters) {
        PreparedBatch moved = handle.prepareBatch(Sql.MOVE_TELLING.statement());
        PreparedBatch forgotten = handle.prepareBatch(Sql.FORGET_LEANINGS.statement());
        PreparedBatch tellings = handle.prepareBatch(Sql.ADD_TELLING.statement());
        PreparedBatch leanings = handle.prepareBatch(Sql.ADD_LEANING.statement());
        for (ClusterParts parts : clusters) {
            String cluster = parts.cluster().value();
            forgotten.bind("cluster", cluster).add();
            parts.tellings().forEach(telling -> {
                move(moved, cluster, telling);
                add(tellings, cluster, telling);
            });
            parts.leanings()
                    .forEach(leaning -> leanings.bind("cluster", cluster)
                            .bind("leaner", Strings.wellFormed(leaning.leaner()))
                            .bind("original", Strings.wellFormed(leaning.original()))
                            .bind("reason", leaning.reason())
                            .bind("times", leaning.times())
                            .add());
        }
        List.of(moved, forgotten, tellings, leanings).stream()
                .filter(batch -> batch.size() > 0)
                .forEach(PreparedBatch::execute);
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
