// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.PlaceMention;
import hearsay.claims.Remark;
import java.util.List;

/** The places of one document. @param mentions in text order @param remarks what could not be made out, or disagrees */
public record PlaceReading(List<PlaceMention> mentions, List<Remark> remarks) {

    public PlaceReading {
        mentions = List.copyOf(mentions);
        remarks = List.copyOf(remarks);
    }
}
