// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

/** A statement and whose word it is. */
record Held(Told told, Resolved holder) {}
