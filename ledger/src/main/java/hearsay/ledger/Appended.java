// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

/** What an append did. */
public enum Appended {
    /** This document was read by this edition before; nothing changed. */
    ALREADY_THERE,
    /** Document and reading are new. */
    NEW_DOCUMENT,
    /** The document was there; this edition's reading is new, and speaks from now on. */
    NEW_READING
}
