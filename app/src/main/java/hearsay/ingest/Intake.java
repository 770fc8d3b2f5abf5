// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Takes reports from files: text, Markdown and web pages hold one each, JSON lines many. Immutable; what a file gives
 * depends on its bytes, its name's ending and the defaults alone.
 */
public final class Intake {

    /** Files of one report may be this large, in bytes. JSON lines may be larger; there a line has a limit. */
    public static final int LARGEST_FILE = 20_000_000;

    private final Metadata defaults;

    private Intake(Metadata defaults) {
        this.defaults = defaults;
    }

    /** @param defaults used where a report does not say its outlet or its date */
    public static Intake with(Defaults defaults) {
        return new Intake(defaults.metadata());
    }

    /** The reports of one file, in its order. Close the stream: it may hold the file open. */
    public Stream<Taking> take(Path file) {
        String name = file.toString();
        try {
            if (!Files.isRegularFile(file)) {
                return Stream.of(new Taking.Refused(InputPlace.file(name), 0, "not a regular file"));
            }
            return FileKind.of(name) == FileKind.JSON_LINES ? lines(file) : Stream.of(whole(file));
        } catch (IOException e) {
            return Stream.of(new Taking.Refused(InputPlace.file(name), 0, InputFiles.reason(e)));
        }
    }

    /** One report from memory. @param name tells the kind by its ending, as a file's name does; not JSON lines */
    public Taking take(String name, byte[] bytes) {
        InputPlace at = InputPlace.file(name);
        try {
            if (bytes.length == 0) {
                throw new Unreadable("empty: no bytes in it");
            }
            return new Taking.Taken(at, bytes.length, document(FileKind.of(name), bytes));
        } catch (Unreadable e) {
            return new Taking.Refused(at, bytes.length, e.reason());
        }
    }

    private Document document(FileKind kind, byte[] bytes) throws Unreadable {
        String text = Characters.of(bytes, kind == FileKind.PAGE);
        return switch (kind) {
            case MARKDOWN -> Markdown.document(text, defaults);
            case PAGE -> Page.document(text, defaults);
            case JSON_LINES -> throw new IllegalArgumentException("JSON lines hold many reports");
            case TEXT, OTHER -> PlainText.document(text, defaults);
        };
    }

    private Taking whole(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST_FILE) {
            String reason = "too large: " + size + " bytes; a report has at most " + LARGEST_FILE;
            return new Taking.Refused(InputPlace.file(file.toString()), size, reason);
        }
        return take(file.toString(), Files.readAllBytes(file));
    }

    private Stream<Taking> lines(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        Iterator<Taking> takings = new JsonLines(file.toString(), in, defaults);
        if (!takings.hasNext()) {
            in.close();
            return Stream.of(new Taking.Refused(InputPlace.file(file.toString()), 0, "empty: no report in it"));
        }
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(takings, 0), false)
                .onClose(() -> close(in));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a file that was read", e);
        }
    }
}
