// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Three log-linear models, one upon the other: whether an incident is one that the task asks for, whether an organisation has a part in
 * it, and, if it has, how the message views that part.
 */
record StatusModel(LogLinear incidents, LogLinear parts, LogLinear statuses) {

    /** What must be expected of a fill, in parts of a right one, for it to be given. */
    static final double LEAST = 0.10;

    /** The statuses that are answered, in the order of the weights. */
    static final List<Status> ANSWERS = List.of(
            Status.REPORTED_AS_FACT,
            Status.CLAIMED_OR_ADMITTED,
            Status.SUSPECTED_OR_ACCUSED_BY_AUTHORITIES,
            Status.SUSPECTED_OR_ACCUSED,
            Status.POSSIBLE);

    static final String INCIDENTS = "incidents.tsv";
    static final String PARTS = "parts.tsv";
    static final String STATUSES = "status.tsv";

    private static final double STEP = 0.5;
    private static final double HIGHEST = 2.5;

    /** @param worth what is to be expected of it, in parts of a right fill */
    record Answer(Status status, double worth) {}

    /** The weights that travel beside this class. */
    static StatusModel bundled() {
        return new StatusModel(
                LogLinear.bundled(INCIDENTS, 2),
                LogLinear.bundled(PARTS, 2),
                LogLinear.bundled(STATUSES, ANSWERS.size()));
    }

    /** The probability that an incident is one that the task asks for. */
    double asked(Set<String> incident) {
        return incidents.shares(incident)[1];
    }

    /** Clues to an organisation's part with the steps that the incident's log-odds, in nats, have passed. */
    static Set<String> with(Set<String> clues, double asked) {
        Set<String> all = new TreeSet<>(clues);
        double odds = StrictMath.log(asked / (1 - asked));
        for (double step = -HIGHEST; step <= HIGHEST; step += STEP) {
            if (odds > step) {
                all.add("real>" + step);
            }
        }
        return all;
    }

    /** The status that earns most. */
    Answer answer(Set<String> incident, Set<String> clues) {
        double part = parts.shares(with(clues, asked(incident)))[1];
        double[] shares = statuses.shares(clues);
        Answer best = new Answer(ANSWERS.get(0), 0);
        for (int i = 0; i < shares.length; i++) {
            double worth = part * worth(shares, i);
            if (worth > best.worth()) {
                best = new Answer(ANSWERS.get(i), worth);
            }
        }
        return best;
    }

    /** Which clues weigh how much, for reading. @param most how many of each class */
    String told(int most) {
        StringBuilder text = new StringBuilder();
        line(text, "asked for", incidents, 1, most);
        line(text, "not asked for", incidents, 0, most);
        line(text, "a part", parts, 1, most);
        line(text, "no part", parts, 0, most);
        for (int i = 0; i < ANSWERS.size(); i++) {
            line(text, ANSWERS.get(i).written().toLowerCase(Locale.ROOT), statuses, i, most);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String label, LogLinear model, int at, int most) {
        text.append(label).append(": ");
        text.append(model.heaviest(at, most).stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.2f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · ")));
        text.append('\n');
    }

    private static double worth(double[] shares, int answer) {
        return ANSWERS.get(answer) == Status.SUSPECTED_OR_ACCUSED
                ? shares[answer] + 0.5 * shares[ANSWERS.indexOf(Status.SUSPECTED_OR_ACCUSED_BY_AUTHORITIES)]
                : shares[answer];
    }
}
