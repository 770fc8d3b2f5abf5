// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import java.util.List;
import java.util.Locale;

/**
 * How reliable a source is (Admiralty code, AJP-2.1): from its record alone, F until there is one.
 *
 * @param reliability A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged
 */
public record SourceGrade(char reliability, List<String> reasons) {

    /** A prior of one right and one wrong is added, so that a short record claims little. */
    private static final int PRIOR = 1;

    private static final double COMPLETELY = 0.95;
    private static final double USUALLY = 0.85;
    private static final double FAIRLY = 0.7;
    private static final double NOT_USUALLY = 0.4;

    public SourceGrade {
        reasons = List.copyOf(reasons);
    }

    /** @param least settled claims before there is a grade */
    static SourceGrade of(TrackRecord record, double least) {
        if (record.settled() < least) {
            return new SourceGrade(
                    'F',
                    List.of("of what this source said, the outcome of " + record.settled() + " is known; a grade needs "
                            + (int) least));
        }
        double share = (double) (record.right() + PRIOR) / (record.settled() + 2 * PRIOR);
        char grade = share >= COMPLETELY
                ? 'A'
                : share >= USUALLY ? 'B' : share >= FAIRLY ? 'C' : share >= NOT_USUALLY ? 'D' : 'E';
        return new SourceGrade(
                grade,
                List.of(
                        "right " + record.right() + " times, wrong " + record.wrong() + " times",
                        String.format(Locale.ROOT, "with one of each added: %.0f %% right", 100 * share)));
    }
}
