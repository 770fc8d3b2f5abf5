// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.Reading;
import hearsay.knowledge.Edition;
import hearsay.reading.Reader;
import hearsay.text.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process of its own that only reads, to see how soon it starts and how much memory it takes. It says {@code claim} at
 * the first claim, and at the end {@code resident} with its highest resident memory in kB (Linux: VmHWM).
 */
final class ReadingProcess {

    /** As the product's launcher has them. */
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable");

    /** Where the launcher has unpacked ONNX Runtime's libraries. */
    private static final String NATIVES = "onnxruntime.native.path";

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private ReadingProcess() {}

    /** Arguments: a path of texts, how many of them (0 for all), and optionally a model. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Edition edition = arguments.length > 2
                ? Edition.bundled().with(Map.of(Edition.MODEL, Path.of(arguments[2])))
                : Edition.bundled();
        Reader reader = Reader.of(edition);
        int limit = Integer.parseInt(arguments[1]);
        List<Document> read = Articles.read(Path.of(arguments[0]), limit == 0 ? Integer.MAX_VALUE : limit);
        for (Document document : read) {
            Reading reading = reader.read(document);
            if (!reading.claims().isEmpty()) {
                System.out.println("claim");
                break;
            }
        }
        Crew.seconds(2, read.size(), i -> reader.read(read.get(i)));
        System.out.println("resident " + peak());
    }

    /** The highest resident memory of this process so far; 0 where the system does not tell. */
    static double peakMegabytes() throws IOException {
        return Double.parseDouble(peak()) * 1024 / 1e6;
    }

    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        Matcher peak = PEAK.matcher(Files.isReadable(status) ? Files.readString(status) : "");
        return peak.find() ? peak.group(1) : "0";
    }

    /**
     * What such a process told.
     *
     * @param seconds from its start to the first claim; absent if there was none
     * @param megabytes its highest resident memory; 0 where the system does not tell
     */
    record Told(Optional<Double> seconds, double megabytes) {}

    /** Runs one that leaves an archive of the classes it loaded, as the product's launcher makes one on first use. */
    static void archive(Path archive, Path texts, Optional<Path> model) throws IOException, InterruptedException {
        run("-XX:ArchiveClassesAtExit=" + archive, texts, 5, model);
    }

    /**
     * Starts one with the options of the product's launcher, and listens.
     *
     * @param archive of the classes, from {@link #archive}
     */
    static Told run(Path archive, Path texts, int limit, Optional<Path> model)
            throws IOException, InterruptedException {
        return run("-XX:SharedArchiveFile=" + archive, texts, limit, model);
    }

    private static Told run(String sharing, Path texts, int limit, Optional<Path> model)
            throws IOException, InterruptedException {
        List<String> command = command(sharing, texts, limit, model);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Optional<Double> seconds = Optional.empty();
        double kilobytes = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals("claim")) {
                    seconds = Optional.of((System.nanoTime() - start) / 1e9);
                } else if (line.startsWith("resident ")) {
                    kilobytes = Double.parseDouble(line.substring("resident ".length()));
                }
            }
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("the reading process ended with code " + code);
        }
        return new Told(seconds, kilobytes * 1024 / 1e6);
    }

    private static List<String> command(String sharing, Path texts, int limit, Optional<Path> model) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add(sharing);
        Optional.ofNullable(System.getProperty(NATIVES))
                .ifPresent(folder -> command.add("-D" + NATIVES + "=" + folder));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadingProcess.class.getName()));
        command.addAll(List.of(texts.toString(), Integer.toString(limit)));
        model.ifPresent(path -> command.add(path.toString()));
        return command;
    }
}
