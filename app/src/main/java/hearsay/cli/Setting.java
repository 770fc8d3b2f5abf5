// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.ReadingRoom;
import hearsay.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;

/** All that a command is given beside its arguments. */
record Setting(Console console, Clock clock, ReadingRoom room) {

    Workbench over(Path ledger) {
        return new Workbench(ledger, clock, room);
    }
}
