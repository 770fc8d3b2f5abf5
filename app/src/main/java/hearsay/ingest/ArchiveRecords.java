// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages of a WARC archive (ISO 28500), one after another, so that the archive may be larger than memory: answers
 * with status 200 whose body is HTML. The number of the record stands for the line.
 */
final class ArchiveRecords implements Iterator<Taking> {

    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");

    private final String path;
    private final WarcReader reader;
    private final Metadata defaults;
    private int number;
    private long position;
    private boolean ended;
    private Optional<Taking> next;

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
    public Taking next() {
        Taking taking = next.orElseThrow(NoSuchElementException::new);
        next = advance();
        return taking;
    }

    private Optional<Taking> advance() {
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
                return Optional.of(new Taking.Refused(at, 0, "a broken archive: " + e.getMessage()));
            } catch (IOException e) {
                ended = true;
                return Optional.of(new Taking.Refused(at, 0, "cannot be read on: " + e));
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

    private Taking taking(InputPlace at, long size, WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        Optional<URI> address = Addresses.parse(response.target());
        try (InputStream in = Channels.newInputStream(http.bodyDecoded())) {
            byte[] bytes = in.readNBytes(Intake.LARGEST_FILE + 1);
            if (bytes.length > Intake.LARGEST_FILE) {
                throw new Unreadable("too large: more than " + Intake.LARGEST_FILE + " bytes unpacked");
            }
            String html = Characters.of(
                    bytes,
                    true,
                    Optional.ofNullable(http.contentType().parameters().get("charset")));
            return new Taking.Taken(
                    at, size, Page.document(html, Metadata.addressed(address).or(defaults)));
        } catch (Unreadable e) {
            return new Taking.Refused(at, size, response.target() + ": " + e.reason());
        }
    }
}
