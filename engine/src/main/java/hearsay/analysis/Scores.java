// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

/**
 * What the model says of one window; the first index of every array is a word of the window.
 *
 * @param start logit of the word beginning a sentence; what is known beforehand is added, so that known ones are far from 0
 * @param upos best part of speech, an index into {@link Labels#upos()}; likewise {@code xpos}, {@code lemma} (edit
 *     scripts) and {@code relation} (to the best head)
 * @param entity logits over {@link Labels#entity()}
 * @param role logits over {@link Labels#role()}
 * @param arcs logits of each head, by word; a word as its own head is a root. Words of other sentences are far below
 */
public record Scores(
        float[] start,
        long[] upos,
        long[] xpos,
        long[] lemma,
        long[] relation,
        float[][] entity,
        float[][] role,
        float[][] arcs) {}
