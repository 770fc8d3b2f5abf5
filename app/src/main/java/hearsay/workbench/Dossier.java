// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.Defaults;
import hearsay.ingest.Intake;
import hearsay.ingest.Taking;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The sample reports that travel with the program: files of {@code dossier/}, in the order of {@code index.txt}. */
final class Dossier {

    private static final String FOLDER = "dossier/";

    private Dossier() {}

    static List<String> names() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    static Stream<Taking> reports() {
        Intake intake = Intake.with(Defaults.NONE);
        return names().stream().map(name -> intake.take(name, bytes(name)));
    }

    static long size() {
        return names().stream().mapToLong(name -> bytes(name).length).sum();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Dossier.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks the sample report " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample report " + FOLDER + name, e);
        }
    }
}
