// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a post looks like to {@link StanceReader}: the cues in it, its shape, its likeness to the rumour and to what it answers. */
final class Shapes {

    private static final double OF_KIND = 1.5;

    private final Map<String, Map<String, Double>> shapes = new HashMap<>();

    Shapes(Collection<Conversation> conversations, ReplyCues cues) {
        for (Conversation conversation : conversations) {
            Map<String, Post> byId = byId(conversation);
            for (Post post : conversation.posts()) {
                shapes.put(post.id(), shape(post, conversation, byId, cues));
            }
        }
    }

    /** By the name of a feature; empty for a post that it was not made of. */
    Map<String, Double> of(Post post) {
        return shapes.getOrDefault(post.id(), Map.of());
    }

    private static Map<String, Post> byId(Conversation conversation) {
        Map<String, Post> byId = new HashMap<>();
        conversation.posts().forEach(post -> byId.put(post.id(), post));
        return byId;
    }

    private static Map<String, Double> shape(
            Post post, Conversation conversation, Map<String, Post> byId, ReplyCues cues) {
        Map<String, Double> shape = new LinkedHashMap<>();
        String text = post.text();
        String plain = ReplyCues.plain(text);
        List<ReplyCues.Cue> known = cues.all();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).in(plain)) {
                shape.put("cue " + i, 1.0);
                shape.put("kind " + known.get(i).kind(), OF_KIND);
            }
        }
        int words = Words.of(Words.withAddressesAs(" URL ", text)).size();
        put(shape, "rumour", post.parent().isEmpty() ? 2 : 0);
        put(
                shape,
                "answers the rumour",
                post.parent().equals(Optional.of(conversation.rumour().id())) ? 1 : 0);
        put(shape, "question mark", text.contains("?") ? 2 : 0);
        put(shape, "exclamation", text.contains("!") ? 1 : 0);
        put(shape, "address", text.contains("http") ? 1.5 : 0);
        put(shape, "length", words / 15.0);
        put(shape, "short", words < 5 ? 1 : 0);
        put(shape, "like the rumour", 2 * likeness(text, conversation.rumour().text()));
        post.parent().map(byId::get).ifPresent(parent -> {
            put(shape, "like the one before", 2 * likeness(text, parent.text()));
            put(shape, "answers a question", parent.text().contains("?") ? 1 : 0);
        });
        shape.put("always", 1.0);
        return shape;
    }

    private static void put(Map<String, Double> shape, String feature, double value) {
        if (value != 0) {
            shape.put(feature, value);
        }
    }

    private static double likeness(String one, String other) {
        Set<String> mine = longWords(one);
        Set<String> all = longWords(other);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(all);
        all.addAll(mine);
        return shared.size() / (all.size() + 1.0);
    }

    private static Set<String> longWords(String text) {
        Set<String> words = new HashSet<>(Words.of(Words.withAddressesAs("", text)));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
