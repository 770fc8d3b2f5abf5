// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/** How probable it is that a value holds for an object, given all votes. */
public record Belief(String object, String value, double probability) {}
