// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.Place;
import hearsay.claims.PlaceMention;
import hearsay.claims.Remark;
import hearsay.text.Span;
import java.util.List;
import java.util.Map;

/**
 * The places of one document.
 *
 * @param mentions in text order
 * @param themselves what a name stands for whatever words place it, by the name's span: Sirte, where a mention is "near Sirte"
 * @param remarks what could not be made out, or disagrees
 */
public record PlaceReading(List<PlaceMention> mentions, Map<Span, Place> themselves, List<Remark> remarks) {

    public PlaceReading {
        mentions = List.copyOf(mentions);
        themselves = Map.copyOf(themselves);
        remarks = List.copyOf(remarks);
    }
}
