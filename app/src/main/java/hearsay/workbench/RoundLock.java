// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one round that is under way over a folder; the system takes it back when the process ends, however it ends. */
record RoundLock(FileChannel channel) implements AutoCloseable {

    /** @throws CallerFault if somebody holds it */
    static RoundLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("round.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel).isEmpty()) {
            channel.close();
            throw new CallerFault("another round is under way over " + folder + "; try again when it is over");
        }
        return new RoundLock(channel);
    }

    private static Optional<FileLock> locked(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
