// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Interval;
import hearsay.ledger.Happening;
import hearsay.ledger.ToldTime;
import hearsay.web.drawing.TimeDrawing;
import hearsay.web.drawing.TimeWindow;
import hearsay.workbench.TimePicture;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was told when of when. */
final class TimelinePage implements Page {

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 620;
    private static final int MOST = 60;

    /** All that a drawing depends on. @param base what stands before its links */
    private record Drawn(Wish wish, Wish.Size size, String base) {}

    @Override
    public String path() {
        return "/timeline";
    }

    @Override
    public Answer answer(Visit visit) {
        TimelineView view = view(visit);
        return Answer.of("Timeline", "timeline", view, () -> data(view)).with(() -> table(view.picture()));
    }

    static TimelineView view(Visit visit) {
        Wish wish = Wish.of(visit);
        TimePicture picture = visit.look(
                TimePicture.class, wish, workbench -> workbench.pictures().times(wish.query(MOST)));
        Wish.Size size = Wish.size(visit, WIDTH, HEIGHT);
        Optional<Happening.Within> when = wish.sieve().happening().when();
        TimeWindow window = TimeWindow.of(picture.happenings())
                .with(
                        seconds(wish.since()),
                        seconds(wish.until().map(day -> day.plusDays(1))),
                        when.map(Happening.Within::from).stream().map(TimeDrawing::seconds),
                        when.map(Happening.Within::to).stream().map(TimeDrawing::seconds));
        String base = Renderer.base(visit.context());
        String drawing = visit.look(
                String.class,
                new Drawn(wish, size, base),
                any -> TimeDrawing.of(
                        picture.happenings(),
                        window,
                        size.width(),
                        size.height(),
                        one -> base + "/proposition/" + one.alleged().row().id().value(),
                        one -> PlainWords.line(one.alleged().words())));
        return new TimelineView(wish, picture, window, drawing);
    }

    private static Stream<Double> seconds(Optional<LocalDate> day) {
        return day.stream().map(LocalDate::atStartOfDay).map(TimeDrawing::seconds);
    }

    private static Map<String, Object> data(TimelineView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "propositions",
                view.picture().happenings().stream().map(TimelinePage::data).toList());
        fields.put("whole", view.picture().whole());
        return fields;
    }

    private static Map<String, Object> data(TimePicture.Happening happening) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", happening.alleged().row().id());
        fields.put("words", happening.alleged().words());
        fields.put("contested", happening.alleged().row().contested());
        fields.put("told", happening.told().stream().map(TimelinePage::data).toList());
        return fields;
    }

    private static Map<String, Object> data(ToldTime told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("claim", told.claim());
        fields.put("document", told.document());
        fields.put("outlet", told.outlet());
        fields.put("holder", told.holder());
        fields.put("polarity", told.polarity());
        fields.put("told", told.told().atOffset(ZoneOffset.UTC));
        fields.put("from", told.when().start().map(LocalDateTime::toString));
        fields.put("until", told.when().end().map(LocalDateTime::toString));
        fields.put("grain", told.when().grain());
        return fields;
    }

    private static List<List<Object>> table(TimePicture picture) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "proposition",
                "words",
                "contested",
                "claim",
                "outlet",
                "holder",
                "polarity",
                "told",
                "from",
                "until",
                "grain"));
        for (TimePicture.Happening happening : picture.happenings()) {
            for (ToldTime told : happening.told()) {
                Interval when = told.when();
                rows.add(List.of(
                        happening.alleged().row().id(),
                        happening.alleged().words(),
                        happening.alleged().row().contested(),
                        told.claim(),
                        told.outlet(),
                        told.holder(),
                        told.polarity(),
                        told.told().atOffset(ZoneOffset.UTC),
                        when.start(),
                        when.end(),
                        when.grain()));
            }
        }
        return rows;
    }
}
