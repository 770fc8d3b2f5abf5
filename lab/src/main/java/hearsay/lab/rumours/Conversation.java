// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.List;

/**
 * A rumour and what was answered.
 *
 * @param posts the rumour first
 * @param time of the rumour, in seconds of the epoch
 */
record Conversation(List<Post> posts, double time, Veracity veracity) {

    Conversation {
        posts = List.copyOf(posts);
    }

    Post rumour() {
        return posts.get(0);
    }

    List<Post> replies() {
        return posts.subList(1, posts.size());
    }
}
