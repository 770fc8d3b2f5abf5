// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages of a WARC archive (ISO 28500), one after another, so that the archive may be larger than memory: answers
 * with status 200 whose body is HTML, and resources that are. The number of the record stands for the line. What is given has been read from the
 * archive and is yet to be made a report of, which any thread may do.
 */
final class ArchiveRecords implements Iterator<Supplier<Taking>> {

    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final String path;
    private final WarcReader reader;
    private final Metadata defaults;
    private int number;
    private long position;
    private boolean ended;
    private Optional<Supplier<Taking>> next;

    ArchiveRecords(String path, InputStream in, Metadata defaults) throws IOException {
        this.path = path;
        this.reader = new WarcReader(in);
        this.defaults = defaults;
        this.next = advance();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Supplier<Taking> next() {
        Supplier<Taking> taking = next.orElseThrow(NoSuchElementException::new);
        next = advance();
        return taking;
    }

    private Optional<Supplier<Taking>> advance() {
        while (!ended) {
            InputPlace at = InputPlace.line(path, number + 1);
            try {
                Optional<WarcRecord> record = reader.next();
                number++;
                long bytes = Math.max(0, reader.position() - position);
                position = Math.max(position, reader.position());
                ended = record.isEmpty();
                Optional<Supplier<Taking>> page = record.flatMap(one -> page(at, bytes, one));
                if (page.isPresent()) {
                    return page;
                }
            } catch (ParsingException e) {
                ended = true;
                return Optional.of(refused(at, 0, "a broken archive: " + e.getMessage()));
            } catch (IOException e) {
                ended = true;
                return Optional.of(refused(at, 0, "cannot be read on: " + e));
            }
        }
        return Optional.empty();
    }

    /** A record that is broken inside is named; those behind it are none the worse for it. */
    private Optional<Supplier<Taking>> page(InputPlace at, long size, WarcRecord record) {
        Optional<String> target = record.headers()
                .first("WARC-Target-URI")
                .map(address -> address.replaceAll("^<|>$", ""))
                .filter(address -> address.toLowerCase(Locale.ROOT).startsWith("http"));
        if (target.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (record instanceof WarcResponse response
                    && record.contentType().base().equals(MediaType.HTTP)) {
                HttpResponse http = response.http();
                String encoding = http.headers().first("Content-Encoding").orElse("");
                return http.status() == 200
                        ? page(at, size, target.get(), http.headers().first("Content-Type"), http.body(), encoding)
                        : Optional.empty();
            }
            return record instanceof WarcResource
                    ? page(at, size, target.get(), record.headers().first("Content-Type"), record.body(), "")
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(refused(at, size, target.get() + ": broken: " + e.getMessage()));
        }
    }

    private Optional<Supplier<Taking>> page(
            InputPlace at, long size, String target, Optional<String> type, MessageBody body, String encoding)
            throws IOException {
        String[] parts = type.orElse("").split(";", 2);
        if (!PAGES.contains(parts[0].strip().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Matcher charset = CHARSET.matcher(type.orElse(""));
        Optional<String> told = charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
        try (InputStream in = Unpacking.of(body.stream(), encoding)) {
            byte[] bytes = in.readNBytes(Intake.LARGEST_FILE + 1);
            return Optional.of(
                    bytes.length > Intake.LARGEST_FILE
                            ? refused(
                                    at,
                                    size,
                                    target + ": too large: more than " + Intake.LARGEST_FILE + " bytes unpacked")
                            : () -> taking(at, size, target, told, bytes));
        }
    }

    private Taking taking(InputPlace at, long size, String target, Optional<String> charset, byte[] bytes) {
        try {
            Metadata metadata = Metadata.addressed(Addresses.parse(target)).or(defaults);
            Extracted extracted = Page.extracted(Characters.of(bytes, true, charset), metadata);
            return new Taking.Taken(at, size, extracted.document(), extracted.offsets());
        } catch (Unreadable e) {
            return new Taking.Refused(at, size, target + ": " + e.reason());
        }
    }

    private static Supplier<Taking> refused(InputPlace at, long size, String reason) {
        Taking refused = new Taking.Refused(at, size, reason);
        return () -> refused;
    }
}
