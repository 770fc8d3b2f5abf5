// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.alert.News;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Something new that fits what an alert looks for.
 *
 * @param key by which it is remembered
 * @param fields the same for programs
 */
record Finding(String key, String title, String text, Optional<URI> link, Map<String, Object> fields) {

    News.Item item() {
        return new News.Item(key, title, text, link);
    }
}
