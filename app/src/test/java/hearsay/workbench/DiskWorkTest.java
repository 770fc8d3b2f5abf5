// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** What is said of a disk that does not do its part; tried on real ones, see docs/measurements/intake.md. */
class DiskWorkTest {

    @Test
    void saysWhatIsTheMatterAndWhatIsSafe() {
        says(new IOException("No space left on device"), "the disk is full; what was kept and entered before is safe");
        says(
                new FileSystemException("log.jsonl", null, "Read-only file system"),
                "the disk is read-only; what was kept and entered before is safe (log.jsonl: Read-only file system)");
        says(new FileSystemException("log.jsonl", null, "Is a directory"), "FileSystemException: log.jsonl: Is a dir");
    }

    private static void says(IOException fault, String words) {
        assertThatThrownBy(() -> DiskWork.attempt(
                        () -> {
                            throw fault;
                        },
                        "interrupted"))
                .isInstanceOf(CallerFault.class)
                .hasMessageContaining(words);
    }
}
