// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.ledger.ToldTime;
import hearsay.workbench.TimePicture;
import java.util.List;
import java.util.function.Function;

/** Draws what was told into the frame of a timeline. */
final class TimeBars {

    /** Of what has no beginning, so much hangs down. */
    private static final double HANGS = 16;

    private final TimeFrame frame;
    private final Svg svg;
    private final Function<TimePicture.Happening, String> address;
    private final Function<TimePicture.Happening, String> words;
    private final TimeLanes lanes;
    private long earlier;
    private long later;

    /** @param address where a happening leads to @param words what is told of it, in words */
    TimeBars(
            TimeFrame frame,
            Svg svg,
            Function<TimePicture.Happening, String> address,
            Function<TimePicture.Happening, String> words) {
        this.frame = frame;
        this.svg = svg;
        this.address = address;
        this.words = words;
        this.lanes = new TimeLanes(frame.told());
    }

    /** A bar that found room. */
    private record Placed(TimeBar bar, double x) {}

    void draw(TimePicture.Happening happening) {
        List<ToldTime> shown = happening.told().stream()
                .filter(one -> frame.told().shows(one.told().getEpochSecond()))
                .filter(this::isInside)
                .toList();
        List<Placed> placed = TimeBar.of(shown, lanes).stream()
                .flatMap(bar -> lanes.place(bar.slot(), bar.top(frame), bar.bottom(frame)).stream()
                        .mapToObj(x -> new Placed(bar, x)))
                .toList();
        if (placed.isEmpty()) {
            return; // a link of which nothing is drawn would take the keyboard where nothing is to be seen
        }
        boolean contested = happening.alleged().row().contested();
        String says = words.apply(happening);
        svg.open(
                "a",
                "class",
                contested ? "told contested" : "told",
                "href",
                address.apply(happening),
                "aria-label",
                says + ", told " + shown.size() + (shown.size() == 1 ? " time" : " times")
                        + (contested ? ", contested" : ""));
        svg.words("title", says);
        StringBuilder thread = new StringBuilder();
        for (Placed one : placed) {
            thread.append(thread.isEmpty() ? "M" : "L")
                    .append(Svg.number(one.x()))
                    .append(' ')
                    .append(Svg.number(one.bar().middle(frame)));
            draw(one.bar(), one.x(), contested);
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

    /** Counts what lies beyond. */
    private boolean isInside(ToldTime one) {
        boolean before = TimeFrame.end(one.when()) < frame.happened().from();
        boolean after = TimeFrame.start(one.when()) > frame.happened().to();
        earlier += before ? 1 : 0;
        later += after ? 1 : 0;
        return !before && !after;
    }

    private void draw(TimeBar bar, double x, boolean contested) {
        double top = bar.top(frame);
        double bottom = bar.bottom(frame);
        open(bar, x, top, bottom);
        boolean against = bar.style().equals("against");
        svg.put(
                "rect",
                "class",
                "bar " + bar.style(),
                "x",
                x - bar.width() / 2,
                "y",
                top,
                "width",
                bar.width(),
                "height",
                bottom - top,
                "rx",
                against ? 0.0 : 1.5,
                "fill",
                bar.style().equals("neither") ? "#fff" : bar.paper(),
                "stroke",
                bar.paper());
        if (against) {
            // A cross on the bar: who cannot tell the colours sees which one denies.
            svg.put(
                    "path",
                    "class",
                    "bar against",
                    "d",
                    cross(x, bar.middle(frame)),
                    "stroke",
                    bar.paper(),
                    "stroke-width",
                    "1.6",
                    "fill",
                    "none");
        } else if (contested) {
            svg.put(
                    "circle",
                    "class",
                    "ring",
                    "cx",
                    x,
                    "cy",
                    bar.middle(frame),
                    "r",
                    4.5,
                    "fill",
                    "none",
                    "stroke",
                    "#835400");
        }
    }

    /** A dotted end, where only the latest or only the earliest time is told. */
    private void open(TimeBar bar, double x, double top, double bottom) {
        boolean hangs = bar.when().start().isEmpty();
        if (!hangs && bar.when().end().isPresent()) {
            return;
        }
        svg.put(
                "line",
                "class",
                "open " + bar.style(),
                "x1",
                x,
                "y1",
                hangs ? bottom : top,
                "x2",
                x,
                "y2",
                hangs ? Math.min(frame.bottom(), bottom + HANGS) : Math.max(frame.top(), top - HANGS),
                "stroke",
                bar.paper(),
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                "2 2");
    }

    private static String cross(double x, double y) {
        return "M" + Svg.number(x - 4) + " " + Svg.number(y - 4) + "l8 8m0 -8l-8 8";
    }

    /** How many are not to be seen: for want of room, and beyond the edges. */
    void counts() {
        lanes.without()
                .forEach((slot, many) -> svg.words(
                        "text",
                        "+" + many,
                        "class",
                        "more",
                        "x",
                        lanes.left(slot) + 1,
                        "y",
                        Math.max(frame.top() + 10, lanes.top(slot) - 5),
                        "fill",
                        "#555"));
        if (earlier > 0) {
            edge("↓ " + earlier + " of earlier times", frame.bottom() - 7);
        }
        if (later > 0) {
            edge("↑ " + later + " of later times", frame.top() + 16);
        }
    }

    private void edge(String words, double y) {
        svg.words("text", words, "class", "beyond", "x", frame.left() + 8, "y", y, "fill", "#555");
    }
}
