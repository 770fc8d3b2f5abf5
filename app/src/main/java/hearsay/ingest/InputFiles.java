// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that paths lead to: a file itself, a folder's files and those of its folders, in the order of their names by
 * code unit, each once. Names that begin with a dot are not looked at. Links are followed, but not into a folder that
 * holds them.
 *
 * @param files to be taken, in order
 * @param rest what cannot be read or is not meant to be, in order
 * @param bytes how large the files are together
 */
public record InputFiles(List<Path> files, List<Taking> rest, long bytes) {

    public InputFiles {
        files = List.copyOf(files);
        rest = List.copyOf(rest);
    }

    public static InputFiles find(List<Path> paths) {
        Search search = new Search();
        paths.forEach(search::named);
        return new InputFiles(search.files, search.rest, search.bytes);
    }

    /** Why a file cannot be read, without the file's name, which stands before it. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof AccessDeniedException
                ? "may not be read: permission denied"
                : "cannot be read: " + e.getClass().getSimpleName() + " " + e.getMessage();
    }

    private static final class Search {
        private final List<Path> files = new ArrayList<>();
        private final List<Taking> rest = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();
        private long bytes;

        private void named(Path path) {
            if (Files.isDirectory(path)) {
                folder(path, List.of());
            } else {
                file(path);
            }
        }

        private void folder(Path folder, List<Path> above) {
            try {
                Path real = folder.toRealPath();
                if (above.contains(real)) {
                    refuse(folder, "a link back to " + real + ", which holds it");
                    return;
                }
                List<Path> inside =
                        Stream.concat(above.stream(), Stream.of(real)).toList();
                entries(folder).forEach(path -> entry(path, inside));
            } catch (IOException e) {
                refuse(folder, reason(e));
            }
        }

        private void entry(Path path, List<Path> above) {
            if (Files.isDirectory(path)) {
                folder(path, above);
            } else if (FileKind.of(path.toString()) == FileKind.OTHER) {
                rest.add(new Taking.PassedOver(InputPlace.file(path.toString()), 0));
            } else {
                file(path);
            }
        }

        private void file(Path path) {
            try {
                if (seen.add(path.toRealPath())) {
                    bytes += Files.size(path);
                    files.add(path);
                }
            } catch (IOException e) {
                refuse(path, reason(e));
            }
        }

        private void refuse(Path path, String reason) {
            rest.add(new Taking.Refused(InputPlace.file(path.toString()), 0, reason));
        }

        private static List<Path> entries(Path folder) throws IOException {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.filter(path -> !path.getFileName().toString().startsWith("."))
                        .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                        .toList();
            }
        }
    }
}
