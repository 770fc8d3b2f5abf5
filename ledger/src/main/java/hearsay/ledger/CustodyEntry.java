// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.text.Digest;

/**
 * One entry of the custody log: what was done, when, to which record, and the hash of the entry before.
 *
 * @param number from 1, without gaps
 * @param at ISO 8601, UTC
 * @param hash over all the fields before it: {@code custody/1} of a reading, {@code custody/2} of every other act
 */
record CustodyEntry(long number, String at, Act act, String previous, String hash) {

    /**
     * What was done.
     *
     * @param name one of those below
     * @param subject id of the document that was read, or of the record that was entered
     * @param agent id of the edition that read it, the name of the person; for a judgement the id of its question, for a
     *     question empty
     * @param subjectDigest SHA-256 of the subject's JSON as stored
     * @param resultDigest SHA-256 of the reading's JSON as stored; empty for other acts
     */
    record Act(String name, String subject, String agent, String subjectDigest, String resultDigest) {

        /** A document with its reading by an edition was entered. */
        static final String READ = "read";

        /** A person's ruling was entered. */
        static final String RULE = "rule";

        /** A question was entered. */
        static final String ASK = "ask";

        /** An answer to a question was given. */
        static final String JUDGE = "judge";

        /** A question was settled. */
        static final String RESOLVE = "resolve";

        /** A file of events was imported; the agent is the data set. */
        static final String IMPORT = "import";
    }

    /** Stands before the first entry. */
    static final String BEGINNING = "0".repeat(64);

    /** Makes an entry with its hash. */
    static CustodyEntry of(long number, String at, Act act, String previous) {
        boolean read = act.name().equals(Act.READ);
        String hash = Digest.of(read ? "custody/1" : "custody/2")
                .with("number", Long.toString(number))
                .with("at", at)
                .with("act", act.name())
                .with(read ? "document" : "subject", act.subject())
                .with(read ? "edition" : "agent", act.agent())
                .with(read ? "document_digest" : "subject_digest", act.subjectDigest())
                .with(read ? "reading_digest" : "result_digest", act.resultDigest())
                .with("previous", previous)
                .hex();
        return new CustodyEntry(number, at, act, previous, hash);
    }

    /** The same entry with the hash that it ought to have. */
    CustodyEntry rehashed() {
        return of(number, at, act, previous);
    }
}
