// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import hearsay.lab.scores.ClusterScore;
import hearsay.lab.scores.Counts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mentions of one topic, and which of its documents tell one story: those that are alike on average. A story is what
 * others call a predicted document cluster.
 *
 * @param likeness of the documents
 * @param stories of each document the number of its story
 */
record Topic(String name, List<Sight> mentions, Likeness likeness, Map<String, Integer> stories) {

    /** Chosen on topics 1 to 35 by what it does to the head lemma. */
    private static final double ONE_STORY = 0.1;

    static Topic of(String name, List<Sight> mentions, Likeness likeness) {
        List<String> documents =
                mentions.stream().map(Sight::document).distinct().sorted().toList();
        double[][] alike = new double[documents.size()][documents.size()];
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < alike.length; j++) {
                alike[i][j] = likeness.of(documents.get(i), documents.get(j));
            }
        }
        List<Integer> groups = AverageLink.groups(alike, ONE_STORY);
        Map<String, Integer> stories = new HashMap<>();
        for (int i = 0; i < alike.length; i++) {
            stories.put(documents.get(i), groups.get(i));
        }
        return new Topic(name, List.copyOf(mentions), likeness, stories);
    }

    double[] signs(int one, int other) {
        Sight first = mentions.get(one);
        Sight second = mentions.get(other);
        return Sign.of(first, second, likeness.of(first.document(), second.document()), story(first) == story(second));
    }

    private int story(Sight mention) {
        return stories.getOrDefault(mention.document(), -1);
    }

    /** What the pairs make of it. */
    Map<String, Counts> clustered(PairModel model) {
        return score(clusters(model));
    }

    List<Integer> clusters(PairModel model) {
        int size = mentions.size();
        double[][] chances = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                chances[i][j] = model.chance(signs(i, j));
                chances[j][i] = chances[i][j];
            }
        }
        return AverageLink.groups(chances, PairModel.MERGE);
    }

    /** The floor: one cluster for each dictionary word of a head. */
    Map<String, Counts> byHead() {
        return score(numbered(mentions.stream().map(Sight::lemma).toList()));
    }

    /** The harder floor: one cluster for each dictionary word of a head in each story. */
    Map<String, Counts> byHeadAndStory() {
        return score(numbered(mentions.stream()
                .map(mention -> story(mention) + " " + mention.lemma())
                .toList()));
    }

    private static List<Integer> numbered(List<String> names) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Integer> all = new ArrayList<>();
        names.forEach(name -> all.add(numbers.computeIfAbsent(name, none -> numbers.size())));
        return all;
    }

    private Map<String, Counts> score(List<Integer> given) {
        return ClusterScore.count(mentions.stream().map(Sight::event).toList(), given);
    }
}
