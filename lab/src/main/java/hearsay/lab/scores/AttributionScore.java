// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import hearsay.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Whole attributions. An answer fits a wanted attribution if in each role that is wanted, source, cue and content, one
 * of its spans overlaps one of the wanted; a wanted attribution without a source asks for none. Each is matched once,
 * so that as many as possible are (maximum bipartite matching, H. W. Kuhn's augmenting paths).
 */
public final class AttributionScore {

    /** An attribution as spans; a role without spans is an attribution's that lacks it. */
    public record Triple(List<Span> sources, List<Span> cues, List<Span> contents) {

        public Triple {
            sources = List.copyOf(sources);
            cues = List.copyOf(cues);
            contents = List.copyOf(contents);
        }
    }

    private AttributionScore() {}

    public static Counts count(List<Triple> wanted, List<Triple> given) {
        int[] taker = new int[given.size()];
        Arrays.fill(taker, -1);
        long right = 0;
        for (int w = 0; w < wanted.size(); w++) {
            if (augment(w, wanted, given, taker, new boolean[given.size()])) {
                right++;
            }
        }
        return new Counts(right, given.size(), wanted.size());
    }

    private static boolean augment(int w, List<Triple> wanted, List<Triple> given, int[] taker, boolean[] tried) {
        for (int g = 0; g < given.size(); g++) {
            if (!tried[g] && fits(wanted.get(w), given.get(g))) {
                tried[g] = true;
                if (taker[g] < 0 || augment(taker[g], wanted, given, taker, tried)) {
                    taker[g] = w;
                    return true;
                }
            }
        }
        return false;
    }

    static boolean fits(Triple wanted, Triple given) {
        return touches(wanted.sources(), given.sources())
                && touches(wanted.cues(), given.cues())
                && touches(wanted.contents(), given.contents());
    }

    private static boolean touches(List<Span> wanted, List<Span> given) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(span -> given.stream().anyMatch(span::overlaps));
    }
}
