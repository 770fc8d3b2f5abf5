// SPDX-License-Identifier: Apache-2.0
/**
 * What happened, to whom, by whom, and how real is it? Codes the events that words name by PLOVER (codebook, section 4):
 * type, mode, contexts, arguments, realis.
 *
 * <p>Begin at {@link hearsay.events.EventCoder}. Words that name events, and the words around them that decide, stand in
 * {@code hearsay/events/<language>/frames.tsv}; what is real and what only wanted, feared or denied, in
 * {@code realis.rules}. Roles are read off the dependency tree. Takes actors, places, times and numbers as given; saying,
 * denying and asking are stance and are left to {@code attribution}.
 */
@NullMarked
package hearsay.events;

import org.jspecify.annotations.NullMarked;
