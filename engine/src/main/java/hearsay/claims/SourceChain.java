// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.List;

/** The way a claim came: outermost first, the publisher always, the holder last. */
public record SourceChain(List<Link> links) {

    public SourceChain {
        links = List.copyOf(links);
        if (links.isEmpty() || !(links.get(0).source() instanceof Source.Publisher)) {
            throw new IllegalArgumentException("a chain begins at the publisher: " + links);
        }
    }

    /** Whose word it is: the innermost source. */
    public Source holder() {
        return links.get(links.size() - 1).source();
    }

    /** The mouths between publisher and holder, outermost first. */
    public List<Link> relays() {
        return links.size() <= 2 ? List.of() : links.subList(1, links.size() - 1);
    }
}
