// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** How finely a time is told (codebook, section 7, precision 1 to 5). */
public enum Grain {
    /** A day or finer. */
    DAY,
    WEEK,
    MONTH,
    /** A quarter or season. */
    QUARTER,
    /** A year or longer. */
    YEAR
}
