// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** How a mention of a place relates to it: "in Sirte", "near Sirte", "from Sirte". */
public enum PlaceRelation {
    IN,
    AT,
    NEAR,
    BETWEEN,
    ALONG,
    FROM,
    TO
}
