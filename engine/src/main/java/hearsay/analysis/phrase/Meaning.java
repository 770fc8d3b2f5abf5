// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

import java.util.Optional;

/** What a rule makes of a match; empty if it will not have it, and the next rule may try. */
@FunctionalInterface
public interface Meaning<S> {

    Optional<S> of(Match<S> match);
}
