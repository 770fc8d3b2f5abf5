// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mention in one sentence of GUM, before anyone asks whether it is a name.
 *
 * @param words the whole sentence
 * @param from index of its first word
 * @param to index after its last word
 * @param minimum indices of the words of its minimal span
 * @param type as GUM calls it, such as {@code organization}
 * @param group what it stands for: mentions of one group in a document are of one thing
 */
record GumMention(List<GoldWord> words, int from, int to, List<Integer> minimum, String type, String group) {

    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern BRACKET = Pattern.compile("\\(?[^()]+\\)?");
    private static final int GROUP = 0;
    private static final int TYPE = 1;
    private static final int MINIMUM = 5;

    private record Opened(String[] fields, int from) {}

    /** The mentions that begin and end in a sentence. Parts of broken ones ({@code 7[1/2]}) are left out. */
    static List<GumMention> all(List<GoldWord> words, List<String> misc, String place) throws IOException {
        List<GumMention> mentions = new ArrayList<>();
        List<Opened> open = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Matcher entity = ENTITY.matcher(misc.get(i));
            if (!entity.find()) {
                continue;
            }
            Matcher bracket = BRACKET.matcher(entity.group(1));
            while (bracket.find()) {
                String piece = bracket.group();
                if (piece.startsWith("(")) {
                    String[] fields = piece.replaceAll("[()]", "").split("-", 8);
                    open.add(new Opened(fields, i));
                }
                if (piece.endsWith(")")) {
                    String group = piece.startsWith("(")
                            ? open.get(open.size() - 1).fields()[GROUP]
                            : piece.substring(0, piece.length() - 1);
                    Opened closed = close(open, group, place);
                    if (!group.contains("[")) {
                        mentions.add(mention(words, closed, i + 1));
                    }
                }
            }
        }
        return mentions;
    }

    private static Opened close(List<Opened> open, String group, String place) throws IOException {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).fields()[GROUP].equals(group)) {
                return open.remove(i);
            }
        }
        throw new IOException(place + ": entity " + group + " closes but was not opened");
    }

    private static GumMention mention(List<GoldWord> words, Opened opened, int to) {
        List<Integer> minimum = new ArrayList<>();
        for (String number : opened.fields()[MINIMUM].split(",")) {
            minimum.add(opened.from() + Integer.parseInt(number) - 1);
        }
        return new GumMention(
                words, opened.from(), to, List.copyOf(minimum), opened.fields()[TYPE], opened.fields()[GROUP]);
    }

    /** The word of the minimal span whose head lies outside the mention; else the first of the minimal span. */
    int head() {
        return minimum.stream()
                .filter(word -> {
                    int above = syntax(word).head() - 1;
                    return above < from || above >= to;
                })
                .findFirst()
                .orElse(minimum.get(0));
    }

    Syntax syntax(int word) {
        return words.get(word).syntax().orElseThrow();
    }
}
