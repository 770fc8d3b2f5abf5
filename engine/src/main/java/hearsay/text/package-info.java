// SPDX-License-Identifier: Apache-2.0
/**
 * Where do characters stand? Spans, documents, and the way back from cleaned text to what was fetched.
 *
 * <p>Begin at {@link hearsay.text.Span}. Everything here counts UTF-16 code units, half-open, as {@link
 * String#substring(int, int)} does. Touches the JDK only; every other room stands on this one.
 */
@NullMarked
package hearsay.text;

import org.jspecify.annotations.NullMarked;
