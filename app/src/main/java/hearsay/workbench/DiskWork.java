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
            throw new CallerFault(said(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallerFault(interrupted);
        }
    }

    /** Whatever was under way is not entered; whatever was said to be done before is on the disk. */
    private static String said(IOException fault) {
        String message = String.valueOf(fault.getMessage());
        if (message.matches("(?s).*(?:No space left on device|not enough space on the disk|quota exceeded).*")) {
            return "the disk is full; what was kept and entered before is safe, the rest was not entered (" + message
                    + ")";
        }
        return message.contains("Read-only file system")
                ? "cannot be written: the disk is read-only; what was kept and entered before is safe (" + message + ")"
                : "cannot be done: " + fault.getClass().getSimpleName() + ": " + message;
    }
}
