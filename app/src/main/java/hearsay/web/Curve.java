// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Judgement;
import hearsay.claims.Likelihood;
import hearsay.workbench.BriefWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the answers to a question changed, drawn over the bands of likelihood: days to the right, probability upwards. */
record Curve(List<Point> points, List<Band> bands) {

    static final double WIDTH = 720;
    static final double HEIGHT = 220;
    private static final double LEFT = 150;
    private static final double MARGIN = 24;
    private static final double DAY_ROOM = 120;

    /** @param day as it stands below; nothing where there is no room for it */
    record Point(double x, double y, String says, String day) {}

    /** @param y where it begins, counted from the top @param middle where its name stands */
    record Band(double y, double height, double middle, String term) {}

    Curve {
        points = List.copyOf(points);
        bands = List.copyOf(bands);
    }

    static Curve of(List<Judgement> judgements) {
        LocalDate first = judgements.get(0).asOf();
        long days = Math.max(1, judgements.get(judgements.size() - 1).asOf().toEpochDay() - first.toEpochDay());
        List<Point> points = new ArrayList<>();
        for (Judgement one : judgements) {
            double share = (double) (one.asOf().toEpochDay() - first.toEpochDay()) / days;
            String says = Say.day(one.asOf()) + ": " + BriefWords.percent(one.probability());
            points.add(new Point(
                    LEFT + MARGIN + share * (WIDTH - LEFT - 2 * MARGIN - 40),
                    y(one.probability()),
                    says,
                    Say.day(one.asOf())));
        }
        spare(points);
        List<Band> bands = new ArrayList<>();
        for (Likelihood term : Likelihood.values()) {
            double from = term.ordinal() == 0 ? 0 : term.from();
            double to = term == Likelihood.ALMOST_CERTAIN ? 1 : term.to();
            bands.add(new Band(y(to), y(from) - y(to), (y(from) + y(to)) / 2, term.term()));
        }
        return new Curve(points, bands);
    }

    /** Days that would stand over one another are left out, the last day never. */
    private static void spare(List<Point> points) {
        double right = Double.MAX_VALUE;
        for (int i = points.size() - 1; i >= 0; i--) {
            Point point = points.get(i);
            if (point.x() + DAY_ROOM > right) {
                points.set(i, new Point(point.x(), point.y(), point.says(), ""));
            } else {
                right = point.x();
            }
        }
    }

    private static double y(double probability) {
        return HEIGHT * (1 - probability);
    }

    /** The points as a line of SVG. */
    String line() {
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", point.x(), point.y()));
        }
        return line.toString().strip();
    }
}
