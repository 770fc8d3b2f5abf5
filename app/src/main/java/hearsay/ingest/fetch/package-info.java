// SPDX-License-Identifier: Apache-2.0
/**
 * What lies at an address? The only place of the house that opens connections.
 *
 * <p>Begin at {@link hearsay.ingest.fetch.Fetcher}. An address is fetched as it is, within bounds of size and time, from
 * hosts of the open net alone; redirects are followed hop by hop and each hop is looked at as the first. What goes wrong is
 * a value with a reason in words, {@link hearsay.ingest.fetch.Fetched.Failed}.
 */
@NullMarked
package hearsay.ingest.fetch;

import org.jspecify.annotations.NullMarked;
