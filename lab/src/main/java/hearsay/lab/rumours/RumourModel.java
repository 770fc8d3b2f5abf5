// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable it is that a rumour is true, false, unverified. The signs of a conversation are mixed with the mean of those about the
 * same happening, for what people do about one rumour they do about the next; the weights of signs are drawn to what is expected of
 * them as firmly as by {@value #FIRMNESS} examples; conversations whose outcome is known speak for like ones.
 */
final class RumourModel {

    private static final double OF_HAPPENING = 2.0 / 3;
    private static final double FIRMNESS = 300;
    /** Half of rumours that get talked about turn out true, a fifth false; held as firmly as a hundred examples. */
    private static final double[] BEFORE = {50, 20, 30};

    private static final double LIKE = 0.2;
    private static final double SAME_STORY = 4;
    private static final double SAME_HAPPENING = 0.02;

    private final Signs signs;

    RumourModel(Signs signs) {
        this.signs = signs;
    }

    /**
     * @param known conversations with their outcome
     * @param asked conversations whose outcome is not looked at
     * @param stances of the posts of all of them
     * @return for each that is asked, the probability by {@link Veracity}
     */
    List<double[]> answer(List<Conversation> known, List<Conversation> asked, StanceReading stances) {
        List<Conversation> all = new ArrayList<>(known);
        all.addAll(asked);
        Happenings happenings = new Happenings(all);
        List<double[]> seen = mixed(all, happenings, stances);
        scale(seen, known.size());
        Regression regression = fit(known, seen);
        Stories stories = new Stories(all);
        int[] features = features();
        List<double[]> answers = new ArrayList<>();
        for (int i = known.size(); i < all.size(); i++) {
            double[] shares = regression.probabilities(features, seen.get(i));
            answers.add(remember(shares, all.get(i), known, happenings, stories));
        }
        return answers;
    }

    private List<double[]> mixed(List<Conversation> all, Happenings happenings, StanceReading stances) {
        List<double[]> own = all.stream().map(one -> signs.of(one, stances)).toList();
        Map<Integer, double[]> sums = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            int happening = happenings.of(all.get(i));
            double[] sum = sums.computeIfAbsent(happening, number -> new double[Signs.NAMES.size()]);
            for (int sign = 0; sign < sum.length; sign++) {
                sum[sign] += own.get(i)[sign];
            }
            counts.merge(happening, 1, Integer::sum);
        }
        List<double[]> mixed = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            int happening = happenings.of(all.get(i));
            double[] sum = sums.getOrDefault(happening, new double[Signs.NAMES.size()]);
            int count = counts.getOrDefault(happening, 1);
            double[] signsOfOne = new double[sum.length + 1];
            for (int sign = 0; sign < sum.length; sign++) {
                signsOfOne[sign] = (1 - OF_HAPPENING) * own.get(i)[sign] + OF_HAPPENING * sum[sign] / count;
            }
            signsOfOne[sum.length] = 1;
            mixed.add(signsOfOne);
        }
        return mixed;
    }

    /** Signs in standard deviations of the known conversations. */
    private static void scale(List<double[]> seen, int known) {
        for (int sign = 0; sign < Signs.NAMES.size(); sign++) {
            double mean = 0;
            double squares = 0;
            for (double[] one : seen.subList(0, known)) {
                mean += one[sign] / known;
            }
            for (double[] one : seen.subList(0, known)) {
                squares += (one[sign] - mean) * (one[sign] - mean) / known;
            }
            double deviation = StrictMath.sqrt(squares) + 1e-6;
            for (double[] one : seen) {
                one[sign] = (one[sign] - mean) / deviation;
            }
        }
    }

    private Regression fit(List<Conversation> known, List<double[]> seen) {
        int classes = Veracity.values().length;
        int[] features = features();
        List<Regression.Example> examples = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            examples.add(new Regression.Example(
                    features, seen.get(i), known.get(i).veracity().ordinal(), 1));
        }
        double[] usual = new double[features.length];
        usual[features.length - 1] = 1;
        for (int label = 0; label < classes; label++) {
            examples.add(new Regression.Example(features, usual, label, BEFORE[label]));
        }
        double[] expected = new double[features.length * classes];
        double[] firmness = new double[features.length];
        for (int sign = 0; sign < Signs.NAMES.size(); sign++) {
            System.arraycopy(signs.expected(Signs.NAMES.get(sign)), 0, expected, sign * classes, classes);
            firmness[sign] = FIRMNESS;
        }
        return Regression.fit(examples, classes, expected, firmness);
    }

    /** The signs and a constant. */
    private static int[] features() {
        int[] features = new int[Signs.NAMES.size() + 1];
        Arrays.setAll(features, i -> i);
        return features;
    }

    private static double[] remember(
            double[] shares, Conversation asked, List<Conversation> known, Happenings happenings, Stories stories) {
        double[] sums = shares.clone();
        for (Conversation one : known) {
            double likeness = stories.likeness(asked, one);
            int outcome = one.veracity().ordinal();
            sums[outcome] += likeness >= LIKE ? SAME_STORY * likeness * likeness : 0;
            sums[outcome] += happenings.of(one) == happenings.of(asked) ? SAME_HAPPENING : 0;
        }
        double all = Arrays.stream(sums).sum();
        return Arrays.stream(sums).map(sum -> sum / all).toArray();
    }
}
