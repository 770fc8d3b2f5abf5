// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.time.Clock;
import java.util.function.Consumer;

/** Serves the workbench to browsers. Whoever can is found by {@link java.util.ServiceLoader}, so that no door knows another. */
public interface Serving {

    /** What is served, until it is closed. */
    interface Served extends AutoCloseable {

        /** Where a browser finds it. */
        String address();

        @Override
        void close();
    }

    /**
     * Opens the doors.
     *
     * @param desks of the ledger, which stays the caller's to close
     * @param journal is told of faults of ours
     * @throws CallerFault where it would be open to others without a password, or cannot listen there
     */
    Served serve(Desks desks, Clock clock, ReadingRoom room, Doors doors, Consumer<Exception> journal);
}
