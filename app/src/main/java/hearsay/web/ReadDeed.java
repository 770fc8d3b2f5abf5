// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.CallerFault;
import hearsay.workbench.FetchedReport;
import hearsay.workbench.ReadRequest;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads files, a text or an address, in the background; goes on to the page that shows how far it has come. */
final class ReadDeed implements Deed {

    @Override
    public String path() {
        return "/read";
    }

    @Override
    public String done(Visit visit) {
        Optional<String> outlet = visit.given("outlet");
        Optional<String> published = visit.given("published");
        Optional<String> text =
                Optional.ofNullable(visit.context().formParam("text")).filter(one -> !one.isBlank());
        List<UploadedFile> files = visit.context().uploadedFiles("files").stream()
                .filter(file -> file.size() > 0)
                .toList();
        Readings readings = visit.house().readings();
        if (visit.given("address").isPresent() && text.isEmpty() && files.isEmpty()) {
            FetchedReport page = FetchedReport.of(
                    visit.wanted("address"),
                    outlet,
                    published,
                    visit.house().doors().sources());
            return "/reading/"
                    + readings.begin(
                            visit.desks(),
                            () -> {},
                            (workbench, listener) -> workbench.collecting().read(page, listener));
        }
        if (text.isEmpty() && files.isEmpty()) {
            throw new CallerFault("there is nothing to read: choose files, paste a text, or give an address");
        }
        Path folder = kept(files, text);
        ReadRequest request = new ReadRequest(List.of(folder), outlet, published);
        return "/reading/"
                + readings.begin(
                        visit.desks(),
                        () -> removed(folder),
                        (workbench, listener) -> workbench.read(request, listener));
    }

    /** Puts everything into a folder; names keep their endings, by which kinds of files are told, and nothing else. */
    private static Path kept(List<UploadedFile> files, Optional<String> text) {
        try {
            Path folder = Files.createTempDirectory("hearsay-read");
            int number = 0;
            for (UploadedFile file : files) {
                number++;
                try (InputStream in = file.content()) {
                    Files.copy(in, folder.resolve(name(number, file.filename())));
                }
            }
            if (text.isPresent()) {
                Files.writeString(folder.resolve("pasted.txt"), text.get());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep what was sent", e);
        }
    }

    private static String name(int number, String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^[.]+", "");
        return number + "-" + (plain.length() > 80 ? plain.substring(plain.length() - 80) : plain);
    }

    private static void removed(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove what was sent, in " + folder, e);
        }
    }
}
