// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.workbench.TimePicture;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What was told when of when: report time runs to the right, event time upwards. An interval is a bar as long as it was told; what
 * has a latest time only hangs from it. On the slanting line lies what was told the moment it happened, under it what was
 * past by then, over it what was yet to come.
 */
public final class TimeDrawing {

    private final TimeFrame frame;
    private final Svg svg = new Svg();

    private TimeDrawing(TimeFrame frame) {
        this.frame = frame;
    }

    /** A drawing, as wide and high as asked for in pixels. @param address where a proposition leads to @param words what it says */
    public static String of(
            List<TimePicture.Happening> happenings,
            TimeWindow window,
            int width,
            int height,
            Function<TimePicture.Happening, String> address,
            Function<TimePicture.Happening, String> words) {
        TimeDrawing drawing = new TimeDrawing(new TimeFrame(window, width, height));
        drawing.open();
        drawing.marks();
        drawing.slant();
        TimeBars bars = new TimeBars(drawing.frame, drawing.svg, address, words);
        happenings.forEach(bars::draw);
        bars.counts();
        return drawing.svg.close("svg").toString();
    }

    private void open() {
        TimeAxis told = frame.told();
        TimeAxis happened = frame.happened();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "times",
                "viewBox",
                "0 0 " + (int) frame.width() + " " + (int) frame.height(),
                "role",
                "group",
                "aria-label",
                "What was told when of when; the table below tells the same",
                "font-family",
                "Source Sans, sans-serif",
                "font-size",
                "13",
                "data-window",
                four(told.from(), told.to(), happened.from(), happened.to()),
                "data-frame",
                four(frame.left(), frame.top(), frame.right(), frame.bottom()));
        svg.put(
                "rect",
                "class",
                "ground",
                "x",
                frame.left(),
                "y",
                frame.top(),
                "width",
                frame.right() - frame.left(),
                "height",
                frame.bottom() - frame.top(),
                "fill",
                "#fff");
    }

    private static String four(double first, double second, double third, double fourth) {
        return String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f", first, second, third, fourth);
    }

    private void marks() {
        svg.open("g", "class", "axis");
        for (TimeAxis.Mark mark : frame.told().marks(78)) {
            double x = frame.told().at(mark.seconds());
            line(mark.strong() ? "rule strong" : "rule", x, frame.top(), x, frame.bottom());
            words(mark.words(), "mark", x, frame.bottom() + 18, "middle");
        }
        for (TimeAxis.Mark mark : frame.happened().marks(34)) {
            double y = frame.happened().at(mark.seconds());
            line(mark.strong() ? "rule strong" : "rule", frame.left(), y, frame.right(), y);
            words(mark.words(), "mark", frame.left() - 8, y + 4, "end");
        }
        words("told →", "title", frame.right(), frame.height() - 8, "end");
        words("happened ↑", "title", frame.left(), frame.height() - 8, "end");
        svg.close("g");
    }

    private void words(String words, String style, double x, double y, String anchor) {
        svg.words("text", words, "class", style, "x", x, "y", y, "text-anchor", anchor, "fill", "#444");
    }

    /** Where what is told happens as it is told. */
    private void slant() {
        TimeAxis told = frame.told();
        TimeAxis happened = frame.happened();
        double from = Math.max(told.from(), happened.from());
        double to = Math.min(told.to(), happened.to());
        if (from < to) {
            line("slant", told.at(from), happened.at(from), told.at(to), happened.at(to));
        }
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        boolean slant = style.equals("slant");
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
                slant ? "#7c8796" : "#e4e1d8",
                "stroke-dasharray",
                slant ? "5 4" : "none");
    }

    /** Seconds since 1970 of a local time, as axes count them. */
    public static double seconds(LocalDateTime moment) {
        return TimeAxis.seconds(moment);
    }
}
