// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.text.Span;
import hearsay.truth.origins.Copy;
import hearsay.truth.origins.Passage;
import hearsay.workbench.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that a report shares with another.
 *
 * @param other the other report
 * @param later whether this report is the later of the two
 * @param share how much of the later one stands in the earlier, 0 … 1
 */
record Copied(DocumentId id, Document other, boolean later, double share, List<Pair> pairs) {

    /** A passage in both. @param quoted whether both put it into the mouth of the same named holder */
    record Pair(String here, String there, boolean quoted) {}

    Copied {
        pairs = List.copyOf(pairs);
    }

    static Copied of(Copy copy, Document document, Workbench workbench) {
        boolean later = copy.of().equals(document.id());
        DocumentId id = later ? copy.from() : copy.of();
        Document other = workbench.document(id);
        List<Pair> pairs = new ArrayList<>();
        for (Passage passage : copy.passages()) {
            Span here = later ? passage.of() : passage.from();
            Span there = later ? passage.from() : passage.of();
            pairs.add(new Pair(here.in(document.text()), there.in(other.text()), passage.quoted()));
        }
        return new Copied(id, other, later, copy.share(), pairs);
    }

    Map<String, Object> data() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", id);
        fields.put("outlet", other.outlet());
        fields.put("published", other.published());
        fields.put("later", !later);
        fields.put("share", share);
        fields.put(
                "passages",
                pairs.stream()
                        .map(pair -> Map.of("here", pair.here(), "there", pair.there(), "quoted", pair.quoted()))
                        .toList());
        return fields;
    }
}
