// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A backup of the ledger at hand, as a file to keep: what {@code hearsay backup} writes. */
final class BackupFile {

    static final String PATH = "/backup";

    private BackupFile() {}

    static void answer(Context context, Visit visit) {
        try {
            Path folder = Files.createTempDirectory("hearsay-backup");
            Path file = folder.resolve("backup.zip");
            visit.change(workbench -> {
                workbench.backup(file);
                return file;
            });
            InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            String name = String.valueOf(visit.desks().file().getFileName()).replaceAll("[^\\w.-]", "_");
            context.contentType("application/zip")
                    .header("Content-Disposition", "attachment; filename=\"" + name + ".backup.zip\"")
                    .result(in);
            folder.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a backup", e);
        }
    }
}
