// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.answers.TrackRecord;
import java.util.Locale;

/** The record of settled questions, and its reliability diagram: what was said to the right, what came upwards. */
record TrackRecordView(TrackRecord record) {

    private static final double SIDE = 300;

    double x(TrackRecord.Band band) {
        return SIDE * band.given();
    }

    double y(TrackRecord.Band band) {
        return SIDE * (1 - share(band));
    }

    /** Large where there were many answers: the area grows with their number. */
    double radius(TrackRecord.Band band) {
        return Math.min(28, 5 + 2 * Math.sqrt(band.answers()));
    }

    double share(TrackRecord.Band band) {
        return (double) band.came() / band.answers();
    }

    static String score(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }
}
