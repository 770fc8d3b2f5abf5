// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rumours other rumours of the same happening contradict: they tell the same story, one says it and the other says not, or they
 * count the same thing differently. Which of the two is right is not asked: a key judges the story.
 */
final class Contradictions {

    private static final double SAME_STORY = 0.2;
    private static final double SAME_THING = 0.1;
    private static final int WORDS_COUNTED = 3;
    private static final int SHORTEST = 4;
    private static final Set<String> DENIALS = Set.of("UNTRUE", "CORRECTS");
    private static final Pattern TOKEN = Pattern.compile("\\d[\\d,.]*|[a-z']+");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Map<Conversation, Boolean> negative = new HashMap<>();
    private final Map<Conversation, Map<String, Set<String>>> counts = new HashMap<>();
    private final Map<Integer, List<Conversation>> ofHappening = new HashMap<>();
    private final Happenings happenings;
    private final Stories stories;

    Contradictions(List<Conversation> all, Happenings happenings, Stories stories, Signs signs, ReplyCues cues) {
        this.happenings = happenings;
        this.stories = stories;
        for (Conversation one : all) {
            String text = one.rumour().text();
            boolean denies = signs.count("negation", Words.of(Words.withAddressesAs("", text))) > 0;
            negative.put(one, denies || !Collections.disjoint(cues.kinds(text), DENIALS));
            counts.put(one, counts(text));
            ofHappening
                    .computeIfAbsent(happenings.of(one), number -> new ArrayList<>())
                    .add(one);
        }
    }

    /** Whether one says what the other says is not so. */
    boolean contradicted(Conversation one) {
        return others(one).stream()
                .anyMatch(other -> stories.likeness(one, other) >= SAME_STORY && isNegative(one) != isNegative(other));
    }

    /** Whether another counts the same thing differently. */
    boolean counted(Conversation one) {
        return others(one).stream()
                .anyMatch(other -> stories.likeness(one, other) >= SAME_THING
                        && differ(counts.getOrDefault(one, Map.of()), counts.getOrDefault(other, Map.of())));
    }

    private List<Conversation> others(Conversation one) {
        return ofHappening.getOrDefault(happenings.of(one), List.of()).stream()
                .filter(other -> !other.equals(one))
                .toList();
    }

    private boolean isNegative(Conversation one) {
        return negative.getOrDefault(one, false);
    }

    private static boolean differ(Map<String, Set<String>> mine, Map<String, Set<String>> theirs) {
        return mine.entrySet().stream()
                .anyMatch(thing -> theirs.containsKey(thing.getKey())
                        && Collections.disjoint(thing.getValue(), theirs.getOrDefault(thing.getKey(), Set.of())));
    }

    /** By each longer word shortly after a number, without a plural's s: the numbers. "One" counts nothing: it is often a pronoun. */
    private static Map<String, Set<String>> counts(String text) {
        Matcher matcher = TOKEN.matcher(Words.withAddressesAs("", text.toLowerCase(Locale.ROOT)));
        List<String> tokens = matcher.results().map(found -> found.group()).toList();
        Map<String, Set<String>> counts = new TreeMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            String number = number(tokens.get(i));
            for (String thing : tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + WORDS_COUNTED))) {
                if (!number.isEmpty()
                        && thing.length() >= SHORTEST
                        && thing.chars().allMatch(Character::isLetter)) {
                    counts.computeIfAbsent(thing.replaceFirst("s+$", ""), any -> new TreeSet<>())
                            .add(number);
                }
            }
        }
        return counts;
    }

    private static String number(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return token.replaceFirst("[.,]+$", "");
        }
        int number = token.equals("one") ? -1 : NUMBERS.indexOf(token);
        return number < 0 ? "" : String.valueOf(number);
    }
}
