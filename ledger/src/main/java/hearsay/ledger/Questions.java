// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Judgement;
import hearsay.claims.Question;
import hearsay.claims.Resolution;
import hearsay.wire.Wire;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The records of what was asked, answered and settled; each kind is only ever added to, in the order in which it came. */
record Questions(Handle handle) {

    /**
     * One kind of record.
     *
     * @param word its name, and that of its table
     * @param act what the custody log calls it to enter one
     * @param print to JSON, as it is stored
     * @param agent who did it, in the custody log
     */
    record Kind<T>(
            String word,
            String act,
            Sql add,
            Sql all,
            Function<T, String> print,
            Function<String, T> parse,
            Function<T, String> id,
            Function<T, String> agent) {}

    static final Kind<Question> QUESTION = new Kind<>(
            "question",
            CustodyEntry.Act.ASK,
            Sql.ADD_QUESTION,
            Sql.QUESTIONS,
            Wire::print,
            Wire::question,
            question -> question.id().value(),
            question -> "");

    static final Kind<Judgement> JUDGEMENT = new Kind<>(
            "judgement",
            CustodyEntry.Act.JUDGE,
            Sql.ADD_JUDGEMENT,
            Sql.JUDGEMENTS,
            Wire::print,
            Wire::judgement,
            judgement -> judgement.id().value(),
            judgement -> judgement.question().value());

    static final Kind<Resolution> RESOLUTION = new Kind<>(
            "resolution",
            CustodyEntry.Act.RESOLVE,
            Sql.ADD_RESOLUTION,
            Sql.RESOLUTIONS,
            Wire::print,
            Wire::resolution,
            resolution -> resolution.id().value(),
            Resolution::by);

    static final List<Kind<?>> KINDS = List.of(QUESTION, JUDGEMENT, RESOLUTION);

    /** Enters a record, and the entry in the log; one that is there already changes nothing. @return whether it is new */
    <T> boolean add(Kind<T> kind, T record, Instant at) {
        String id = kind.id().apply(record);
        String json = kind.print().apply(record);
        int added = handle.createUpdate(kind.add().statement())
                .bind("id", id)
                .bind("json", json)
                .execute();
        if (added > 0) {
            CustodyEntry.Act act =
                    new CustodyEntry.Act(kind.act(), id, kind.agent().apply(record), Records.digest(json), "");
            new Records(handle).log(at, act);
        }
        return added > 0;
    }

    /** All of a kind in the order in which they came, as stored. */
    List<String> all(Kind<?> kind) {
        return handle.createQuery(kind.all().statement()).mapTo(String.class).list();
    }

    <T> List<T> read(Kind<T> kind) {
        return all(kind).stream().map(kind.parse()).toList();
    }

    /** Tells the check of the log of a stored record. @throws IllegalArgumentException if it cannot be read */
    <T> void check(Kind<T> kind, String json, CustodyCheck custody) {
        T record = kind.parse().apply(json);
        custody.record(kind.act(), kind.id().apply(record), kind.agent().apply(record), Records.digest(json));
    }
}
