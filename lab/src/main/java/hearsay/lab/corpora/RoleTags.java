// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.analysis.Role;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One sequence as begin–inside–outside tags: each word has one role or none.
 *
 * @param tags {@code O}, {@code B-SOURCE}, {@code I-CONTENT}, …, one for each word
 */
public record RoleTags(List<GoldWord> words, List<String> tags) {

    public RoleTags {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        if (words.size() != tags.size()) {
            throw new IllegalArgumentException(words.size() + " words but " + tags.size() + " tags");
        }
    }

    /** Tags the words that a span touches. Where spans overlap, the later one has the word. */
    public static RoleTags of(List<GoldWord> words, List<GoldRole> roles) {
        String[] tags = new String[words.size()];
        Arrays.fill(tags, "O");
        for (GoldRole role : roles) {
            boolean first = true;
            for (int i = 0; i < tags.length; i++) {
                if (words.get(i).span().overlaps(role.span())) {
                    tags[i] = (first ? "B-" : "I-") + role.role();
                    first = false;
                }
            }
        }
        return new RoleTags(words, mended(tags));
    }

    /** An I- that continues nothing begins something. */
    private static List<String> mended(String[] tags) {
        String before = "O";
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].startsWith("I-") && !before.endsWith(tags[i].substring(1))) {
                tags[i] = "B" + tags[i].substring(1);
            }
            before = tags[i];
        }
        return List.of(tags);
    }

    /** The runs of words with one role. */
    public List<GoldRole> spans() {
        List<GoldRole> spans = new ArrayList<>();
        Optional<GoldRole> open = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i).span();
            if (tags.get(i).startsWith("I-") && open.isPresent()) {
                GoldRole longer =
                        new GoldRole(open.get().span().cover(word), open.get().role());
                open = Optional.of(longer);
                continue;
            }
            open.ifPresent(spans::add);
            open = tags.get(i).equals("O")
                    ? Optional.empty()
                    : Optional.of(new GoldRole(word, Role.valueOf(tags.get(i).substring(2))));
        }
        open.ifPresent(spans::add);
        return spans;
    }
}
