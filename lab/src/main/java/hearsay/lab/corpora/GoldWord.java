// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.util.Optional;

/**
 * A word of a gold document.
 *
 * @param span where it stands; words of a multiword token whose parts do not make up its letters share one span
 * @param form as the annotators wrote it
 */
public record GoldWord(Span span, String form, Optional<Syntax> syntax) {}
