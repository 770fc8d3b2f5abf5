// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Basis;
import hearsay.claims.Derivation;
import hearsay.claims.Stance;

/**
 * What the words of an attribution say of its holder's position.
 *
 * @param taken whether they take a position to the truth of a content at all; false for an act that merely uses such a verb
 *     ("denied him entry", "rejected the offer"), where {@code stance} is what a plain report of the act would have
 */
public record StanceReading(boolean taken, Stance stance, Basis basis, Derivation because) {}
