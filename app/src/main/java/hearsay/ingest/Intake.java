// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * Takes reports from files: text, Markdown, web pages, PDF and Word hold one each; JSON lines, feeds, archives of the web, and
 * mail with what is attached to it, many. Immutable; what a file gives depends on its bytes, its name's ending and the defaults alone.
 */
public final class Intake {

    /** Files of one report may be this large, in bytes. JSON lines may be larger; there a line has a limit. */
    public static final int LARGEST_FILE = 20_000_000;

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

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
            return switch (FileKind.of(name)) {
                case JSON_LINES, ARCHIVE, PACKED_ARCHIVE -> many(file);
                case FEED, JSON_FEED, OUTLINE -> feed(file);
                case MAIL -> mail(file);
                default -> Stream.of(whole(file));
            };
        } catch (IOException e) {
            return Stream.of(new Taking.Refused(InputPlace.file(name), 0, InputFiles.reason(e)));
        }
    }

    /** One report from memory; of a mail without what is attached to it. @param name tells the kind by its ending, as a file's name does; not JSON lines */
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

    /**
     * A report that was fetched.
     *
     * @param address where it came from, used where it does not say its own
     * @param mediaType as the server gave it, perhaps with a character set
     */
    public Taking fetched(URI address, String mediaType, byte[] bytes) {
        InputPlace at = InputPlace.file(address.toString());
        Intake addressed = new Intake(Metadata.addressed(Optional.of(address)).or(defaults));
        String base = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Matcher charset = CHARSET.matcher(mediaType);
        Optional<String> told = charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
        try {
            if (bytes.length == 0) {
                throw new Unreadable("empty: no bytes in it");
            }
            Extracted extracted = switch (base) {
                case "text/html", "application/xhtml+xml" ->
                    Page.extracted(Characters.of(bytes, true, told), addressed.defaults);
                case "text/plain" ->
                    Extracted.whole(PlainText.document(Characters.of(bytes, false, told), addressed.defaults));
                case "application/pdf" -> Extracted.whole(PdfFile.document(bytes, addressed.defaults));
                case WORD -> Extracted.whole(WordFile.document(bytes, addressed.defaults));
                default -> throw new Unreadable("of a kind that is not read: " + base);
            };
            return new Taking.Taken(at, bytes.length, extracted.document(), extracted.offsets());
        } catch (Unreadable e) {
            return new Taking.Refused(at, bytes.length, e.reason());
        }
    }

    private Document document(FileKind kind, byte[] bytes) throws Unreadable {
        return switch (kind) {
            case MARKDOWN -> Markdown.document(Characters.of(bytes, false), defaults);
            case PAGE -> Page.document(Characters.of(bytes, true), defaults);
            case PDF -> PdfFile.document(bytes, defaults);
            case WORD -> WordFile.document(bytes, defaults);
            case MAIL -> MailFile.document(MailFile.parsed(bytes), defaults);
            case JSON_LINES, FEED, JSON_FEED, OUTLINE, ARCHIVE, PACKED_ARCHIVE ->
                throw new IllegalArgumentException(kind + " holds many reports");
            case TEXT, OTHER -> PlainText.document(Characters.of(bytes, false), defaults);
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

    private Stream<Taking> feed(Path file) throws IOException {
        long size = Files.size(file);
        return size > LARGEST_FILE
                ? Stream.of(whole(file))
                : FeedReports.of(file.toString(), Files.readAllBytes(file), defaults).stream();
    }

    private Stream<Taking> mail(Path file) throws IOException {
        long size = Files.size(file);
        return size > LARGEST_FILE || size == 0
                ? Stream.of(whole(file))
                : MailReports.of(file.toString(), Files.readAllBytes(file), defaults).stream();
    }

    private Stream<Taking> many(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        InputStream in = raw;
        try {
            in = opened(file.toString(), raw);
            Stream<Taking> takings = FileKind.of(file.toString()) == FileKind.JSON_LINES
                    ? stream(new JsonLines(file.toString(), in, defaults), file.toString())
                    : archived(file.toString(), in);
            return takings.onClose(() -> close(raw));
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** Archives of gzip are read record by record, by who reads their records. */
    static InputStream opened(String name, InputStream raw) throws IOException {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith(".zst")) {
            return new BufferedInputStream(Zstandard.of(raw), 1 << 16);
        }
        boolean packed = FileKind.of(name) == FileKind.JSON_LINES && plain.endsWith(".gz");
        return packed ? new BufferedInputStream(new GZIPInputStream(raw), 1 << 16) : raw;
    }

    private Stream<Taking> archived(String name, InputStream in) throws IOException {
        Iterator<Supplier<Taking>> pages = FileKind.of(name) == FileKind.ARCHIVE
                ? new ArchiveRecords(name, in, defaults)
                : new PackedArchive(name, in, defaults);
        if (!pages.hasNext()) {
            return stream(Collections.emptyIterator(), name);
        }
        SideBySide reports = new SideBySide(pages);
        return stream(reports, name).onClose(reports::close);
    }

    private static Stream<Taking> stream(Iterator<Taking> takings, String name) {
        return takings.hasNext()
                ? StreamSupport.stream(Spliterators.spliteratorUnknownSize(takings, 0), false)
                : Stream.of(new Taking.Refused(InputPlace.file(name), 0, "empty: no report in it"));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a file that was read", e);
        }
    }
}
