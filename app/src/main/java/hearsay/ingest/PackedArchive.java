// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The web pages of a WACZ file: those of the WARC files under {@code archive/} in it, one file after another. */
final class PackedArchive implements Iterator<Supplier<Taking>> {

    private final String path;
    private final ZipInputStream zip;
    private final Metadata defaults;
    private Iterator<Supplier<Taking>> records = Collections.emptyIterator();

    PackedArchive(String path, InputStream in, Metadata defaults) throws IOException {
        this.path = path;
        this.zip = new ZipInputStream(in);
        this.defaults = defaults;
        advance();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Supplier<Taking> next() {
        if (!records.hasNext()) {
            throw new NoSuchElementException();
        }
        Supplier<Taking> taking = records.next();
        try {
            advance();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read on in " + path, e);
        }
        return taking;
    }

    private void advance() throws IOException {
        while (!records.hasNext()) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return;
            }
            if (entry.getName().startsWith("archive/") && FileKind.of(entry.getName()) == FileKind.ARCHIVE) {
                records = new ArchiveRecords(
                        path + "!" + entry.getName(), Intake.opened(entry.getName(), new OneEntry(zip)), defaults);
            }
        }
    }

    /** Ends with the entry, and leaves the file open when the entry is closed. */
    private static final class OneEntry extends FilterInputStream {

        private OneEntry(ZipInputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
            // The file is closed by who opened it.
        }
    }
}
