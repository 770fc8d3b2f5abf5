// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import hearsay.text.OffsetMap;

/** What became of one piece of the input. */
public sealed interface Taking {

    InputPlace at();

    /** How many bytes of the input this used up. */
    long bytes();

    /** A report. @param offsets back to the page it was cut out of; none if it was not cut out of one */
    record Taken(InputPlace at, long bytes, Document document, OffsetMap offsets) implements Taking {

        Taken(InputPlace at, long bytes, Document document) {
            this(at, bytes, document, OffsetMap.NONE);
        }

        /** The same report, known by another place. */
        public Taken at(String place) {
            return new Taken(InputPlace.file(place), bytes, document, offsets);
        }
    }

    /** Meant as a report, and cannot be one. @param reason what is wrong, and where it helps, what to do */
    record Refused(InputPlace at, long bytes, String reason) implements Taking {}

    /** Lies in a folder among the reports, and is of a kind that is not read, such as a picture. */
    record PassedOver(InputPlace at, long bytes) implements Taking {}
}
