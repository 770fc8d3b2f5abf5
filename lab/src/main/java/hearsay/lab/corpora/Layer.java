// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

/** What a document may be annotated for. A layer that a document lacks is unknown there, not empty. */
public enum Layer {
    /** Where sentences begin and end. */
    SENTENCES,
    /** Parts of speech, lemmas and trees; words are the annotators'. */
    SYNTAX,
    /** Named mentions, of the types the document lists. */
    ENTITIES,
    /** Sources, cues and contents as flat spans over words, none overlapping another. */
    ROLES,
    /** Which source, cue and contents belong together. */
    ATTRIBUTIONS
}
