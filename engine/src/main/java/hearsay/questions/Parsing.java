// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Asked;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Question;
import hearsay.claims.Reading;
import hearsay.claims.TimeExpression;
import hearsay.questions.Understanding.Part;
import hearsay.questions.Understanding.Unclear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One question on its way to be understood. Used once. */
final class Parsing {

    private static final Pattern OPEN =
            Pattern.compile("(?i)^(?:why|when|who|whom|what|where|which|how(?! likely| probable))\\b");

    private final Frames frames;
    private final Counting counting;
    private final Leftover leftover;
    private final String wording;
    private final Said said;
    private final Draft draft;
    private final Unclaimed unclaimed;

    Parsing(
            Names names,
            Frames frames,
            Counting counting,
            Leftover leftover,
            String wording,
            String core,
            LocalDate asOf,
            Said said) {
        this.frames = frames;
        this.counting = counting;
        this.leftover = leftover;
        this.wording = wording;
        this.said = said;
        this.draft = new Draft(names, core, asOf);
        this.unclaimed = new Unclaimed(draft);
    }

    Understanding understand() {
        if (OPEN.matcher(draft.core).find()) {
            draft.unclear.add(new Unclear(
                    draft.core.split(" ", 2)[0], "asks for more than yes or no", "ask: Will …, Has …, Is …"));
            return new Understanding(Optional.empty(), draft.parts, draft.unclear);
        }
        Optional<Counting.Compared> compared = counting.compared(draft.core);
        if (compared.isPresent()) {
            compared(compared.get());
        } else {
            words();
        }
        exact();
        if (draft.types.isEmpty() && draft.unclear.isEmpty()) {
            draft.unclear.add(new Unclear("", "no kind of event is named that is known", Draft.TYPES));
        }
        unclaimed.told();
        unclaimed.unknownNames(said);
        Describing.describe(draft);
        if (!draft.unclear.isEmpty() || draft.horizon.isEmpty()) {
            return new Understanding(Optional.empty(), draft.parts, draft.unclear);
        }
        Asked asked = new Asked(
                draft.actors,
                draft.types,
                draft.fitting(),
                draft.recipients,
                draft.places,
                draft.negated,
                draft.measure);
        return new Understanding(
                Optional.of(Question.of(wording.strip(), asked, draft.asOf, draft.horizon.get())),
                draft.parts,
                List.of());
    }

    private void compared(Counting.Compared compared) {
        draft.types = new TreeSet<>(compared.types());
        draft.modes = new TreeSet<>(compared.modes());
        draft.measure = Optional.of(compared.measure());
        draft.place(compared.place());
        Optional<LocalDate> end = compared.end().or(said::until);
        if (end.isEmpty()) {
            draft.unclear.add(new Unclear("", "the day before which is counted is left open", "--until DATE"));
            return;
        }
        draft.horizon = Optional.of(new Interval(
                Optional.of(end.get().minusDays(compared.window()).atStartOfDay()),
                Optional.of(end.get().atStartOfDay()),
                Grain.DAY));
        draft.parts.add(new Part(
                "when",
                "",
                end.get().minusDays(compared.window()) + " to " + end.get().minusDays(1)));
    }

    /** So many at least; or fewer, which is that not so many are. */
    private void bound(Counting.Bound bound) {
        if (draft.types.isEmpty() && said.kinds().isEmpty()) {
            draft.types = new TreeSet<>(bound.types());
            draft.modes = new TreeSet<>(bound.modes());
        }
        if (draft.measure.isEmpty()) {
            draft.measure = Optional.of(bound.measure());
            draft.negated = draft.negated != bound.fewer();
        }
        draft.understood.add(bound.at());
    }

    private void words() {
        Reading reading = draft.names.read(draft.core, draft.asOf);
        Mask mask = Mask.of(draft.core, reading, name -> draft.names.place(name, draft.asOf));
        reading.times().forEach(time -> draft.understood.add(time.span()));
        Optional<Frames.Match> match = said.kinds().isEmpty() ? frames.match(mask) : Optional.empty();
        if (match.isPresent()) {
            new FromFrame(draft).take(match.get(), reading);
        } else {
            new FromReading(draft, leftover).take(reading);
        }
        counting.bound(draft.core).filter(any -> draft.unclear.isEmpty()).ifPresent(this::bound);
        if (draft.types.isEmpty() && !said.kinds().isEmpty()) {
            unclaimed.loose(mask);
        }
        List<TimeExpression> times = reading.times();
        draft.horizon = new Horizons(draft.core, draft.asOf, Wording.asksBack(draft.core))
                .of(times, said, draft.parts, draft.unclear);
        if (!draft.types.isEmpty()) {
            unclaimed.joined(mask);
            unclaimed.place(mask);
            unclaimed.demonym();
            unclaimed.adjectives();
            leftover.of(draft.core, draft.understood, draft.parts, draft.unclear);
        }
    }

    /** What is said exactly wins. */
    private void exact() {
        if (!said.kinds().isEmpty()) {
            draft.types = new TreeSet<>();
            draft.modes = new TreeSet<>();
            said.kinds().forEach(kind -> {
                draft.types.add(kind.type());
                kind.mode().ifPresent(draft.modes::add);
            });
            draft.unclear.removeIf(one -> one.say().equals(Draft.TYPES));
        }
        if (!said.actors().isEmpty()) {
            draft.actors = said.actors().stream()
                    .map(name -> draft.names.actor(name, draft.asOf))
                    .toList();
        }
        if (!said.recipients().isEmpty()) {
            draft.recipients = said.recipients().stream()
                    .map(name -> draft.names.actor(name, draft.asOf))
                    .toList();
        }
        if (!said.places().isEmpty()) {
            draft.places = new ArrayList<>();
            said.places().forEach(draft::place);
        }
        boolean named = !said.actors().isEmpty()
                || !said.recipients().isEmpty()
                || !said.places().isEmpty();
        draft.unclear.removeIf(one -> named && one.say().equals(Draft.SIDES));
    }
}
