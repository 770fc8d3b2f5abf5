// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Gazetteer;
import hearsay.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A gazetteer file of the user's, pinned by the SHA-256 that stands beside it. */
final class ImportedGazetteer {

    private ImportedGazetteer() {}

    /** Where the digest of a gazetteer file stands. */
    static Path pin(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    /** The bundled edition with that file. @throws CallerFault if the file or its digest is missing, or they disagree */
    static Edition edition(Path file) {
        try {
            String pinned = Files.readString(pin(file)).strip();
            String found = Digest.ofBytes(Files.readAllBytes(file));
            if (!found.equals(pinned)) {
                throw new CallerFault(file + " has the SHA-256 " + found + ", but "
                        + pin(file).getFileName() + " says " + pinned + ": import it again");
            }
        } catch (IOException e) {
            throw new CallerFault("cannot use the gazetteer " + file + ": " + e);
        }
        return Edition.bundled().with(Map.of(Gazetteer.FILE, file));
    }
}
