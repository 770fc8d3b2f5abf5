// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Polarity;
import hearsay.claims.Testimony;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who spoke when, drawn as dots: a row for each side, time from left to right, dots of one day on top of one another, side by side where they are many. */
record Strip(List<Row> rows, List<Tick> ticks, double height) {

    static final double WIDTH = 720;
    private static final double LEFT = 96;
    private static final double DOT = 9;
    private static final int TALL = 5;

    /** @param y the line that the dots stand on */
    record Row(String words, String tone, double y, List<Dot> dots) {

        Row {
            dots = List.copyOf(dots);
        }
    }

    record Dot(double x, double y, String says, String note) {}

    /** A day on the axis. */
    record Tick(double x, String words) {}

    Strip {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    static Strip of(List<Testimony> members) {
        long first = day(members.get(0));
        long last = Math.max(day(members.get(members.size() - 1)), first + 1);
        List<Row> rows = new ArrayList<>();
        double y = 0;
        for (Polarity polarity : Polarity.values()) {
            Map<Long, List<Testimony>> days = new LinkedHashMap<>();
            members.stream()
                    .filter(one -> one.polarity() == polarity)
                    .forEach(one -> days.computeIfAbsent(day(one), fresh -> new ArrayList<>())
                            .add(one));
            if (!days.isEmpty()) {
                int tallest = days.values().stream()
                        .mapToInt(told -> tall(told.size(), first, last))
                        .max()
                        .orElse(1);
                y += Math.max(26, tallest * DOT + 14);
                rows.add(row(polarity, days, y, first, last));
            }
        }
        return new Strip(rows, ticks(first, last), y + 26);
    }

    private static Row row(Polarity polarity, Map<Long, List<Testimony>> days, double y, long first, long last) {
        List<Dot> dots = new ArrayList<>();
        days.forEach((day, told) -> {
            int tall = tall(told.size(), first, last);
            for (int i = 0; i < told.size(); i++) {
                Testimony one = told.get(i);
                String says = Say.day(one.published()) + ", " + one.outlet() + ": "
                        + one.holder().label() + " " + Say.stance(one.stance());
                dots.add(new Dot(
                        x(day, first, last) + (i / tall) * DOT,
                        y - 6 - (i % tall) * DOT,
                        says,
                        one.id().value()));
            }
        });
        return new Row(words(polarity), PropositionView.tone(polarity), y, dots);
    }

    /** How many dots of one day stand on top of one another: few, unless its neighbours leave no room beside it. */
    private static int tall(int dots, long first, long last) {
        int beside = (int) Math.max(1, (WIDTH - LEFT - 56) / (last - first) / DOT - 1);
        return Math.max(Math.min(dots, TALL), (dots + beside - 1) / beside);
    }

    private static String words(Polarity polarity) {
        return switch (polarity) {
            case FOR -> "it is so";
            case LEANS_FOR -> "leans to it";
            case NEITHER -> "does not say";
            case LEANS_AGAINST -> "doubts it";
            case AGAINST -> "it is not so";
        };
    }

    private static double x(long day, long first, long last) {
        return LEFT + 8 + (WIDTH - LEFT - 56) * (day - first) / (last - first);
    }

    private static long day(Testimony one) {
        return one.published().toInstant().truncatedTo(ChronoUnit.DAYS).getEpochSecond() / 86_400;
    }

    private static List<Tick> ticks(long first, long last) {
        long step = Arrays.stream(new long[] {1, 2, 7, 14, 30, 90, 180, 365, 1825, 3650})
                .filter(days -> (last - first) / days <= 7)
                .findFirst()
                .orElse(36_500);
        List<Tick> ticks = new ArrayList<>();
        for (long day = first; day <= last; day += step) {
            ticks.add(new Tick(x(day, first, last), Say.day(Instant.ofEpochSecond(day * 86_400))));
        }
        return ticks;
    }

    String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
