// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Reading;
import hearsay.laws.Generators;
import hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process of its own that appends generated reports to a ledger, one after another, and says the id of each on its
 * standard output once it is in. Arguments: the file, the first seed, how many.
 */
final class Scribe {

    private Scribe() {}

    public static void main(String[] arguments) {
        long first = Long.parseLong(arguments[1]);
        long end = first + Long.parseLong(arguments[2]);
        try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
            for (long seed = first; seed < end; seed++) {
                Generators generators = new Generators(seed);
                Document document = generators.document();
                Reading reading = generators.reading(document);
                ledger.append(document, reading, Instant.ofEpochSecond(seed));
                System.out.println(document.id() + " " + reading.edition());
                System.out.flush();
            }
        }
    }

    /** Starts one in a JVM of its own, which writes what it says to a file. */
    static Process start(Path ledger, long firstSeed, long howMany, Path says) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Stream<String> command = Stream.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Scribe.class.getName(),
                ledger.toString(),
                Long.toString(firstSeed),
                Long.toString(howMany));
        List<String> words = command.toList();
        return new ProcessBuilder(words)
                .redirectOutput(says.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
