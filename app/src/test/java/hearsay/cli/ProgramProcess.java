// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program with a hand-made reader in a JVM of its own, so that it can be killed. */
final class ProgramProcess {

    private ProgramProcess() {}

    /** Takes the ledger, then what a user would type. */
    public static void main(String[] args) {
        Program.Outcome outcome = new Program(Path.of(args[0]))
                .run((Object[]) List.of(args).subList(1, args.length).toArray(String[]::new));
        System.out.print(outcome.out());
        System.err.print(outcome.err());
        System.exit(outcome.code());
    }

    static Process start(Path ledger, Path says, String... args) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(
                        Stream.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+IgnoreUnrecognizedVMOptions",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ProgramProcess.class.getName(),
                                ledger.toString()),
                        Stream.of(args))
                .toList();
        return new ProcessBuilder(command)
                .redirectOutput(says.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
