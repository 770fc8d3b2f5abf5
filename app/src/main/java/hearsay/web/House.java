// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.Desks;
import hearsay.workbench.Doors;
import hearsay.workbench.ReadingRoom;
import java.time.Clock;

/** What all requests share. @param desks of the ledger that was opened */
record House(Desks desks, Clock clock, ReadingRoom room, Sessions sessions, Doors doors, Readings readings) {}
