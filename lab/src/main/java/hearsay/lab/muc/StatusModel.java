// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.knowledge.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Log-linear: the weights of clues for no part in an incident, and for each status. */
final class StatusModel {

    /** What must be expected of a fill, in parts of a right one, for it to be given. */
    static final double LEAST = 0.10;

    /** The statuses that are answered, in the order of the weights behind the one for no part. */
    static final List<Status> ANSWERS = List.of(
            Status.REPORTED_AS_FACT,
            Status.CLAIMED_OR_ADMITTED,
            Status.SUSPECTED_OR_ACCUSED_BY_AUTHORITIES,
            Status.SUSPECTED_OR_ACCUSED,
            Status.POSSIBLE);

    private static final String WEIGHTS = "status.tsv";

    private final Map<String, double[]> weights;

    /** @param part the probability that the organisation has a part in the incident */
    record Answer(Status status, double part) {}

    StatusModel(Map<String, double[]> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights that travel beside this class. */
    static StatusModel bundled() {
        try (InputStream in = StatusModel.class.getResourceAsStream(WEIGHTS)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + WEIGHTS);
            }
            Map<String, double[]> weights = new HashMap<>();
            Table table = Table.parse(WEIGHTS, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            for (Table.Row row : table.rows()) {
                double[] values = new double[ANSWERS.size() + 1];
                for (int i = 0; i < values.length; i++) {
                    values[i] = Double.parseDouble(row.get("w" + i));
                }
                weights.put(row.get("clue"), values);
            }
            return new StatusModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + WEIGHTS, e);
        }
    }

    /** The status that earns most, if enough is to be expected of it. */
    Optional<Answer> answer(Set<String> clues) {
        double[] shares = shares(clues);
        int best = 0;
        double most = 0;
        for (int i = 1; i < shares.length; i++) {
            double worth = shares[i];
            if (ANSWERS.get(i - 1) == Status.SUSPECTED_OR_ACCUSED) {
                worth += 0.5 * shares[1 + ANSWERS.indexOf(Status.SUSPECTED_OR_ACCUSED_BY_AUTHORITIES)];
            }
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return most < LEAST ? Optional.empty() : Optional.of(new Answer(ANSWERS.get(best - 1), 1 - shares[0]));
    }

    private double[] shares(Set<String> clues) {
        double[] sums = new double[ANSWERS.size() + 1];
        for (String clue : clues) {
            double[] own = weights.get(clue);
            for (int i = 0; own != null && i < sums.length; i++) {
                sums[i] += own[i];
            }
        }
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i]);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return sums;
    }
}
