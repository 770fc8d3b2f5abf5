// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.space.Position;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a claim that is wanted must say happened: one of its propositions fits every part that is given. Start from {@link
 * #ANY}, which even a claim without propositions fits.
 *
 * @param actor whoever takes part, in whatever role: found anywhere in the wording or the name, whatever case and accents,
 *     or a country by its ISO 3166-1 alpha-3 code
 * @param place found anywhere in the name or the wording of a place, or a country by its code
 */
public record Happening(
        Optional<EventType> type,
        Optional<Mode> mode,
        Optional<String> actor,
        Optional<String> place,
        Optional<Near> near,
        Optional<Within> when) {

    public static final Happening ANY = new Happening(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Some part of a place lies within a distance. @param km 0 or more */
    public record Near(Position at, double km) {
        public Near {
            if (!(km >= 0 && km <= 20_004)) {
                throw new IllegalArgumentException("not a distance in km (0 to 20004): " + km);
            }
        }
    }

    /** The time has a moment in common with this stretch; of an event with a latest time only, that time lies in it. */
    public record Within(LocalDateTime from, LocalDateTime to) {
        public Within {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a stretch of time ends after it starts: " + from + " … " + to);
            }
        }
    }

    public Happening {
        if (mode.isPresent() && type.isPresent() && !type.get().modes().contains(mode.get())) {
            throw new IllegalArgumentException(type.get() + " has no mode " + mode.get() + "; it has "
                    + type.get().modes());
        }
    }

    public Happening withType(EventType wanted) {
        return new Happening(Optional.of(wanted), mode, actor, place, near, when);
    }

    public Happening withMode(Mode wanted) {
        return new Happening(type, Optional.of(wanted), actor, place, near, when);
    }

    public Happening withActor(String wanted) {
        return new Happening(type, mode, Optional.of(wanted), place, near, when);
    }

    public Happening withPlace(String wanted) {
        return new Happening(type, mode, actor, Optional.of(wanted), near, when);
    }

    public Happening withNear(Position at, double km) {
        return new Happening(type, mode, actor, place, Optional.of(new Near(at, km)), when);
    }

    public Happening withWhen(LocalDateTime from, LocalDateTime to) {
        return new Happening(type, mode, actor, place, near, Optional.of(new Within(from, to)));
    }
}
