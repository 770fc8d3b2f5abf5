// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages of a WARC archive (ISO 28500), one after another, so that the archive may be larger than memory: answers
 * with status 200 whose body is HTML. The number of the record stands for the line. What is given has been read from the
 * archive and is yet to be made a report of, which any thread may do.
 */
final class ArchiveRecords implements Iterator<Supplier<Taking>> {

    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");

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
                if (record.isPresent() && record.get() instanceof WarcResponse response && isPage(response)) {
                    return Optional.of(taking(at, bytes, response));
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

    private static boolean isPage(WarcResponse response) throws IOException {
        Optional<String> target = response.headers().first("WARC-Target-URI");
        if (target.isEmpty() || !target.get().toLowerCase(Locale.ROOT).startsWith("http")) {
            return false;
        }
        HttpResponse http = response.http();
        return http.status() == 200 && PAGES.contains(base(http));
    }

    private static String base(HttpResponse http) {
        try {
            MediaType type = http.contentType();
            return type.base().toString().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return ""; // a media type that is none
        }
    }

    private Supplier<Taking> taking(InputPlace at, long size, WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        String target = response.target();
        Optional<String> charset =
                Optional.ofNullable(http.contentType().parameters().get("charset"));
        try (InputStream in = Channels.newInputStream(http.bodyDecoded())) {
            byte[] bytes = in.readNBytes(Intake.LARGEST_FILE + 1);
            return bytes.length > Intake.LARGEST_FILE
                    ? refused(at, size, target + ": too large: more than " + Intake.LARGEST_FILE + " bytes unpacked")
                    : () -> taking(at, size, target, charset, bytes);
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
