// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Position;
import hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which claims are wanted: those that fit every part that is given. Start from {@link #ALL}.
 *
 * @param holder found anywhere in the holder's label, whatever case and accents
 * @param outlet found anywhere in the outlet's name, whatever case and accents
 * @param since first day of publication, as the publisher counts days
 * @param until last day of publication, itself included
 * @param text words that the contents hold, see {@link Words}
 * @param happening what it must say happened
 * @param limit how many at most, one or more
 */
public record ClaimQuery(
        Optional<String> holder,
        Optional<Position> position,
        Optional<String> outlet,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> text,
        Optional<DocumentId> document,
        Happening happening,
        int limit) {

    /** Every claim of the readings that speak. */
    public static final ClaimQuery ALL = new ClaimQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Happening.ANY,
            Integer.MAX_VALUE);

    public ClaimQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more: " + limit);
        }
    }

    public ClaimQuery withHolder(String wanted) {
        return new ClaimQuery(Optional.of(wanted), position, outlet, since, until, text, document, happening, limit);
    }

    public ClaimQuery withPosition(Position wanted) {
        return new ClaimQuery(holder, Optional.of(wanted), outlet, since, until, text, document, happening, limit);
    }

    public ClaimQuery withOutlet(String wanted) {
        return new ClaimQuery(holder, position, Optional.of(wanted), since, until, text, document, happening, limit);
    }

    public ClaimQuery withSince(LocalDate wanted) {
        return new ClaimQuery(holder, position, outlet, Optional.of(wanted), until, text, document, happening, limit);
    }

    public ClaimQuery withUntil(LocalDate wanted) {
        return new ClaimQuery(holder, position, outlet, since, Optional.of(wanted), text, document, happening, limit);
    }

    public ClaimQuery withText(String wanted) {
        return new ClaimQuery(holder, position, outlet, since, until, Optional.of(wanted), document, happening, limit);
    }

    public ClaimQuery withDocument(DocumentId wanted) {
        return new ClaimQuery(holder, position, outlet, since, until, text, Optional.of(wanted), happening, limit);
    }

    public ClaimQuery with(Happening wanted) {
        return new ClaimQuery(holder, position, outlet, since, until, text, document, wanted, limit);
    }

    public ClaimQuery withLimit(int wanted) {
        return new ClaimQuery(holder, position, outlet, since, until, text, document, happening, wanted);
    }
}
