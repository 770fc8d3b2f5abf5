// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.wire.Wire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the indexes of weighing, inside a transaction. Of what stands already only what changes is written. */
final class WeighingRows {

    private final Handle handle;

    WeighingRows(Handle handle) {
        this.handle = handle;
    }

    void file(Filing filing) {
        forget(filing);
        place(filing);
        filing.taken().forEach(this::find);
        weigh(filing.clusters(), filing.briefs(), filing.parts());
    }

    /** What clusters come to, in place of what they came to before. */
    void weigh(List<ClusterRow> rows, List<ClusterBrief> briefs, List<ClusterParts> parts) {
        PreparedBatch clusters = handle.prepareBatch(Sql.ADD_CLUSTER.statement());
        rows.forEach(row -> clusters.bind("id", row.id().value())
                .bind("contested", row.contested())
                .bind("moment", row.last().getEpochSecond())
                .bind("reports", row.reports())
                .bind("origins", row.origins())
                .bind("bits", row.bits())
                .bind("grade", row.grade())
                .add());
        execute(clusters);
        Lists.add(handle, briefs);
        new Tellings(handle).add(parts);
    }

    private void forget(Filing filing) {
        String components = Strings.json(replaced(filing));
        Set<String> standing =
                filing.standing().stream().map(filed -> filed.cluster().value()).collect(Collectors.toSet());
        for (Sql sql : List.of(Sql.FORGET_LEANINGS_OF_COMPONENTS, Sql.FORGET_CLUSTERS)) {
            handle.createUpdate(sql.statement())
                    .bind("components", components)
                    .bind("standing", Strings.json(standing))
                    .execute();
        }
        for (TakenIn taken : filing.taken()) {
            for (Sql sql : List.of(Sql.FORGET_TESTIMONIES, Sql.FORGET_BANDS)) {
                handle.createUpdate(sql.statement())
                        .bind("document", taken.trace().document().value())
                        .execute();
            }
        }
    }

    /** The components that stand no longer: those of the testimonies, and those of what the documents said before. */
    private Set<String> replaced(Filing filing) {
        List<String> testimonies =
                filing.standing().stream().map(filed -> filed.id().value()).toList();
        Set<String> replaced = new HashSet<>(handle.createQuery(Sql.COMPONENTS_OF_TESTIMONIES.statement())
                .bind("testimonies", Strings.json(testimonies))
                .mapTo(String.class)
                .list());
        filing.taken().stream()
                .map(taken -> taken.trace().document().value())
                .flatMap(document -> Weighings.rows(handle, Sql.TESTIMONIES_OF_DOCUMENT, "document", document))
                .forEach(filed -> replaced.add(filed.component().value()));
        return replaced;
    }

    /** Enters what is taken in where it stands now, and moves the others there. */
    private void place(Filing filing) {
        Map<TestimonyId, Testimony> entering = new HashMap<>();
        filing.taken().forEach(report -> report.testimonies().keySet().forEach(one -> entering.put(one.id(), one)));
        PreparedBatch added = handle.prepareBatch(Sql.ADD_TESTIMONY.statement());
        PreparedBatch told = handle.prepareBatch(Sql.ADD_TOLD.statement());
        PreparedBatch moved = handle.prepareBatch(Sql.MOVE_TESTIMONY.statement());
        for (Filed filed : filing.standing()) {
            Testimony testimony = entering.get(filed.id());
            PreparedBatch batch = testimony == null ? moved : added;
            if (testimony != null) {
                batch.bind("document", filed.document().value());
                told.bind("testimony", filed.id().value())
                        .bind("json", Wire.print(testimony))
                        .add();
            }
            batch.bind("id", filed.id().value())
                    .bind("cluster", filed.cluster().value())
                    .bind("component", filed.component().value())
                    .add();
        }
        execute(added);
        execute(told);
        execute(moved);
    }

    /** By what a report and its testimonies are found. */
    private void find(TakenIn report) {
        String document = report.trace().document().value();
        handle.createUpdate(Sql.ADD_WEIGHED.statement())
                .bind("document", document)
                .execute();
        handle.createUpdate(Sql.ADD_TRACE.statement())
                .bind("document", document)
                .bind("json", Wire.print(report.trace()))
                .execute();
        PreparedBatch bands = handle.prepareBatch(Sql.ADD_BAND.statement());
        report.bands()
                .forEach(
                        key -> bands.bind("key", key).bind("document", document).add());
        execute(bands);
        PreparedBatch blocks = handle.prepareBatch(Sql.ADD_BLOCK.statement());
        report.testimonies()
                .forEach((testimony, keys) -> keys.forEach(key -> blocks.bind("key", key)
                        .bind("testimony", testimony.id().value())
                        .add()));
        execute(blocks);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
