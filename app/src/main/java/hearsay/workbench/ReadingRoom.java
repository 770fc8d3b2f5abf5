// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.EditionId;
import hearsay.claims.Reading;
import hearsay.text.Document;

/** Where reports are read: one edition, and a pure function of the document that any thread may call. */
public interface ReadingRoom {

    /** Names what shapes the readings. Cheap: does not load the model. */
    EditionId edition();

    /** Told that a reading will soon be wanted; may begin to load, and returns at once. */
    default void prepare() {}

    /** The reading of a document. The first call may take a second to load the model. */
    Reading read(Document document);
}
