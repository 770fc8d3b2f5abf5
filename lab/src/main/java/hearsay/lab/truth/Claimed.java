// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

/** What a source says of an object, taken whole: all that most methods of the literature look at. */
record Claimed(String source, String object, String value) {}
