// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import java.util.Locale;
import java.util.Optional;

/** What speaks for a sense of a name, in log-odds (natural). */
final class Merit {

    /** For a division that bears the name of a town in it. */
    static final double OF_ITS_SEAT = -3;

    private static final double SIZE = 1.1;
    private static final double HOME_NEAR = 5.5;
    private static final double HOME_REGION = 1.8;
    private static final double HOME_COUNTRY = 2.2;
    private static final long METROPOLIS = 1_000_000;
    private static final double OF_THE_WORLD = 3.5;
    private static final double NEAR = 1.5;
    private static final double REGION = 0.8;
    private static final double COUNTRY = 1.0;
    private static final double MOST_SUPPORT = 7;

    private Merit() {}

    /** A sense on its own: its size, its kind, and how near it is to the outlet's home. */
    static double of(GazetteerEntry entry, String name, Optional<Home> home) {
        double size = SIZE * StrictMath.log10(entry.population() + 300) * 2.3 / 2;
        return size + kind(entry, name) + home.map(at -> home(entry, at)).orElse(0.0);
    }

    private static double kind(GazetteerEntry entry, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (entry.kind()) {
            case COUNTRY -> 3;
            case CONTINENT, SEA -> 3;
            case REGION -> lower.equals("washington") ? -3 : 0.5;
            case DISTRICT -> named(entry, lower) ? 1 : -4;
            case SECTION -> -1.5;
            case TOWN, SITE, AREA, ISLAND, WATER -> 0;
        };
    }

    /** Whether a district is called by all of its name: "Oxfordshire", "Anderson County". */
    private static boolean named(GazetteerEntry entry, String lower) {
        return lower.length() >= entry.name().length()
                || !entry.country().equals("USA") && !entry.name().contains(" ");
    }

    private static double home(GazetteerEntry entry, Home home) {
        boolean country = entry.country().equals(home.country());
        boolean region = country && !home.region().isEmpty() && entry.region().equals(home.region());
        double km = Point3.of(entry.at()).chordKm(home.point());
        return switch (home.reach()) {
            case LOCAL -> HOME_NEAR / (1 + km / 60) + (region ? HOME_REGION : 0) + (country ? HOME_COUNTRY : 0);
            case NATIONAL -> (country ? HOME_COUNTRY : abroad(entry)) + 1 / (1 + km / 60);
            case WORLD -> country ? 0.5 : abroad(entry);
        };
    }

    /** Whoever writes for a whole country means the great cities of the world by their bare names, at home as they are in Texas. */
    private static double abroad(GazetteerEntry entry) {
        return entry.kind() == PlaceKind.TOWN && entry.population() >= METROPOLIS ? OF_THE_WORLD : 0;
    }

    /** What a likely sense of another name adds. */
    static double together(Sense one, Sense other) {
        GazetteerEntry a = one.entry;
        GazetteerEntry b = other.entry;
        boolean country = !a.country().isEmpty() && a.country().equals(b.country());
        boolean region = country && !a.region().isEmpty() && a.region().equals(b.region());
        double km = one.point.chordKm(other.point);
        boolean wide = a.kind() == PlaceKind.COUNTRY || b.kind() == PlaceKind.COUNTRY;
        double near = wide ? 0 : NEAR / (1 + km / 50);
        return near + (region ? REGION : 0) + (country ? COUNTRY : 0);
    }

    /** Support that grows ever more slowly. */
    static double saturated(double support) {
        return MOST_SUPPORT * support / (support + 4);
    }
}
