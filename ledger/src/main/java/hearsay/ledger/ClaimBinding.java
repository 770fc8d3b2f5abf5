// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Position;
import hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/** Gives a statement what it calls by name of a {@link ClaimQuery}: the names of {@code sql/parts}. */
final class ClaimBinding {

    private ClaimBinding() {}

    /** All but the limit, which each list counts in its own way. */
    static Query of(Query statement, ClaimQuery query) {
        Happening happening = query.happening();
        Optional<Happening.Near> near = happening.near();
        return statement
                .bind("holder", query.holder().map(Strings::folded))
                .bind("position", query.position().map(Position::name))
                .bind("outlet", query.outlet().map(Strings::folded))
                .bind("since", query.since().map(LocalDate::toEpochDay))
                .bind("until", query.until().map(LocalDate::toEpochDay))
                .bind("document", query.document().map(DocumentId::value))
                .bind("words", query.text().map(Words::query))
                .bind("anything", happening.equals(Happening.ANY))
                .bind("type", happening.type().map(Enum::name))
                .bind("mode", happening.mode().map(Enum::name))
                .bind("actor", happening.actor().map(Strings::folded))
                .bind("place", happening.place().map(Strings::folded))
                .bind("latitude", near.map(wanted -> wanted.at().latitude()))
                .bind("longitude", near.map(wanted -> wanted.at().longitude()))
                .bind("km", near.map(Happening.Near::km))
                .bind("begins", happening.when().map(when -> Told.floor(when.from())))
                .bind("ends", happening.when().map(when -> Told.ceiling(when.to())));
    }

    /** Whether any report would do. */
    static boolean anyReport(ClaimQuery query) {
        return Stream.of(query.outlet(), query.since(), query.until()).allMatch(Optional::isEmpty);
    }

    /** Whether any claim would do, as far as its report and its happenings do. */
    static boolean anyClaim(ClaimQuery query) {
        return Stream.of(query.holder(), query.position(), query.document(), query.text())
                .allMatch(Optional::isEmpty);
    }
}
