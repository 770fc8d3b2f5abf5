// SPDX-License-Identifier: Apache-2.0
/**
 * What do people say these texts hold? Readers of gold data in the formats of their makers, with one result for all:
 * {@link hearsay.lab.corpora.GoldDocument}.
 *
 * <p>Begin at {@link hearsay.lab.corpora.Corpora}, which recognises a format by what lies in a folder. A document says
 * by its {@link hearsay.lab.corpora.Layer layers} and entity types what it was annotated for: what lies outside is
 * unknown, not absent. Traps: PolNeAR has one document per annotator; words inside a multiword token may share a span.
 */
@NullMarked
package hearsay.lab.corpora;

import org.jspecify.annotations.NullMarked;
