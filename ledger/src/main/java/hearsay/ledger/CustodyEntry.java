// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.text.Digest;

/**
 * One entry of the custody log: what was done, when, to which record, and the hash of the entry before.
 *
 * @param number from 1, without gaps
 * @param at ISO 8601, UTC
 * @param act {@code read}: a document with its reading by an edition was entered
 * @param documentDigest SHA-256 of the document's JSON as stored
 * @param readingDigest SHA-256 of the reading's JSON as stored
 * @param hash over all the fields before it, {@code custody/1}
 */
record CustodyEntry(
        long number,
        String at,
        String act,
        String document,
        String edition,
        String documentDigest,
        String readingDigest,
        String previous,
        String hash) {

    /** Stands before the first entry. */
    static final String BEGINNING = "0".repeat(64);

    static final String READ = "read";

    /** Makes an entry with its hash. */
    static CustodyEntry of(
            long number,
            String at,
            String act,
            String document,
            String edition,
            String documentDigest,
            String readingDigest,
            String previous) {
        String hash = Digest.of("custody/1")
                .with("number", Long.toString(number))
                .with("at", at)
                .with("act", act)
                .with("document", document)
                .with("edition", edition)
                .with("document_digest", documentDigest)
                .with("reading_digest", readingDigest)
                .with("previous", previous)
                .hex();
        return new CustodyEntry(number, at, act, document, edition, documentDigest, readingDigest, previous, hash);
    }

    /** The same entry with the hash that it ought to have. */
    CustodyEntry rehashed() {
        return of(number, at, act, document, edition, documentDigest, readingDigest, previous);
    }
}
