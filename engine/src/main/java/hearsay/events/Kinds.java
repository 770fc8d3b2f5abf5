// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.EntityType;
import hearsay.claims.Sector;
import java.util.ArrayList;
import java.util.List;

/** What a filler may be asked to be: a type of name, a sector of actors, or one of the kinds named here. */
final class Kinds {

    /** Any known actor, a person's name or a personal pronoun. */
    static final String ACTOR = "ACTOR";

    /** A place that the geoparser knows or the model sees. */
    static final String PLACE = EntityType.PLACE.name();

    /** A time expression. */
    static final String TIME = "TIME";

    /** A number, or a word that one counts. */
    static final String NUMBER = "NUMBER";

    /** A noun with "no" or "neither" before it. */
    static final String NO = "NO";

    private static final List<String> ALL = all();

    private Kinds() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(List.of(ACTOR, TIME, NUMBER, NO));
        for (EntityType type : EntityType.values()) {
            all.add(type.name());
        }
        for (Sector sector : Sector.values()) {
            all.add(sector.name());
        }
        return List.copyOf(all);
    }

    /** @throws IllegalArgumentException naming the place, if there is no such kind */
    static String checked(String kind, String where) {
        if (!ALL.contains(kind)) {
            throw new IllegalArgumentException(where + ": kind \"@" + kind + "\" is not one of " + ALL);
        }
        return kind;
    }
}
