// SPDX-License-Identifier: Apache-2.0
/**
 * What are the words, and what does the reading model say of each? Tokens, sentences, lemmas, trees, named mentions and
 * the roles of attribution, all from one forward pass over a window of text.
 *
 * <p>Begin at {@link hearsay.analysis.Analyzer}; {@link hearsay.analysis.Analysis} is what it gives. ONNX Runtime stops at
 * this door. A window holds whole paragraphs as far as they fit; no sentence crosses a paragraph. One window is run at a
 * time: dynamic quantisation would let a result depend on what else is in the batch.
 */
@NullMarked
package hearsay.analysis;

import org.jspecify.annotations.NullMarked;
