// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import hearsay.text.Digest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an alert has to tell at one time.
 *
 * @param id of these items together: who gets the same twice knows it by this
 * @param json the same for programs
 */
public record News(String alert, String id, Instant at, List<Item> items, String json) {

    /**
     * One new thing.
     *
     * @param key by which it is remembered that it was told
     * @param title on one line
     * @param link where to read on, if that is a place of the web
     */
    public record Item(String key, String title, String text, Optional<URI> link) {}

    public News {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("alert " + alert + " has nothing to tell");
        }
    }

    /** The id of some items of an alert. */
    public static String id(String alert, List<String> keys) {
        Digest digest = Digest.of("news/1").with("alert", alert);
        keys.forEach(key -> digest.with("key", key));
        return digest.hex();
    }

    /** {@code 3 new: Denials from Tobruk}, or the sole thing's title. */
    public String subject() {
        return items.size() == 1 ? alert + ": " + items.get(0).title() : alert + ": " + items.size() + " new";
    }

    /** All items in words, a blank line between them. */
    public String text() {
        return String.join(
                        "\n\n",
                        items.stream()
                                .map(item -> item.title() + "\n" + item.text())
                                .toList())
                + "\n";
    }
}
