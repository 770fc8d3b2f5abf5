// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.Desks;
import hearsay.workbench.Doors;
import hearsay.workbench.ReadingRoom;
import hearsay.workbench.Serving;
import java.time.Clock;
import java.util.function.Consumer;

/** Serves the workbench with {@link Server}. Named in {@code META-INF/services}. */
public final class Workroom implements Serving {

    @Override
    public Served serve(Desks desks, Clock clock, ReadingRoom room, Doors doors, Consumer<Exception> journal) {
        return Server.start(desks, clock, room, doors, journal);
    }
}
