// SPDX-License-Identifier: Apache-2.0
/**
 * Can it be shown later what was fetched, and that nothing was altered since? Untouched bytes under their SHA-256, and a
 * log of every act in which each line holds the hash of the line before.
 *
 * <p>Begin at {@link hearsay.ingest.custody.Custody}; {@link hearsay.ingest.custody.Audit} looks for what was altered,
 * {@link hearsay.ingest.custody.Seals} signs the log's head. Everything can be checked with sha256sum and openssl alone.
 */
@NullMarked
package hearsay.ingest.custody;

import org.jspecify.annotations.NullMarked;
