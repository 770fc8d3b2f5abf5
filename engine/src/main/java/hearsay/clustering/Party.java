// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.Participant;
import hearsay.claims.Polarity;
import hearsay.claims.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Those on one side of a happening, as far as it is known who they are. */
record Party(List<Member> members) {

    /** @param id after rulings on who is who */
    record Member(ActorId id, Optional<String> country, Sector sector) {}

    private static final Set<Sector> STATE =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);

    static Party of(List<Participant> all, Predicate<Participant> side, Map<ActorId, ActorId> merged) {
        List<Member> members = new ArrayList<>();
        for (Participant one : all) {
            if (side.test(one) && one.actor().isPresent()) {
                Actor actor = one.actor().get();
                members.add(new Member(merged.getOrDefault(actor.id(), actor.id()), actor.country(), actor.sector()));
            }
        }
        return new Party(List.copyOf(members));
    }

    boolean nobody() {
        return members.isEmpty();
    }

    /** Whether it is a class of anybody's people: soldiers, foreigners, fighters. */
    boolean general() {
        return members.stream().anyMatch(member -> member.country().isEmpty());
    }

    private boolean shares(Party other) {
        for (Member one : members) {
            for (Member another : other.members) {
                if (one.id().equals(another.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who acts, in two testimonies: the best agreement of any two. */
    static Level actors(Profile one, Profile other) {
        Party mine = one.doers();
        Party theirs = other.doers();
        if (mine.nobody() || theirs.nobody()) {
            return Level.ACTOR_UNTOLD;
        }
        if (mine.shares(theirs)) {
            return Level.ACTOR_SAME;
        }
        if (mine.shares(other.receivers()) || theirs.shares(one.receivers())) {
            return Level.ACTOR_SWAPPED;
        }
        Level best = Level.ACTOR_FOREIGN;
        for (Member own : mine.members) {
            for (Member another : theirs.members) {
                Level level = actors(own, another, against(one), against(other));
                best = level.ordinal() < best.ordinal() ? level : best;
            }
        }
        return best;
    }

    private static Level actors(Member one, Member other, boolean denied, boolean otherDenied) {
        if (one.country().isEmpty() || other.country().isEmpty()) {
            boolean sweeping = one.country().isEmpty() && denied && !otherDenied;
            boolean swept = other.country().isEmpty() && otherDenied && !denied;
            Level general = sweeping || swept ? Level.ACTOR_SWEEPING : Level.ACTOR_GENERAL;
            return compatible(one, other) ? general : Level.ACTOR_UNLIKE;
        }
        if (!one.country().equals(other.country())) {
            return Level.ACTOR_FOREIGN;
        }
        if (one.sector() == other.sector()) {
            return Level.ACTOR_KIND;
        }
        return STATE.contains(one.sector()) && STATE.contains(other.sector())
                ? Level.ACTOR_STATE
                : Level.ACTOR_COUNTRYMEN;
    }

    private static boolean against(Profile profile) {
        return profile.testimony().polarity() == Polarity.AGAINST;
    }

    /** Whom it is done to, in two testimonies: the best agreement of any two. */
    static Level recipients(Profile one, Profile other) {
        Party mine = one.receivers();
        Party theirs = other.receivers();
        if (mine.nobody() || theirs.nobody()) {
            return Level.RECIPIENT_UNTOLD;
        }
        if (mine.shares(theirs)) {
            return Level.RECIPIENT_SAME;
        }
        Level best = Level.RECIPIENT_UNLIKE;
        for (Member own : mine.members) {
            for (Member another : theirs.members) {
                Level level = recipients(own, another);
                best = level.ordinal() < best.ordinal() ? level : best;
            }
        }
        return best;
    }

    private static Level recipients(Member one, Member other) {
        if (one.country().isEmpty() || other.country().isEmpty()) {
            return compatible(one, other) ? Level.RECIPIENT_GENERAL : Level.RECIPIENT_UNLIKE;
        }
        return one.country().equals(other.country()) ? Level.RECIPIENT_KIND : Level.RECIPIENT_UNLIKE;
    }

    private static boolean compatible(Member one, Member other) {
        return one.sector() == Sector.UNK || other.sector() == Sector.UNK || one.sector() == other.sector();
    }
}
