// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.util.List;

/**
 * Which source, cue and content belong together. Broken spans have several parts; any role may be missing.
 *
 * @param kind as the corpus calls it, such as {@code Attribution-no-source}
 */
public record GoldAttribution(String kind, List<Span> sources, List<Span> cues, List<Span> contents) {

    public GoldAttribution {
        sources = List.copyOf(sources);
        cues = List.copyOf(cues);
        contents = List.copyOf(contents);
    }
}
