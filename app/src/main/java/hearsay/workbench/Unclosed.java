// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The stream of one entry of an archive, which whoever writes the entry may close. */
final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
