// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.watch;

import java.net.URI;
import java.util.Map;

/** Something to fetch in a round. @param conditions headers that make the request conditional, by name */
record Errand(Kind kind, URI address, Map<String, String> conditions) {

    /** Why it is fetched: because it is followed, because it lists more addresses, because it was announced. */
    enum Kind {
        SOURCE,
        LIST,
        PAGE
    }

    Errand {
        conditions = Map.copyOf(conditions);
    }
}
