// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.ReadListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far reading has come: a bar on a terminal, elsewhere a line now and then. */
final class Progress implements ReadListener, AutoCloseable {

    private static final long KILOBYTE = 1000;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final Console console;
    private final Clock clock;
    private long total;
    private Instant lastLine;
    private @Nullable ProgressBar bar;

    Progress(Setting setting) {
        console = setting.console();
        clock = setting.clock();
        lastLine = clock.instant();
    }

    @Override
    public void begins(int files, long bytes) {
        total = bytes;
        lastLine = clock.instant();
        if (console.progressTerminal() && files > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(bytes)
                    .setUnit(" KB", KILOBYTE)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), Math.min(100, console.width() - 1)))
                    .build();
        }
    }

    @Override
    public void advances(long bytes, int reports, long claims) {
        if (bar != null) {
            bar.stepTo(bytes);
            bar.setExtraMessage(reports + " reports, " + claims + " claims");
        } else if (Duration.between(lastLine, clock.instant()).compareTo(BETWEEN_LINES) > 0) {
            lastLine = clock.instant();
            long percent = total == 0 ? 100 : Math.min(100, bytes * 100 / total);
            console.err()
                    .println(percent + " %: " + Summary.count(reports, "report") + ", "
                            + Summary.count(claims, "claim"));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
