// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.io.IOException;

/** Something that may fail for the disk's sake. */
@FunctionalInterface
interface DiskWork<T> {

    T get() throws IOException, InterruptedException;

    /**
     * Does it.
     *
     * @param interrupted what to say if it was broken off
     * @throws CallerFault if it cannot be done
     */
    static <T> T attempt(DiskWork<T> work, String interrupted) {
        try {
            return work.get();
        } catch (IOException e) {
            throw new CallerFault("cannot be done: " + e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallerFault(interrupted);
        }
    }
}
