// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import java.util.List;
import java.util.Optional;

/**
 * One question of joining: which source speaks through this cue, or which cue brings this content?
 *
 * @param asker a cue that looks for its source, or a content that looks for its cue
 * @param options what it may take; the first is always "none of them"
 */
public record Choice(RoleSpan asker, List<Option> options) {

    public Choice {
        options = List.copyOf(options);
    }

    /** A partner and what speaks for or against it, as names of features. */
    public record Option(Optional<RoleSpan> partner, List<String> features) {
        public Option {
            features = List.copyOf(features);
        }
    }
}
