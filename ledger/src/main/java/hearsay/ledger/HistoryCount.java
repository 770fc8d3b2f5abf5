// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.EventType;
import java.time.LocalDate;

/** How many events of a type a data set brought, from its first day to its last. */
public record HistoryCount(String source, EventType type, long events, LocalDate first, LocalDate last) {}
