// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.Taking;

/** Hears how far reading has come, on the thread that called. Sizes are bytes of the input. */
public interface ReadListener {

    ReadListener NONE = new ReadListener() {
        @Override
        public void begins(int files, long bytes) {}

        @Override
        public void advances(long bytes, int reports, long claims) {}
    };

    /** @param bytes how large the files to read are together */
    void begins(int files, long bytes);

    /** So much of the input is done with, so many reports and claims are in the ledger. */
    void advances(long bytes, int reports, long claims);

    /** A report stands in the ledger, now or since before. */
    default void entered(Taking.Taken taken) {}
}
