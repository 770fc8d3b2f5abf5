// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The signs of conversations on two levels: how far each stands out among those about the same happening, and, for what a rumour says
 * (not for what is answered), what is usual in the happening. People deny more in one quarrel than in another, true or not; so an
 * answer counts by comparison only.
 */
final class Evidence {

    /** Signs of a rumour's wording, whose mean over the happening is a sign too. */
    private static final List<String> USUAL = List.of("asks", "hedge", "reporting", "opinion");

    private static final List<String> OWN = Stream.concat(Signs.NAMES.stream(), Stream.of("contradicted", "counted"))
            .toList();

    /** The sign behind each column. */
    static final List<String> COLUMNS =
            Stream.concat(OWN.stream(), USUAL.stream()).toList();

    private final List<Conversation> all;
    private final Happenings happenings;
    private final Contradictions contradictions;
    private final Signs signs;

    Evidence(List<Conversation> all, Happenings happenings, Stories stories, Signs signs, ReplyCues cues) {
        this.all = List.copyOf(all);
        this.happenings = happenings;
        this.signs = signs;
        contradictions = new Contradictions(all, happenings, stories, signs, cues);
    }

    /** A row for each conversation, in their order. */
    List<double[]> rows(StanceReading stances) {
        List<double[]> own = all.stream().map(one -> own(one, stances)).toList();
        Map<Integer, double[]> means = means(own);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            double[] mean = means.getOrDefault(happenings.of(all.get(i)), new double[OWN.size()]);
            double[] row = new double[COLUMNS.size()];
            for (int sign = 0; sign < mean.length; sign++) {
                row[sign] = own.get(i)[sign] - mean[sign];
            }
            for (int sign = 0; sign < USUAL.size(); sign++) {
                row[mean.length + sign] = mean[OWN.indexOf(USUAL.get(sign))];
            }
            rows.add(row);
        }
        return rows;
    }

    private double[] own(Conversation one, StanceReading stances) {
        double[] own = Arrays.copyOf(signs.of(one, stances), OWN.size());
        own[Signs.NAMES.size()] = contradictions.contradicted(one) ? 1 : 0;
        own[Signs.NAMES.size() + 1] = contradictions.counted(one) ? 1 : 0;
        return own;
    }

    private Map<Integer, double[]> means(List<double[]> own) {
        Map<Integer, double[]> sums = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            int happening = happenings.of(all.get(i));
            double[] sum = sums.computeIfAbsent(happening, number -> new double[OWN.size()]);
            for (int sign = 0; sign < sum.length; sign++) {
                sum[sign] += own.get(i)[sign];
            }
            counts.merge(happening, 1, Integer::sum);
        }
        sums.forEach((happening, sum) -> Arrays.setAll(sum, i -> sum[i] / counts.getOrDefault(happening, 1)));
        return sums;
    }
}
