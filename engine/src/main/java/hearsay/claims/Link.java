// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.Optional;

/**
 * One hop of a chain: through whose mouth, by which words.
 *
 * @param cue the words that make the hop ("told", "according to"); absent for the publisher and for metadata
 */
public record Link(Source source, Optional<Span> cue, Derivation because) {}
