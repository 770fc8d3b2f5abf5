// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.workbench.TimePicture;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which stretches the axes show, in seconds since 1970: of telling, and of happening. */
public record TimeWindow(double toldFrom, double toldTo, double from, double to) {

    private static final double DAY = 86_400;

    /** What shows all that was told, but not what lies years away from it. */
    public static TimeWindow of(List<TimePicture.Happening> happenings) {
        double[] told = happenings.stream()
                .flatMap(one -> one.told().stream())
                .mapToDouble(one -> one.told().getEpochSecond())
                .sorted()
                .toArray();
        if (told.length == 0) {
            return new TimeWindow(0, 30 * DAY, -30 * DAY, 30 * DAY);
        }
        double first = told[0];
        double last = told[told.length - 1];
        double air = Math.max(DAY, (last - first) * 0.03);
        double[] ends = happenings.stream()
                .flatMap(one -> one.told().stream())
                .flatMap(one -> Stream.concat(one.when().start().stream(), one.when().end().stream()))
                .mapToDouble(TimeAxis::seconds)
                .sorted()
                .toArray();
        double low = ends[ends.length / 10];
        double high = ends[ends.length - 1 - ends.length / 10];
        double reach = Math.max(5 * DAY, (high - low) / 4);
        double from = Arrays.stream(ends).filter(at -> at >= low - reach).min().orElse(low);
        double to = Arrays.stream(ends).filter(at -> at <= high + reach).max().orElse(high);
        return new TimeWindow(first - air, last + air, from - air, to + air);
    }

    /** The same, with what somebody asked for in place of it. */
    public TimeWindow with(Stream<Double> toldFrom, Stream<Double> toldTo, Stream<Double> from, Stream<Double> to) {
        return new TimeWindow(
                toldFrom.findFirst().orElse(this.toldFrom),
                toldTo.findFirst().orElse(this.toldTo),
                from.findFirst().orElse(this.from),
                to.findFirst().orElse(this.to));
    }
}
