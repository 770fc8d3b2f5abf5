// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.Stats;

/** The first page. */
record HomeView(Stats stats) {}
