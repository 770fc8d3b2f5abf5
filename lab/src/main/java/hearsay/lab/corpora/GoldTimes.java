// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * A document with its time expressions.
 *
 * @param paragraphs what was annotated, and is read
 * @param created the document's date
 * @param times in text order
 */
public record GoldTimes(String id, String text, List<Span> paragraphs, LocalDate created, List<GoldTime> times) {

    public GoldTimes {
        paragraphs = List.copyOf(paragraphs);
        times = List.copyOf(times);
    }
}
