// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** When a proposition puts its event. @param because the words that tell the time, or the rule that took another's */
public record When(Interval interval, Derivation because) {}
