// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.EventRole;
import hearsay.claims.Reading;
import hearsay.claims.Who;
import hearsay.questions.Understanding.Unclear;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a frame that fits makes of a question. */
final class FromFrame {

    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|never|n't|fail to|refrain from)\\b|\\w+n't\\b");

    /** Frames of what is answered yes if nothing happens. */
    private static final Set<String> STAYS = Set.of("stays", "truce.holds");

    private final Draft draft;

    FromFrame(Draft draft) {
        this.draft = draft;
    }

    void take(Frames.Match match, Reading reading) {
        Frames.Frame frame = match.frame();
        if (!frame.event()) {
            draft.unclear.add(new Unclear(
                    match.span().in(draft.core),
                    frame.name().equals("saying.deny")
                            ? "what somebody says of it is no event: hearsay holders and hearsay claims tell who says what"
                            : "no event of the kinds that are known",
                    Draft.TYPES));
            return;
        }
        draft.understood.add(match.span());
        draft.types = new TreeSet<>(frame.types());
        draft.modes = new TreeSet<>(frame.modes());
        slots(match, "actor", draft.actors);
        slots(match, "actor2", draft.actors);
        slots(match, "forces", draft.actors);
        slots(match, "body", draft.recipients);
        slots(match, "recipient", draft.recipients);
        match.slot("place").forEach(draft::place);
        match.slot("host").forEach(draft::place);
        if (frame.name().equals("have.forces")) {
            // "have US forces in": the army's owner acts
            draft.actors = draft.actors.isEmpty() ? draft.actors : new ArrayList<>(draft.actors.subList(0, 1));
        }
        if (draft.actors.isEmpty()) {
            doers(reading, match);
        }
        draft.negated = NOT.matcher(draft.core).find() != STAYS.contains(frame.name());
        draft.measure = Counting.measure(draft.core, FromReading.main(reading));
        // A place that the frame leaves out and the reader has found.
        if (draft.places.isEmpty() && draft.recipients.isEmpty()) {
            FromReading.main(reading)
                    .ifPresent(one -> one.locations().stream()
                            .filter(location -> location.role() != EventRole.ORIGIN)
                            .forEach(location -> draft.located(location)));
        }
    }

    /** Who does it by the reading, where the frame leaves that out: "the RSF resumes attacks on Khartoum". */
    private void doers(Reading reading, Frames.Match match) {
        FromReading.main(reading).stream()
                .filter(one -> match.frame().types().contains(one.type()))
                .flatMap(one -> one.participants().stream())
                .filter(participant -> participant.role() == EventRole.ACTOR)
                .filter(participant -> draft.understood.stream().noneMatch(participant.span()::overlaps))
                .forEach(participant -> participant
                        .actor()
                        .filter(actor -> actor.name().codePoints().anyMatch(Character::isUpperCase))
                        .map(draft.names::who)
                        .filter(who -> !draft.actors.contains(who))
                        .ifPresent(who -> {
                            draft.actors.add(who);
                            draft.understood.add(participant.span());
                        }));
    }

    private void slots(Frames.Match match, String name, List<Who> into) {
        for (Mask.Slot slot : match.slot(name)) {
            draft.understood.add(slot.span());
            List<Who> several = draft.names.set(slot.span().in(draft.core));
            if (!several.isEmpty()) {
                into.addAll(several);
                continue;
            }
            Who who = draft.who(slot);
            boolean town = name.equals("recipient") && draft.town(slot.span().in(draft.core), who);
            if (!town && !into.contains(who)) {
                into.add(who);
            }
        }
    }
}
