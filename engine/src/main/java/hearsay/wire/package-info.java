// SPDX-License-Identifier: Apache-2.0
/**
 * How are a document and its reading written down, and read again? One JSON form (RFC 8259) for each word that leaves the
 * process; the only room that knows JSON.
 *
 * <p>Begin at {@link hearsay.wire.Wire}. Every object says its form and version ({@code "form": "reading/3"}); a changed
 * form gets a new number, and the old one stays readable. Actors, places and propositions are written once, under {@code
 * known}, and called by number everywhere else. Keys stand in one fixed order, so equal values give equal
 * strings. Spans are {@code [start, end]} in UTF-16 code units; what is absent is left out; enum values stand by name.
 * Traps: half a surrogate pair is written as an escape, since no UTF-8 file could hold it; unknown keys are an error,
 * not a thing to skip. Does no I/O beyond the strings it is given.
 */
@NullMarked
package hearsay.wire;

import org.jspecify.annotations.NullMarked;
