// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.space.Position;

/**
 * Where an outlet is at home.
 *
 * @param country ISO 3166-1 alpha-3
 * @param region code of the first-order division; empty where not known
 * @param reach whom it writes for
 */
record Home(Position at, Point3 point, String country, String region, Reach reach) {

    /** How far an outlet's readers live. */
    enum Reach {
        LOCAL,
        NATIONAL,
        WORLD
    }

    static Home of(Position at, String country, String region, Reach reach) {
        return new Home(at, Point3.of(at), country, region, reach);
    }
}
