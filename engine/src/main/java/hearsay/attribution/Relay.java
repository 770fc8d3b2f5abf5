// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Derivation;
import hearsay.text.Span;
import java.util.Optional;

/**
 * Somebody through whose mouth a holder's word came: an agency, a newspaper, a broadcaster.
 *
 * @param name its usual name where it is a known one, else its wording ("state television")
 * @param country ISO 3166-1 alpha-3 where it is known
 * @param generic whether the wording names no single outlet ("state media", "the news agency"), so that an earlier mention
 *     may tell which one it is
 * @param cue the words that make the hop ("told", "in an interview with"); empty where the span alone is known
 */
public record Relay(
        String name, Optional<String> country, boolean generic, Span span, Optional<Span> cue, Derivation because) {

    public Relay {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a relay needs a name");
        }
    }
}
