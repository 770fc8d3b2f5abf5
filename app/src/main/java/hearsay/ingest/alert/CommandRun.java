// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program with news on its standard input. No shell sees it: the program gets its arguments as they are, and no word
 * of a report is ever among them. Input and output are files, so that a program that reads nothing, or prints without end,
 * is no hindrance.
 *
 * @param time after which it is ended, with all that it started
 */
record CommandRun(Duration time) {

    static final CommandRun USUAL = new CommandRun(Duration.ofSeconds(60));

    private static final int LAST_WORDS = 300;
    private static final long MUCH = 10_000_000;

    void tell(List<String> command, News news) throws Undelivered, InterruptedException {
        try {
            Path input = Files.createTempFile("hearsay", ".json");
            Path output = Files.createTempFile("hearsay", ".out");
            try {
                Files.writeString(input, news.json());
                run(command, input, output);
            } finally {
                Files.deleteIfExists(input);
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new Undelivered("cannot be run: " + e.getMessage());
        }
    }

    private void run(List<String> command, Path input, Path output)
            throws IOException, Undelivered, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean done;
        try {
            done = finishes(process, output);
        } finally {
            end(process);
        }
        if (!done) {
            throw new Undelivered("not done after " + time.toSeconds() + " s, or prints without end");
        }
        if (process.exitValue() != 0) {
            throw new Undelivered("ends with code " + process.exitValue() + lastWords(output));
        }
    }

    private boolean finishes(Process process, Path output) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && Files.size(output) < MUCH) {
            if (process.waitFor(Math.min(1_000_000_000, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                return true;
            }
        }
        return false;
    }

    private static void end(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String lastWords(Path output) throws IOException {
        if (Files.size(output) > MUCH) {
            return "";
        }
        String words = new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                .strip()
                .replaceAll("[\\s\\p{Cntrl}]+", " ");
        return words.isEmpty() ? "" : ": " + words.substring(Math.max(0, words.length() - LAST_WORDS));
    }
}
