// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Bodies of HTTP as they are packed (RFC 9110, section 8.4). */
public final class Unpacking {

    private static final int HEAD = 4;

    private Unpacking() {}

    /** @param encoding what the header Content-Encoding says; of several the last was applied last */
    public static InputStream of(InputStream body, String encoding) throws IOException {
        InputStream in = body;
        String[] all = encoding.toLowerCase(Locale.ROOT).split("\\s*,\\s*");
        for (int i = all.length - 1; i >= 0; i--) {
            in = once(in, all[i].strip());
        }
        return in;
    }

    /** Servers say gzip and zstd of what is none, and send deflate with and without its frame (zlib). */
    private static InputStream once(InputStream body, String encoding) throws IOException {
        BufferedInputStream in = new BufferedInputStream(body);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return switch (encoding) {
            case "gzip", "x-gzip" -> isGzip(head) ? new GZIPInputStream(in) : in;
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(head)));
            case "zstd" -> Zstandard.isMagic(head) ? Zstandard.of(in) : in;
            case "br" -> new BrotliInputStream(in);
            case "identity", "" -> in;
            default -> throw new IOException("packed as " + encoding + ", which is not read");
        };
    }

    static boolean isGzip(byte[] head) {
        return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    private static boolean isZlib(byte[] head) {
        return head.length >= 2 && (head[0] & 0x0F) == 8 && ((head[0] & 0xFF) << 8 | head[1] & 0xFF) % 31 == 0;
    }
}
