// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Position;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which holders are wanted, and which of their claims are counted: those that fit every part that is given. Start from {@link
 * #ALL}.
 *
 * @param holder found anywhere in the holder's label, whatever case and accents
 * @param position which the holder took once at least; the others are counted all the same
 * @param outlet found anywhere in the outlet's name, whatever case and accents
 * @param since first day of publication, as the publisher counts days
 * @param until last day of publication, itself included
 * @param limit how many holders at most, one or more
 */
public record HolderQuery(
        Optional<String> holder,
        Optional<HolderKind> kind,
        Optional<Position> position,
        Optional<String> outlet,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        int limit) {

    /** Every holder of the readings that speak. */
    public static final HolderQuery ALL = new HolderQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Integer.MAX_VALUE);

    public HolderQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more: " + limit);
        }
    }

    public HolderQuery withHolder(String wanted) {
        return new HolderQuery(Optional.of(wanted), kind, position, outlet, since, until, limit);
    }

    public HolderQuery withKind(HolderKind wanted) {
        return new HolderQuery(holder, Optional.of(wanted), position, outlet, since, until, limit);
    }

    public HolderQuery withPosition(Position wanted) {
        return new HolderQuery(holder, kind, Optional.of(wanted), outlet, since, until, limit);
    }

    public HolderQuery withOutlet(String wanted) {
        return new HolderQuery(holder, kind, position, Optional.of(wanted), since, until, limit);
    }

    public HolderQuery withSince(LocalDate wanted) {
        return new HolderQuery(holder, kind, position, outlet, Optional.of(wanted), until, limit);
    }

    public HolderQuery withUntil(LocalDate wanted) {
        return new HolderQuery(holder, kind, position, outlet, since, Optional.of(wanted), limit);
    }

    public HolderQuery withLimit(int wanted) {
        return new HolderQuery(holder, kind, position, outlet, since, until, wanted);
    }
}
