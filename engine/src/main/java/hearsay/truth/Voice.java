// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import hearsay.claims.Sector;
import hearsay.claims.Source;
import java.util.EnumSet;
import java.util.Set;

/** What kind of voice a holder has, as far as the worth of its word goes. */
public enum Voice {
    /** A state, its parts and those who speak for them. */
    OFFICIAL,
    /** Those who fight without a state. */
    ARMED,
    /** Bodies of states and bodies of none: the United Nations, aid agencies. */
    ORGANISATION,
    /** Another outlet or agency. */
    PRESS,
    /** The outlet in its own voice. */
    OUTLET,
    /** A name of no such office. */
    PERSON,
    UNNAMED_OFFICIAL,
    /** Residents, witnesses, sources. */
    UNNAMED,
    HIDDEN;

    static final Set<Sector> STATE = EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);

    private static final Set<Sector> FIGHTERS = EnumSet.of(Sector.REB, Sector.PRM, Sector.UAF, Sector.CRM);

    static Voice of(Source source) {
        return source.fold(
                publisher -> OUTLET,
                named -> ofNamed(named.sector()),
                unnamed -> STATE.contains(unnamed.sector()) ? UNNAMED_OFFICIAL : UNNAMED,
                hidden -> HIDDEN);
    }

    static Voice ofNamed(Sector sector) {
        if (STATE.contains(sector)) {
            return OFFICIAL;
        }
        if (FIGHTERS.contains(sector)) {
            return ARMED;
        }
        return switch (sector) {
            case IGO, NGO -> ORGANISATION;
            case MED, JRN -> PRESS;
            default -> PERSON;
        };
    }
}
