// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** How exactly a place is known, from a site to a sea (codebook, section 6). */
public enum PlacePrecision {
    SITE,
    TOWN,
    /** Near a named place, or within a stated distance of it. */
    NEAR,
    DISTRICT,
    /** A province, a named region or a linear feature: a border, a coast, a desert's fringe. */
    REGION,
    COUNTRY,
    SEA;

    /** The codebook's number, 1 … 7. */
    public int code() {
        return ordinal() + 1;
    }
}
