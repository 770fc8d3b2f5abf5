// SPDX-License-Identifier: Apache-2.0
/**
 * What does a report say, and on whose word? Puts the answers of the other rooms together to one {@link
 * hearsay.claims.Reading}.
 *
 * <p>Begin at {@link hearsay.reading.Reader}: its stages are the lines of one method. A reading depends on the document and
 * the edition and on nothing else: no clock, locale, network, store or chance.
 */
@NullMarked
package hearsay.reading;

import org.jspecify.annotations.NullMarked;
