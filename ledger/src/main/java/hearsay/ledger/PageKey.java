// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

/**
 * Where a row stands in a list of reports or claims, the newest first.
 *
 * @param moment of publication, in seconds since 1970-01-01T00:00Z
 * @param document the document's number in this file
 * @param ordinal the claim's place in its reading; 0 in a list of reports
 */
public record PageKey(long moment, long document, int ordinal) {}
