// SPDX-License-Identifier: Apache-2.0
/**
 * What do the event data sets of others tell? Reads ICEWS, GDELT, POLECAT, ACLED and UCDP row by row and brings each to
 * {@link hearsay.claims.HistoryEvent}: PLOVER's types, actors with country and sector.
 *
 * <p>Begin at {@link hearsay.exchange.history.HistoryFile}. Each data set is a class that implements {@link
 * hearsay.exchange.history.HistoryFormat}; its codes lie in tables beside it. Files may be packed with gzip or zip. A row that
 * cannot be read is a fault with file, line, column, value and rule; a row that has no place in PLOVER is counted under its
 * reason; neither stops the rest. Takes for granted that somebody else knows the names of states. Trap: the data of ACLED must
 * not be passed on; it stays in the ledger of whoever has it.
 */
@NullMarked
package hearsay.exchange.history;

import org.jspecify.annotations.NullMarked;
