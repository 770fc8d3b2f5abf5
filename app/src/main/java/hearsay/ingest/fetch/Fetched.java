// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** What became of an attempt to fetch. */
public sealed interface Fetched {

    /** What was asked for. */
    URI asked();

    /**
     * An answer, whatever its status.
     *
     * @param address where it came from in the end
     * @param headers as they came, {@code Name: value}
     * @param body as it came, perhaps compressed
     */
    record Answer(URI asked, URI address, int status, List<String> headers, byte[] body) implements Fetched {

        public Answer {
            headers = List.copyOf(headers);
            body = body.clone();
        }

        @Override
        public byte[] body() {
            return body.clone();
        }

        /** The first header of a name. */
        public Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }

        /**
         * The body unpacked.
         *
         * @throws IOException if it is broken, packed in a way not asked for, or larger than the most bytes
         */
        public byte[] content(int most) throws IOException {
            try (InputStream in = unpacked()) {
                byte[] content = in.readNBytes(most + 1);
                if (content.length > most) {
                    throw new IOException("unpacks to more than " + most + " bytes");
                }
                return content;
            }
        }

        private InputStream unpacked() throws IOException {
            InputStream in = new ByteArrayInputStream(body);
            return switch (header("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT)) {
                case "gzip", "x-gzip" -> new GZIPInputStream(in);
                case "deflate" -> new InflaterInputStream(in);
                case "identity", "" -> in;
                default ->
                    throw new IOException(
                            "packed as " + header("Content-Encoding").orElse("") + ", which was not asked for");
            };
        }
    }

    /** @param again whether it may go better later */
    record Failed(URI asked, String reason, boolean again) implements Fetched {}
}
