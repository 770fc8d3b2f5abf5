// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.fetch;

import hearsay.ingest.Unpacking;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
         * @throws Broken if it is broken, packed in a way that is not read, or larger than the most bytes
         */
        public byte[] content(int most) throws Broken {
            String encoding = header("Content-Encoding").orElse("identity");
            try (InputStream in = Unpacking.of(new ByteArrayInputStream(body), encoding)) {
                byte[] content = in.readNBytes(most + 1);
                if (content.length > most) {
                    throw new Broken("unpacks to more than " + most + " bytes");
                }
                return content;
            } catch (Broken e) {
                throw e;
            } catch (IOException e) {
                throw new Broken(String.valueOf(e.getMessage()));
            }
        }
    }

    /** What a server sent is not what it says it is. Nothing is wrong with our own disk. */
    final class Broken extends IOException {

        private static final long serialVersionUID = 1L;

        public Broken(String message) {
            super(message);
        }
    }

    /** @param again whether it may go better later */
    record Failed(URI asked, String reason, boolean again) implements Fetched {}
}
