// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is packed with Zstandard (RFC 8878), one frame after another, each looking back 8 MB at most. A dictionary at the
 * beginning, as some archives of the web have it, is named and not read.
 */
final class Zstandard extends FilterInputStream {

    private static final int[] MAGIC = {0x28, 0xB5, 0x2F, 0xFD};
    private static final int[] DICTIONARY = {0x5D, 0x2A, 0x4D, 0x18};

    private Zstandard(InputStream in) {
        super(in);
    }

    static InputStream of(InputStream packed) throws IOException {
        BufferedInputStream in = new BufferedInputStream(packed);
        in.mark(MAGIC.length);
        byte[] head = in.readNBytes(MAGIC.length);
        in.reset();
        if (starts(head, DICTIONARY)) {
            throw new IOException(
                    "packed with zstd and a dictionary of its own, which is not read: unpack it with zstd -d");
        }
        return new Zstandard(new ZstdInputStream(in));
    }

    static boolean isMagic(byte[] head) {
        return starts(head, MAGIC);
    }

    private static boolean starts(byte[] head, int[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return in.read(into, from, length);
        } catch (MalformedInputException e) {
            throw new IOException("broken zstd: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
