// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** A holder's position to a content, how firmly it is taken, and how far the outlet keeps from the holder. */
public record Stance(Position position, Certainty certainty, Distance distance) {}
