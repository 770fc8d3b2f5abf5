// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

/** What sort of thing a name on the map stands for. The order is part of the gazetteer's file format: add at the end. */
public enum PlaceKind {
    TOWN,
    /** A quarter of a town. */
    SECTION,
    COUNTRY,
    /** A first-order division: a state, a province, a governorate. */
    REGION,
    /** A second-order division: a county, a district. */
    DISTRICT,
    /** Something built or dug at one spot: a base, port, oil field, dam, camp, border post. */
    SITE,
    /** A stretch of land that is no division, or not of one: Sinai, Sahel, a mountain range, a desert. */
    AREA,
    ISLAND,
    /** A lake, a river, a canal, a strait. */
    WATER,
    SEA,
    CONTINENT
}
