// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory this process has held at most. */
final class Memory {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private Memory() {}

    /** In MB, as Linux tells; elsewhere the heap in use now. */
    static double peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Matcher peak = PEAK.matcher(Files.readString(status));
            if (peak.find()) {
                return Long.parseLong(peak.group(1)) / 1024.0;
            }
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
