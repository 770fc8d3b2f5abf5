// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

/**
 * A file of events that was imported.
 *
 * @param number from 1
 * @param id SHA-256 over source, file, its digest and the ids of the events it brought, in order
 * @param source the data set
 * @param file its name, without folders
 * @param sha256 of its bytes
 * @param at ISO 8601, UTC
 * @param events how many it brought that were not there before
 */
public record HistoryImport(
        long number, String id, String source, String file, String sha256, String at, long events) {}
