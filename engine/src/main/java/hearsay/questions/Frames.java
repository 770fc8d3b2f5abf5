// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What questions ask, as far as patterns tell it. */
final class Frames {

    private static final String FILE = "questions/en/frames.tsv";

    private static final String MORE = "(?:(?:,|,? and|,? or|/) (?:the )?⟨[%1$s]\\d+⟩)*)";
    private static final String DETERMINER = "(?:the |an? |any |all )?";

    /** Which kinds of slot may stand where. */
    private static final Map<String, String> KINDS = Map.of(
            "actor", "AMBC",
            "actor2", "AMBC",
            "recipient", "AMBCP",
            "place", "AMBCP",
            "host", "AMBCP",
            "forces", "M",
            "body", "B",
            "office", "AMBCP");

    /** One row. @param event whether it names an event at all */
    record Frame(
            String name,
            boolean event,
            SortedSet<EventType> types,
            SortedSet<Mode> modes,
            Pattern pattern,
            String yes,
            String no) {}

    /** A frame that fits, with what stands in its slots. */
    record Match(Frame frame, Span span, Map<String, List<Mask.Slot>> slots) {
        List<Mask.Slot> slot(String name) {
            return slots.getOrDefault(name, List.of());
        }
    }

    private final List<Frame> frames;

    private Frames(List<Frame> frames) {
        this.frames = frames;
    }

    static Frames of() {
        return new Frames(Table.parse(FILE, Edition.bundledText(FILE)).rows().stream()
                .map(Frames::frame)
                .toList());
    }

    private static Frame frame(Table.Row row) {
        boolean event = !row.get("types").equals("-");
        TreeSet<EventType> types = new TreeSet<>();
        TreeSet<Mode> modes = new TreeSet<>();
        if (event) {
            row.list("types").forEach(name -> types.add(EventType.valueOf(name)));
        }
        row.list("modes").forEach(name -> modes.add(Mode.valueOf(name)));
        return new Frame(
                row.get("name"),
                event,
                types,
                modes,
                Pattern.compile(expanded(row.get("pattern")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                row.get("yes"),
                row.get("no"));
    }

    /** With groups for slots: each may be several of a kind in a row. The name of a slot is a group where it first stands. */
    private static String expanded(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            String slot = "⟨[" + kind.getValue() + "]\\d+⟩" + String.format(Locale.ROOT, MORE, kind.getValue());
            String first = DETERMINER + "(?<" + kind.getKey() + ">" + slot;
            String further = DETERMINER + "(?:" + slot;
            String mark = "<" + kind.getKey() + ">";
            int at = expanded.indexOf(mark);
            if (at >= 0) {
                expanded = expanded.substring(0, at)
                        + first
                        + expanded.substring(at + mark.length()).replace(mark, further);
            }
        }
        return expanded;
    }

    List<Frame> all() {
        return frames;
    }

    /** The first frame that fits. */
    Optional<Match> match(Mask mask) {
        return frames.stream().flatMap(frame -> match(frame, mask).stream()).findFirst();
    }

    static Optional<Match> match(Frame frame, Mask mask) {
        Matcher matcher = frame.pattern().matcher(mask.masked());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Map<String, List<Mask.Slot>> slots = new TreeMap<>();
        for (String name : KINDS.keySet()) {
            if (frame.pattern().pattern().contains("(?<" + name + ">") && matcher.group(name) != null) {
                slots.put(name, mask.in(matcher.group(name)));
            }
        }
        return Optional.of(new Match(frame, mask.span(matcher.start(), matcher.end()), slots));
    }
}
