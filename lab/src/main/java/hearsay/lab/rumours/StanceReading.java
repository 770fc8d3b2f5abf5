// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.Map;

/** How probable each kind of reply is for a post, by its id; a post that is not in it is read as a comment. */
record StanceReading(Map<String, double[]> shares) {

    private static final double[] COMMENT = {0, 0, 0, 1};

    double[] of(Post post) {
        return shares.getOrDefault(post.id(), COMMENT);
    }
}
