// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

/** Why two testimonies are held to share an origin (codebook, section 9). */
public enum Reason {
    /** The same named holder, or the same outlet in its own voice. */
    SAME_HOLDER,
    /** Two voices of one state: a ministry and its spokesman, with a name or without. */
    SAME_STATE,
    /** The same class of unnamed people, within days. */
    SAME_CLASS,
    /** The same agency or other relay, within days. */
    SAME_RELAY,
    /** One names the outlet or agency of the other as what it has it from. */
    CITATION,
    /** The words in which it is told stand in the other report too. */
    TEXT_REUSE,
    /** Told without a source, after others had told it. */
    NO_OWN_SOURCE
}
