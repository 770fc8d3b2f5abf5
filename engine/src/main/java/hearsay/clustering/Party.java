// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.Participant;
import hearsay.claims.Polarity;
import hearsay.claims.Quad;
import hearsay.claims.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Those on one side of a happening, as far as it is known who they are. */
record Party(List<Member> members) {

    /**
     * Somebody of it.
     *
     * @param id after rulings on who is who
     * @param last the last word of the actor's own name, in small letters
     * @param kind "Russian special forces", "officers": people by what they are, of whom there may be others
     * @param anybody "officers", "voters": nothing in it names anybody
     */
    record Member(ActorId id, String last, Optional<String> country, Sector sector, boolean kind, boolean anybody) {

        static Member of(ActorId id, Actor actor) {
            String name = actor.name();
            return new Member(
                    id,
                    name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT),
                    actor.country(),
                    actor.sector(),
                    kind(name),
                    actor.country().isEmpty() && name.codePoints().noneMatch(Character::isUpperCase));
        }

        private static boolean kind(String name) {
            int head = name.indexOf(" of ");
            String words = head < 0 ? name : name.substring(0, head);
            return Character.isLowerCase(words.codePointAt(words.lastIndexOf(' ') + 1));
        }

        /** Both are called by name, and by other names; "Ms. Lindqvist" and "Eva Lindqvist" are not. */
        boolean otherThan(Member another) {
            return !kind && !another.kind && !last.equals(another.last);
        }
    }

    private static final Set<Sector> STATE =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);

    static Party of(List<Participant> all, Predicate<Participant> side, Map<ActorId, ActorId> merged) {
        List<Member> members = new ArrayList<>();
        for (Participant one : all) {
            if (side.test(one) && one.actor().isPresent()) {
                Actor actor = one.actor().get();
                members.add(Member.of(merged.getOrDefault(actor.id(), actor.id()), actor));
            }
        }
        return new Party(List.copyOf(members));
    }

    boolean nobody() {
        return members.isEmpty();
    }

    /** Whether it is a class of anybody's people: soldiers, foreigners, fighters. */
    boolean general() {
        for (Member member : members) {
            if (member.country().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean has(ActorId id) {
        for (Member member : members) {
            if (member.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** How many both name, kinds of people left out. */
    private int shared(Party other) {
        int shared = 0;
        for (int i = 0; i < members.size(); i++) {
            Member one = members.get(i);
            boolean counts = !one.anybody() && other.has(one.id());
            for (int before = 0; counts && before < i; before++) {
                counts = members.get(before).anybody()
                        || !members.get(before).id().equals(one.id());
            }
            shared += counts ? 1 : 0;
        }
        return shared;
    }

    private boolean shares(Party other) {
        return shared(other) > 0;
    }

    private long size() {
        return members.stream().map(Member::id).distinct().count();
    }

    /** The ids of those whom both sides of one testimony share with any of another. */
    static Set<ActorId> shared(Profile one, Profile other) {
        Set<ActorId> both = new HashSet<>(4);
        one.doers().shared(other, both);
        one.receivers().shared(other, both);
        return both;
    }

    private void shared(Profile other, Set<ActorId> both) {
        for (Member member : members) {
            if (other.doers().has(member.id()) || other.receivers().has(member.id())) {
                both.add(member.id());
            }
        }
    }

    /** Who acts, in two testimonies: the best agreement of any two. */
    static Level actors(Profile one, Profile other) {
        Party mine = one.doers();
        Party theirs = other.doers();
        if (mine.nobody() || theirs.nobody()) {
            boolean sweeping = one.sweeping() && against(one) && !against(other);
            boolean swept = other.sweeping() && against(other) && !against(one);
            return sweeping || swept ? Level.ACTOR_SWEEPING : Level.ACTOR_UNTOLD;
        }
        int shared = mine.shared(theirs);
        if (shared > 0) {
            return one.dealing() && other.dealing() ? dealing(shared, mine, theirs) : Level.ACTOR_SAME;
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

    /** Where equals deal, both sides are doers. */
    private static Level dealing(int shared, Party mine, Party theirs) {
        if (shared > 1) {
            return Level.ACTOR_BOTH;
        }
        return mine.size() > shared && theirs.size() > shared ? Level.ACTOR_HALF : Level.ACTOR_SAME;
    }

    private static Level actors(Member one, Member other, boolean denied, boolean otherDenied) {
        if (one.id().equals(other.id())) {
            return Level.ACTOR_CLASS;
        }
        if (one.country().isEmpty() || other.country().isEmpty()) {
            boolean sweeping = one.country().isEmpty() && denied && !otherDenied;
            boolean swept = other.country().isEmpty() && otherDenied && !denied;
            boolean anybody = (sweeping || swept) && one.sector() == other.sector();
            return compatible(one, other) ? anybody ? Level.ACTOR_SWEEPING : Level.ACTOR_GENERAL : Level.ACTOR_UNLIKE;
        }
        if (!one.country().equals(other.country())) {
            return Level.ACTOR_FOREIGN;
        }
        if (one.sector() == other.sector()) {
            return one.otherThan(other) ? Level.ACTOR_STATE : Level.ACTOR_KIND;
        }
        return STATE.contains(one.sector()) && STATE.contains(other.sector())
                ? Level.ACTOR_STATE
                : Level.ACTOR_COUNTRYMEN;
    }

    /** Words and gestures are denied of one, not of anybody. */
    private static boolean against(Profile profile) {
        return profile.testimony().polarity() == Polarity.AGAINST && deed(profile);
    }

    private static boolean deed(Profile profile) {
        Quad quad = profile.testimony().proposition().type().quad();
        return quad == Quad.MATERIAL_CONFLICT || quad == Quad.MATERIAL_COOPERATION;
    }

    /** Whether both tell of a deed of, or against, one and the same whom no table of the well-known has a country for. */
    static boolean littleKnown(Profile one, Profile other) {
        return deed(one)
                && deed(other)
                && (one.doers().sharesLittleKnown(other.doers())
                        || one.receivers().sharesLittleKnown(other.receivers()));
    }

    private boolean sharesLittleKnown(Party other) {
        for (Member one : members) {
            if (one.country().isEmpty() && !one.kind() && other.has(one.id())) {
                return true;
            }
        }
        return false;
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
        if (one.id().equals(other.id())) {
            return Level.RECIPIENT_CLASS;
        }
        if (one.country().isEmpty() || other.country().isEmpty()) {
            return compatible(one, other) ? Level.RECIPIENT_GENERAL : Level.RECIPIENT_UNLIKE;
        }
        boolean countrymen = one.country().equals(other.country());
        return countrymen
                ? one.otherThan(other) ? Level.RECIPIENT_GENERAL : Level.RECIPIENT_KIND
                : Level.RECIPIENT_UNLIKE;
    }

    private static boolean compatible(Member one, Member other) {
        return !one.otherThan(other) && sectors(one, other);
    }

    private static boolean sectors(Member one, Member other) {
        return one.sector() == Sector.UNK || other.sector() == Sector.UNK || one.sector() == other.sector();
    }
}
