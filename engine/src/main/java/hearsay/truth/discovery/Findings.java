// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.List;

/**
 * What the votes amount to.
 *
 * @param beliefs by object and value
 * @param tracks by source
 * @param dependences at least as likely as not, the surest first
 * @param rounds until nothing moved
 */
public record Findings(List<Belief> beliefs, List<Track> tracks, List<Dependence> dependences, int rounds) {

    public Findings {
        beliefs = List.copyOf(beliefs);
        tracks = List.copyOf(tracks);
        dependences = List.copyOf(dependences);
    }
}
