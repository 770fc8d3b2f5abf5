// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code <meta>} tags of a page by name, property or itemprop, whatever their case. */
final class Metas {

    private final Map<String, List<String>> values = new HashMap<>();

    Metas(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String value = meta.attr("content").strip();
            Stream.of("property", "name", "itemprop")
                    .map(key -> meta.attr(key).strip().toLowerCase(Locale.ROOT))
                    .filter(name -> !name.isEmpty() && !value.isEmpty())
                    .distinct()
                    .forEach(name -> values.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(value));
        }
    }

    /** Those of a name, in the order of the page. */
    Stream<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream();
    }

    /** The first of the first name that has any. */
    Optional<String> first(List<String> names) {
        return names.stream().flatMap(this::all).findFirst();
    }
}
