// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.custody;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** What was fetched, as an archive of the web (WARC 1.1, ISO 28500): one response for each entry, with its headers. */
public final class WarcExport {

    /** Headers that describe how the body travelled, which is not how it is kept. */
    private static final Set<String> OF_THE_WAY = Set.of("transfer-encoding", "content-length", "connection");

    private WarcExport() {}

    /** Writes the answers among some entries. @return how many there were */
    public static int write(Custody custody, List<Entry> entries, OutputStream out) throws IOException {
        int written = 0;
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
            for (Entry entry : entries) {
                if (entry.act().equals("fetched") && entry.fact("digest").isPresent()) {
                    writer.write(response(custody, entry));
                    written++;
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return written;
    }

    private static WarcResponse response(Custody custody, Entry entry) throws IOException {
        String digest = entry.fact("digest").orElse("");
        byte[] body = custody.bytes(digest)
                .orElseThrow(() -> new IOException("object " + digest + " of entry " + entry.number() + " is missing"));
        HttpResponse.Builder http =
                new HttpResponse.Builder(Integer.parseInt(entry.fact("status").orElse("200")), "OK");
        http.body(MediaType.parse(entry.fact("type").orElse("text/html")), body);
        for (String line : entry.fact("headers").orElse("").lines().toList()) {
            String[] header = line.split(":", 2);
            String name = header[0].toLowerCase(Locale.ROOT);
            if (header.length == 2 && !OF_THE_WAY.contains(name) && !name.equals("content-type")) {
                http.addHeader(header[0], header[1].strip());
            }
        }
        return new WarcResponse.Builder(URI.create(entry.fact("from").orElse("")))
                .date(Instant.parse(entry.at()))
                .addHeader("X-Hearsay-Object", "sha256:" + digest)
                .body(http.build())
                .build();
    }
}
