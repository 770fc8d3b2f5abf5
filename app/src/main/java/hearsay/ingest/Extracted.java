// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import hearsay.text.OffsetMap;

/**
 * A document and the way back from its text.
 *
 * @param offsets to the characters of what it was made of, as decoded; none where the text was not cut out of characters
 */
record Extracted(Document document, OffsetMap offsets) {

    /** Of a document whose text is the main text of a page, perhaps with a headline before it. */
    static Extracted of(Document document, MainText main) {
        int before = document.text().length() - main.text().length();
        if (!document.text().endsWith(main.text())) {
            return whole(document);
        }
        OffsetMap.Builder offsets = new OffsetMap.Builder();
        main.offsets().addTo(offsets, before);
        return new Extracted(document, offsets.build());
    }

    /** Of a document that was not cut out of a page. */
    static Extracted whole(Document document) {
        return new Extracted(document, OffsetMap.NONE);
    }
}
