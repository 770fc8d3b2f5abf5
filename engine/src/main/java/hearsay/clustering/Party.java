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
     * @param name as the actor's own
     */
    record Member(ActorId id, String name, Optional<String> country, Sector sector) {

        /** "Russian special forces", "officers": people by what they are, of whom there may be others. */
        boolean kind() {
            int head = name.indexOf(" of ");
            String words = head < 0 ? name : name.substring(0, head);
            return Character.isLowerCase(words.codePointAt(words.lastIndexOf(' ') + 1));
        }

        /** "officers", "voters": nothing in it names anybody. */
        boolean anybody() {
            return country.isEmpty() && name.codePoints().noneMatch(Character::isUpperCase);
        }

        /** Both are called by name, and by other names; "Ms. Lindqvist" and "Eva Lindqvist" are not. */
        boolean otherThan(Member another) {
            return !kind() && !another.kind() && !last(name).equals(last(another.name));
        }

        private static String last(String name) {
            return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<Sector> STATE =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);

    static Party of(List<Participant> all, Predicate<Participant> side, Map<ActorId, ActorId> merged) {
        List<Member> members = new ArrayList<>();
        for (Participant one : all) {
            if (side.test(one) && one.actor().isPresent()) {
                Actor actor = one.actor().get();
                members.add(new Member(
                        merged.getOrDefault(actor.id(), actor.id()), actor.name(), actor.country(), actor.sector()));
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

    /** Whom both name, kinds of people left out. */
    private long shared(Party other) {
        return members.stream()
                .filter(one -> !one.anybody())
                .map(Member::id)
                .distinct()
                .filter(id ->
                        other.members.stream().anyMatch(another -> another.id().equals(id)))
                .count();
    }

    private boolean shares(Party other) {
        return shared(other) > 0;
    }

    private long size() {
        return members.stream().map(Member::id).distinct().count();
    }

    /** The ids of those whom both sides of one testimony share with any of another. */
    static Set<ActorId> shared(Profile one, Profile other) {
        Set<ActorId> both = new HashSet<>();
        for (Party mine : List.of(one.doers(), one.receivers())) {
            for (Party theirs : List.of(other.doers(), other.receivers())) {
                for (Member member : mine.members) {
                    for (Member another : theirs.members) {
                        if (member.id().equals(another.id())) {
                            both.add(member.id());
                        }
                    }
                }
            }
        }
        return both;
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
        long shared = mine.shared(theirs);
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
    private static Level dealing(long shared, Party mine, Party theirs) {
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
        return members.stream()
                .filter(one -> one.country().isEmpty() && !one.kind())
                .anyMatch(one ->
                        other.members.stream().anyMatch(another -> another.id().equals(one.id())));
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
