// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.claims.Interval;
import hearsay.claims.Polarity;
import hearsay.ledger.ToldTime;
import hearsay.workbench.TimePicture;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was told when of when: report time runs to the right, event time upwards. An interval is a bar as long as it was told; what
 * has a latest time only hangs from it. On the slanting line lies what was told the moment it happened, under it what was
 * past by then, over it what was yet to come.
 */
public final class TimeDrawing {

    private static final double LEFT = 74;
    private static final double RIGHT = 18;
    private static final double TOP = 16;
    private static final double BOTTOM = 46;
    private static final double DAY = 86_400;

    /** Of what has no beginning, so much hangs down. */
    private static final double HANGS = 16;

    private final double width;
    private final double height;
    private final TimeAxis told;
    private final TimeAxis happened;
    private final Function<TimePicture.Happening, String> address;
    private final Svg svg = new Svg();
    private final List<double[]> taken = new ArrayList<>();

    private TimeDrawing(Window window, int width, int height, Function<TimePicture.Happening, String> address) {
        this.width = width;
        this.height = height;
        this.told = new TimeAxis(window.toldFrom(), window.toldTo(), LEFT, width - RIGHT);
        this.happened = new TimeAxis(window.from(), window.to(), height - BOTTOM, TOP);
        this.address = address;
    }

    /** Which stretches the axes show, in seconds since 1970: of telling, and of happening. */
    public record Window(double toldFrom, double toldTo, double from, double to) {

        /** What shows all that was told, but not what lies years away from it. */
        public static Window of(List<TimePicture.Happening> happenings) {
            double[] told = happenings.stream()
                    .flatMap(one -> one.told().stream())
                    .mapToDouble(one -> one.told().getEpochSecond())
                    .sorted()
                    .toArray();
            if (told.length == 0) {
                return new Window(0, 30 * DAY, -30 * DAY, 30 * DAY);
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
            double from =
                    Arrays.stream(ends).filter(at -> at >= low - reach).min().orElse(low);
            double to =
                    Arrays.stream(ends).filter(at -> at <= high + reach).max().orElse(high);
            return new Window(first - air, last + air, from - air, to + air);
        }

        /** The same, with what somebody asked for in place of it. */
        public Window with(Stream<Double> toldFrom, Stream<Double> toldTo, Stream<Double> from, Stream<Double> to) {
            return new Window(
                    toldFrom.findFirst().orElse(this.toldFrom),
                    toldTo.findFirst().orElse(this.toldTo),
                    from.findFirst().orElse(this.from),
                    to.findFirst().orElse(this.to));
        }
    }

    /** A drawing, as wide and high as asked for in pixels. @param address where a proposition leads to */
    public static String of(
            List<TimePicture.Happening> happenings,
            Window window,
            int width,
            int height,
            Function<TimePicture.Happening, String> address) {
        TimeDrawing drawing = new TimeDrawing(window, width, height, address);
        drawing.draw(happenings);
        return drawing.svg.toString();
    }

    private void draw(List<TimePicture.Happening> happenings) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "times",
                "viewBox",
                "0 0 " + (int) width + " " + (int) height,
                "role",
                "group",
                "aria-label",
                "What was told when of when; the table below tells the same",
                "font-family",
                "Source Sans, sans-serif",
                "font-size",
                "13",
                "data-window",
                String.format(
                        Locale.ROOT, "%.0f,%.0f,%.0f,%.0f", told.from(), told.to(), happened.from(), happened.to()),
                "data-frame",
                String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f", LEFT, TOP, width - RIGHT, height - BOTTOM));
        svg.put(
                "rect",
                "class",
                "ground",
                "x",
                LEFT,
                "y",
                TOP,
                "width",
                width - LEFT - RIGHT,
                "height",
                height - TOP - BOTTOM,
                "fill",
                "#fff");
        marks();
        slant();
        long[] beyond = {0, 0};
        happenings.forEach(one -> draw(one, beyond));
        edges(beyond);
        svg.close("svg");
    }

    private void marks() {
        svg.open("g", "class", "axis");
        for (TimeAxis.Mark mark : told.marks(78)) {
            double x = told.at(mark.seconds());
            line(mark.strong() ? "rule strong" : "rule", x, TOP, x, height - BOTTOM);
            svg.words("text", mark.words(), "x", x, "y", height - BOTTOM + 18, "text-anchor", "middle", "fill", "#555");
        }
        for (TimeAxis.Mark mark : happened.marks(34)) {
            double y = happened.at(mark.seconds());
            line(mark.strong() ? "rule strong" : "rule", LEFT, y, width - RIGHT, y);
            svg.words("text", mark.words(), "x", LEFT - 8, "y", y + 4, "text-anchor", "end", "fill", "#555");
        }
        svg.words(
                "text",
                "told →",
                "class",
                "title",
                "x",
                width - RIGHT,
                "y",
                height - 8,
                "text-anchor",
                "end",
                "fill",
                "#222");
        svg.words(
                "text",
                "happened ↑",
                "class",
                "title",
                "x",
                LEFT,
                "y",
                height - 8,
                "text-anchor",
                "end",
                "fill",
                "#222");
        svg.close("g");
    }

    /** Where what is told happens as it is told. */
    private void slant() {
        double from = Math.max(told.from(), happened.from());
        double to = Math.min(told.to(), happened.to());
        if (from < to) {
            line("slant", told.at(from), happened.at(from), told.at(to), happened.at(to));
        }
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        svg.put(
                "line",
                "class",
                style,
                "x1",
                x1,
                "y1",
                y1,
                "x2",
                x2,
                "y2",
                y2,
                "stroke",
                style.equals("slant") ? "#7c8796" : "#e4e1d8",
                "stroke-dasharray",
                style.equals("slant") ? "5 4" : "none");
    }

    private void draw(TimePicture.Happening happening, long[] beyond) {
        List<ToldTime> shown = happening.told().stream()
                .filter(one -> told.shows(one.told().getEpochSecond()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        boolean contested = happening.alleged().row().contested();
        String words = happening.alleged().words();
        svg.open(
                "a",
                "class",
                contested ? "told contested" : "told",
                "href",
                address.apply(happening),
                "aria-label",
                words + ", told " + shown.size() + (shown.size() == 1 ? " time" : " times")
                        + (contested ? ", contested" : ""));
        svg.words("title", words);
        StringBuilder thread = new StringBuilder();
        for (ToldTime one : shown) {
            double[] bar = bar(one);
            if (bar.length == 0) {
                beyond[end(one.when()) < happened.from() ? 0 : 1]++;
                continue;
            }
            double x = free(told.at(one.told().getEpochSecond()), bar);
            thread.append(thread.isEmpty() ? "M" : "L")
                    .append(Svg.number(x))
                    .append(' ')
                    .append(Svg.number((bar[0] + bar[1]) / 2));
            draw(one, x, bar, contested);
        }
        if (contested && thread.indexOf("L") > 0) {
            svg.put(
                    "path",
                    "class",
                    "thread",
                    "fill",
                    "none",
                    "stroke",
                    "#835400",
                    "stroke-width",
                    ".7",
                    "d",
                    thread.toString());
        }
        svg.close("a");
    }

    /** Upper and lower end in pixels; nothing for what lies beyond the picture. */
    private double[] bar(ToldTime one) {
        double start = one.when().start().map(TimeAxis::seconds).orElse(end(one.when()));
        double end = one.when().end().map(TimeAxis::seconds).orElse(start);
        if (end < happened.from() || start > happened.to()) {
            return new double[0];
        }
        double top = happened.within(end);
        double bottom = happened.within(start);
        double least = 5;
        return bottom - top >= least
                ? new double[] {top, bottom}
                : new double[] {(top + bottom - least) / 2, (top + bottom + least) / 2};
    }

    private static double end(Interval when) {
        return when.end().or(when::start).map(TimeAxis::seconds).orElse(0.0);
    }

    /** Beside what stands there already. */
    private double free(double wanted, double[] bar) {
        double x = wanted;
        for (int tries = 0; tries < 12 && meets(x, bar); tries++) {
            x += 4;
        }
        double placed = Math.min(x, width - RIGHT - 3);
        taken.add(new double[] {placed, bar[0], bar[1]});
        return placed;
    }

    private boolean meets(double x, double[] bar) {
        return taken.stream()
                .anyMatch(other -> Math.abs(other[0] - x) < 4 && other[1] < bar[1] + 1 && bar[0] < other[2] + 1);
    }

    private void draw(ToldTime one, double x, double[] bar, boolean contested) {
        String style =
                one.polarity() == Polarity.FOR ? "for" : one.polarity() == Polarity.AGAINST ? "against" : "neither";
        String paper = style.equals("for") ? "#1c6848" : style.equals("against") ? "#a42a2d" : "#77748c";
        boolean hangs = one.when().start().isEmpty();
        boolean stands = one.when().end().isEmpty();
        if (hangs || stands) {
            double from = hangs ? bar[1] : bar[0];
            double to = hangs ? Math.min(height - BOTTOM, bar[1] + HANGS) : Math.max(TOP, bar[0] - HANGS);
            svg.put(
                    "line",
                    "class",
                    "open " + style,
                    "x1",
                    x,
                    "y1",
                    from,
                    "x2",
                    x,
                    "y2",
                    to,
                    "stroke",
                    paper,
                    "stroke-width",
                    "1.5",
                    "stroke-dasharray",
                    "2 2");
        }
        if (style.equals("against")) {
            // A slash through the bar: who cannot tell the colours sees which one denies.
            double y = (bar[0] + bar[1]) / 2;
            svg.put(
                    "rect",
                    "class",
                    "bar against",
                    "x",
                    x - 1.5,
                    "y",
                    bar[0],
                    "width",
                    3.0,
                    "height",
                    bar[1] - bar[0],
                    "fill",
                    paper);
            svg.put(
                    "path",
                    "class",
                    "bar against",
                    "d",
                    cross(x, y),
                    "stroke",
                    paper,
                    "stroke-width",
                    "1.6",
                    "fill",
                    "none");
        } else {
            svg.put(
                    "rect",
                    "class",
                    "bar " + style,
                    "x",
                    x - 1.5,
                    "y",
                    bar[0],
                    "width",
                    3.0,
                    "height",
                    bar[1] - bar[0],
                    "rx",
                    "1.5",
                    "fill",
                    style.equals("neither") ? "#fff" : paper,
                    "stroke",
                    paper);
        }
        if (contested && !style.equals("against")) {
            svg.put(
                    "circle",
                    "class",
                    "ring",
                    "cx",
                    x,
                    "cy",
                    (bar[0] + bar[1]) / 2,
                    "r",
                    4.5,
                    "fill",
                    "none",
                    "stroke",
                    "#835400");
        }
    }

    private static String cross(double x, double y) {
        return "M" + Svg.number(x - 4) + " " + Svg.number(y - 4) + "l8 8m0 -8l-8 8";
    }

    private void edges(long[] beyond) {
        List<String> words = Arrays.asList(
                beyond[0] == 0 ? "" : "↓ " + beyond[0] + " of earlier times",
                beyond[1] == 0 ? "" : "↑ " + beyond[1] + " of later times");
        if (!words.get(0).isEmpty()) {
            svg.words("text", words.get(0), "class", "beyond", "x", LEFT + 8, "y", height - BOTTOM - 7, "fill", "#555");
        }
        if (!words.get(1).isEmpty()) {
            svg.words("text", words.get(1), "class", "beyond", "x", LEFT + 8, "y", TOP + 16, "fill", "#555");
        }
    }

    /** Where its two times lie in seconds, for a window. */
    public static double seconds(LocalDateTime moment) {
        return TimeAxis.seconds(moment);
    }
}
