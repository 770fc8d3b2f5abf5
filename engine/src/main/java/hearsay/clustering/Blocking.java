// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.EventRole;
import hearsay.claims.Participant;
import hearsay.claims.Proposition;
import hearsay.claims.Testimony;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which testimonies are worth comparing: those that share a key. A pure function of one testimony, so that one machine
 * and a cluster of them block alike. Time goes in steps that overlap by half, two keys each: whatever lies no farther
 * apart than half a step shares one.
 */
public final class Blocking {

    /** Days of a step where a country is known: what lies two weeks apart meets. */
    private static final int WIDE = 28;

    /** Days of a step where only the kind of happening is known. */
    private static final int NARROW = 8;

    private Blocking() {}

    /** Some four to a dozen keys; never none. */
    public static SortedSet<String> keys(Testimony testimony) {
        Proposition told = testimony.proposition();
        SortedSet<String> who = new TreeSet<>();
        told.participants().stream()
                .filter(one -> one.role() != EventRole.ON_BEHALF_OF)
                .forEach(one -> who.add(name(one)));
        who.remove("");
        SortedSet<String> where = new TreeSet<>();
        told.locations()
                .forEach(one ->
                        where.add(one.place().country().orElse(one.place().id().value())));
        long middle = Stretch.of(testimony).middle();
        long published = testimony.published().toLocalDate().toEpochDay();
        SortedSet<String> keys = new TreeSet<>();
        for (String actor : who) {
            add(keys, "who " + told.type() + " " + actor, middle, WIDE);
            for (String place : where) {
                add(keys, "both " + actor + " " + place, middle, NARROW);
            }
        }
        for (String place : where) {
            add(keys, "where " + told.type() + " " + place, middle, WIDE);
        }
        add(keys, "kind " + told.type() + " " + told.mode().map(Enum::name).orElse("-"), published, NARROW);
        keys.add("words " + testimony.document() + " " + told.trigger().start() + "-"
                + told.trigger().end());
        return keys;
    }

    /** The country of an actor, else the actor; empty where it is nobody that is known. */
    private static String name(Participant participant) {
        return participant
                .actor()
                .map(actor -> actor.country().orElse(actor.id().value()))
                .orElse("");
    }

    private static void add(SortedSet<String> keys, String what, long day, int step) {
        long half = step / 2;
        long at = Math.floorDiv(day, half);
        keys.add(what + " " + step + "/" + at);
        keys.add(what + " " + step + "/" + (at + 1));
    }
}
