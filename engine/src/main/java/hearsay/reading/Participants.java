// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.claims.ActorMention;
import hearsay.claims.Argument;
import hearsay.claims.Derivation;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.Participant;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who takes part in an event: its fillers, each with the actor whom the words stand for where that could be told. */
final class Participants {

    private static final Set<EventRole> WHO =
            EnumSet.of(EventRole.ACTOR, EventRole.RECIPIENT, EventRole.ON_BEHALF_OF, EventRole.INSTRUMENT);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** That there are none is told by the realis: "No foreign troops" are foreign troops that are not there. */
    private static final Pattern NONE =
            Pattern.compile("^(?i:no|not a single|not one|not any)\\s+(?!one\\b)(?=\\p{L})");

    private final Findings findings;

    Participants(Findings findings) {
        this.findings = findings;
    }

    List<Participant> of(Event event) {
        List<Participant> participants = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            if (WHO.contains(argument.role())) {
                participants.add(participant(event, argument));
            }
        }
        return participants;
    }

    private Participant participant(Event event, Argument argument) {
        Optional<ActorMention> mention = mention(argument);
        Span span = mention.map(ActorMention::span)
                .filter(words -> argument.filler().contains(words))
                .orElse(argument.filler());
        String rule = event.because().rule()
                + mention.map(found -> ", " + found.because().rule()).orElse("");
        List<Span> from = new ArrayList<>(List.of(argument.head()));
        mention.ifPresent(found -> from.addAll(found.because().from()));
        String words = BLANKS.matcher(span.in(findings.text()).strip()).replaceAll(" ");
        String wording = NONE.matcher(words).replaceFirst("");
        return new Participant(
                argument.role(),
                wording.isEmpty() ? argument.head().in(findings.text()) : wording,
                mention.map(ActorMention::actor),
                span,
                new Derivation(rule, from.stream().sorted().distinct().toList()));
    }

    /** Who is meant by a word is the actor of the shortest span that holds it. */
    private Optional<ActorMention> mention(Argument argument) {
        return findings.actors().stream()
                .filter(mention -> mention.span().contains(argument.head()))
                .min(Comparator.comparingInt(mention -> mention.span().length()));
    }
}
