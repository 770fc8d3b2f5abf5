// SPDX-License-Identifier: Apache-2.0
/** The ledger, tested from where its callers stand; what nobody may do to a ledger is done here by raw SQL. */
@NullMarked
package hearsay.ledger;

import org.jspecify.annotations.NullMarked;
