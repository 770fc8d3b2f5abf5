// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How probable it is that a rumour is true, false, unverified. The weights of its signs ({@link Evidence}) are drawn to what is
 * expected of them; how far what is expected holds, and how firmly, is chosen within the known conversations, each happening asked
 * with the other known ones known, by the logarithmic score. Conversations whose outcome is known speak for like ones. Happenings
 * differ in which outcome is common, so the answer is the outcome that the evidence raises most, not the likeliest.
 */
final class RumourModel {

    private static final int CLASSES = Veracity.values().length;
    /** As many examples as the expected weights may be as good as. */
    private static final double[] FIRMNESS = {100, 300, 1000, 3000};
    /** How much of the expected weights may be true. */
    private static final double[] SCALES = {0.25, 0.5, 1};
    /** Half of rumours that get talked about turn out true, a fifth false; held as firmly as a hundred examples. */
    private static final double[] BEFORE = {50, 20, 30};

    private static final double LIKE = 0.2;
    private static final double SAME_STORY = 4;
    private static final double SAME_HAPPENING = 0.02;

    private final Signs signs;
    private final ReplyCues cues;

    private record Setting(double firmness, double scale) {}

    /** Rows, each with a 1 at its end, in units that the known ones have. */
    private record Known(List<Conversation> conversations, List<double[]> rows, List<Integer> happenings) {

        Known where(IntPredicate happening) {
            int[] kept = IntStream.range(0, rows.size())
                    .filter(i -> happening.test(happenings.get(i)))
                    .toArray();
            return new Known(
                    Arrays.stream(kept).mapToObj(conversations::get).toList(),
                    Arrays.stream(kept).mapToObj(rows::get).toList(),
                    Arrays.stream(kept).mapToObj(happenings::get).toList());
        }
    }

    RumourModel(Signs signs, ReplyCues cues) {
        this.signs = signs;
        this.cues = cues;
    }

    /**
     * @param known conversations with their outcome
     * @param asked conversations whose outcome is not looked at
     * @param stances of the posts of all of them
     * @param keyed the key's stances of the known ones: a sign's weight is expected per deviation of what is, not of what is read
     */
    List<Judgement> answer(
            List<Conversation> known, List<Conversation> asked, StanceReading stances, StanceReading keyed) {
        List<Conversation> all = new ArrayList<>(known);
        all.addAll(asked);
        Happenings happenings = new Happenings(all);
        Stories stories = new Stories(all);
        Evidence evidence = new Evidence(all, happenings, stories, signs, cues);
        List<double[]> rows =
                scaled(evidence.rows(stances), evidence.rows(keyed).subList(0, known.size()), known.size());
        Known learned = new Known(
                known,
                rows.subList(0, known.size()),
                known.stream().map(happenings::of).toList());
        Regression regression = fit(learned, chosen(learned));
        double[] usual = usual(known);
        List<Judgement> answers = new ArrayList<>();
        for (int i = known.size(); i < all.size(); i++) {
            double[] shares = regression.probabilities(features(), rows.get(i));
            answers.add(Judgement.of(remember(shares, all.get(i), known, happenings, stories), usual));
        }
        return answers;
    }

    /** In standard deviations of the key's signs where these are the larger: a cautious reading is no stronger evidence. */
    private static List<double[]> scaled(List<double[]> rows, List<double[]> keyed, int known) {
        int width = Evidence.COLUMNS.size();
        List<double[]> scaled = rows.stream()
                .map(row -> {
                    double[] longer = Arrays.copyOf(row, width + 1);
                    longer[width] = 1;
                    return longer;
                })
                .toList();
        for (int sign = 0; sign < width; sign++) {
            int at = sign;
            List<double[]> own = rows.subList(0, known);
            double mean = own.stream().mapToDouble(row -> row[at]).average().orElse(0);
            double unit = Math.max(deviation(own, sign), deviation(keyed, sign)) + 1e-6;
            scaled.forEach(row -> row[at] = (row[at] - mean) / unit);
        }
        return scaled;
    }

    private static double deviation(List<double[]> rows, int sign) {
        double mean = rows.stream().mapToDouble(row -> row[sign]).average().orElse(0);
        double square = rows.stream()
                .mapToDouble(row -> (row[sign] - mean) * (row[sign] - mean))
                .average()
                .orElse(0);
        return StrictMath.sqrt(square);
    }

    /** The setting that judges each known happening best by the others. */
    private Setting chosen(Known known) {
        Setting best = new Setting(FIRMNESS[2], SCALES[1]);
        double least = Double.POSITIVE_INFINITY;
        List<Integer> happenings =
                known.happenings().stream().distinct().sorted().toList();
        for (double firmness : FIRMNESS) {
            for (double scale : SCALES) {
                Setting setting = new Setting(firmness, scale);
                double surprise = happenings.size() < 2 ? least : surprise(known, happenings, setting);
                if (surprise < least) {
                    least = surprise;
                    best = setting;
                }
            }
        }
        return best;
    }

    private double surprise(Known known, List<Integer> happenings, Setting setting) {
        double surprise = 0;
        for (int happening : happenings) {
            Regression regression = fit(known.where(one -> one != happening), setting);
            Known held = known.where(one -> one == happening);
            for (int i = 0; i < held.rows().size(); i++) {
                double[] shares =
                        regression.probabilities(features(), held.rows().get(i));
                int outcome = held.conversations().get(i).veracity().ordinal();
                surprise -= StrictMath.log(Math.max(shares[outcome], 1e-300));
            }
        }
        return surprise;
    }

    private Regression fit(Known known, Setting setting) {
        int[] features = features();
        List<Regression.Example> examples = new ArrayList<>();
        for (int i = 0; i < known.rows().size(); i++) {
            int outcome = known.conversations().get(i).veracity().ordinal();
            examples.add(new Regression.Example(features, known.rows().get(i), outcome, 1));
        }
        double[] usual = new double[features.length];
        usual[features.length - 1] = 1;
        for (int label = 0; label < CLASSES; label++) {
            examples.add(new Regression.Example(features, usual, label, BEFORE[label]));
        }
        double[] expected = new double[features.length * CLASSES];
        double[] firmness = new double[features.length];
        for (int sign = 0; sign < Evidence.COLUMNS.size(); sign++) {
            double[] weights = signs.expected(Evidence.COLUMNS.get(sign));
            for (int label = 0; label < CLASSES; label++) {
                expected[sign * CLASSES + label] = setting.scale() * weights[label];
            }
            firmness[sign] = setting.firmness();
        }
        return Regression.fit(examples, CLASSES, expected, firmness);
    }

    /** The signs and a constant. */
    private static int[] features() {
        return IntStream.rangeClosed(0, Evidence.COLUMNS.size()).toArray();
    }

    private static double[] usual(List<Conversation> known) {
        double[] usual = BEFORE.clone();
        known.forEach(one -> usual[one.veracity().ordinal()]++);
        double all = Arrays.stream(usual).sum();
        return Arrays.stream(usual).map(one -> one / all).toArray();
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
