// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.claims.Argument;
import hearsay.claims.Claim;
import hearsay.claims.EntityType;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Link;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.claims.Remark;
import hearsay.claims.Source;
import hearsay.claims.TimeExpression;
import hearsay.claims.TimeType;
import hearsay.layout.Layout;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What claims say happened: the events whose triggers lie in a claim's contents, with their fillers resolved. What somebody
 * else says inside of a content is told by that one's own claim. A content that points back holds the words it points to, so
 * a denial tells the proposition it denies.
 */
final class Propositions {

    private static final Set<EntityType> NAMES =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY);

    /** What is done to somebody by saying it. */
    private static final Set<EventType> ADDRESSED = EnumSet.of(EventType.ACCUSE, EventType.THREATEN, EventType.REQUEST);

    /** Words for attitudes that last. */
    private static final Pattern STANDING = Pattern.compile("(?i)(?:support|back|favou?r|prefer|endors|admir|trust)");

    /** Marks that begin a quotation. */
    private static final String QUOTES = "\"\u201c\u2018\u00ab";

    private final Findings findings;
    private final List<Proposition> coded;
    private final MoreOfIt more;
    private final Strength strength;
    private final FirstPerson speakers;

    Propositions(Findings findings, Layout layout) {
        this.findings = findings;
        Participants participants = new Participants(findings);
        Whereabouts whereabouts = new Whereabouts(findings);
        Dating dating = new Dating(findings);
        List<Proposition> told = new SameHappening(findings.analysis())
                        .fill(findings.events().stream()
                                .filter(event -> !named(event.trigger()))
                                .map(event -> coded(event, participants, whereabouts, dating))
                                .toList())
                        .stream()
                        .filter(one -> Substance.says(one, findings.text()))
                        .toList();
        this.coded = new Stage(findings, layout, told).set(told);
        this.more = new MoreOfIt(findings.analysis(), dating);
        this.strength = new Strength(findings);
        this.speakers = new FirstPerson(findings);
    }

    /** The same claims, in the same order, each with its propositions. */
    List<Claim> into(List<Claim> claims) {
        List<Claim> told = new ArrayList<>();
        for (Claim claim : claims) {
            List<Proposition> own = coded.stream()
                    .filter(one -> tells(claim, one) && !presumed(claim, one))
                    .filter(one -> claims.stream().noneMatch(other -> nested(other, claim, one.trigger())))
                    .toList();
            List<Proposition> whole = own.isEmpty() ? taken(claim, told) : unspoken(claim, own);
            told.add(claim.with(speakers.in(claim, whole)));
        }
        return told;
    }

    /** What a content without a happening of its own tells of one that was told before. */
    private List<Proposition> taken(Claim claim, List<Claim> before) {
        List<Proposition> following = more.of(claim, before);
        return following.isEmpty() ? strength.of(claim, before) : following;
    }

    /**
     * Who speaks takes no part in what he is quoted with, wherever the tree hangs him, nor does who is named behind a content: "…," said
     * the general.
     */
    private List<Proposition> unspoken(Claim claim, List<Proposition> own) {
        Optional<Span> speaker =
                mention(claim).filter(words -> claim.contents().stream().noneMatch(content -> content.overlaps(words)));
        return speaker.isEmpty()
                ? own
                : own.stream()
                        .map(one -> claim.contents().stream()
                                        .filter(content -> content.contains(one.trigger()))
                                        .anyMatch(content ->
                                                content.end() <= speaker.get().start() || quoted(content))
                                ? without(behind(one, speaker.get(), claim), told(claim, speaker.get()))
                                : one)
                        .toList();
    }

    /** Whether a content is a sentence in quotation marks, or begins with one. */
    private boolean quoted(Span content) {
        String text = findings.text();
        int first = content.start();
        if (QUOTES.indexOf(text.charAt(first)) >= 0) {
            first++;
        } else if (first == 0 || QUOTES.indexOf(text.charAt(first - 1)) < 0) {
            return false;
        }
        return first < content.end() && Character.isUpperCase(text.charAt(first));
    }

    private static Optional<Span> mention(Claim claim) {
        return claim.chain()
                .holder()
                .fold(
                        publisher -> Optional.empty(),
                        Source.Named::mention,
                        Source.Unnamed::mention,
                        hidden -> Optional.empty());
    }

    /** The words for who speaks, and those that say that he does. */
    private static List<Span> told(Claim claim, Span speaker) {
        List<Span> words = new ArrayList<>(List.of(speaker));
        lastCue(claim)
                .filter(cue -> claim.contents().stream().noneMatch(content -> content.overlaps(cue)))
                .ifPresent(words::add);
        return words;
    }

    /** Where somebody speaks is not where it happens: "…," the spokesman told reporters in the capital. */
    private static Proposition behind(Proposition one, Span speaker, Claim claim) {
        List<Location> there = one.locations().stream()
                .filter(place -> place.span().start() < speaker.start() || lies(place.span(), claim))
                .toList();
        return with(one, one.participants(), there);
    }

    private static Proposition without(Proposition one, List<Span> words) {
        List<Participant> others = one.participants().stream()
                .filter(participant -> words.stream().noneMatch(participant.span()::overlaps))
                .toList();
        return with(one, others, one.locations());
    }

    private static Proposition with(Proposition one, List<Participant> participants, List<Location> locations) {
        return new Proposition(
                one.trigger(),
                one.type(),
                one.mode(),
                one.contexts(),
                participants,
                locations,
                one.when(),
                one.quantities(),
                one.realis(),
                one.because());
    }

    /** Whether a word is only part of a name or a date: the accord of a "Government of National Accord", "3 March". */
    private boolean named(Span trigger) {
        return findings.times().stream().anyMatch(time -> time.span().contains(trigger))
                || findings.analysis().mentions().stream()
                        .anyMatch(mention -> NAMES.contains(mention.type())
                                && mention.span().contains(trigger)
                                && mention.span().length() > trigger.length());
    }

    /** Whether a content holds the trigger, or words that name the event with it: "suspended" is a cue, "talks" the content. */
    private static boolean tells(Claim claim, Proposition one) {
        return lies(one.trigger(), claim)
                || said(claim, one)
                || lastCue(claim).filter(cue -> cue.overlaps(one.trigger())).isPresent()
                        && one.because().from().stream().anyMatch(word -> lies(word, claim));
    }

    /**
     * "Condemned the attack": an attitude tells of itself; the happening that it turns to was told before, by others. Whoever supports
     * something stands by it for long and tells of no happening.
     */
    private boolean presumed(Claim claim, Proposition one) {
        boolean standing =
                lastCue(claim).filter(cue -> cue.overlaps(one.trigger())).isPresent()
                        && STANDING.matcher(one.trigger().in(findings.text())).lookingAt();
        return claim.because().rule().startsWith("attribution/attitude")
                && (standing || one.because().rule().contains(SameHappening.RULE));
    }

    /** "Accused the army of …": who accuses or threatens somebody does it with the very words of the cue. */
    private static boolean said(Claim claim, Proposition one) {
        return ADDRESSED.contains(one.type())
                && claim.stance().position() == Position.AFFIRM
                && lastCue(claim).filter(cue -> cue.overlaps(one.trigger())).isPresent()
                && one.participants().stream()
                        .anyMatch(party -> party.role() == EventRole.RECIPIENT
                                && (one.type() == EventType.ACCUSE
                                        || party.actor().isPresent())
                                && lies(party.span(), claim));
    }

    private static Optional<Span> lastCue(Claim claim) {
        List<Link> links = claim.chain().links();
        return links.get(links.size() - 1).cue();
    }

    private static boolean lies(Span trigger, Claim claim) {
        return claim.contents().stream().anyMatch(content -> content.contains(trigger));
    }

    /** Whether another claim stands whole inside of this one, cue and all, and tells of this trigger. */
    private static boolean nested(Claim inner, Claim outer, Span trigger) {
        if (inner.equals(outer) || !lies(trigger, inner) || inner.contents().equals(outer.contents())) {
            return false;
        }
        Optional<Span> cue = lastCue(inner);
        boolean own = inner.because().rule().startsWith("attribution/attitude")
                && outer.chain().holder() instanceof Source.Publisher;
        return cue.isPresent()
                && outer.contents().stream().anyMatch(content -> content.contains(cue.get()))
                && (own || !cue.get().contains(trigger));
    }

    private Proposition coded(Event event, Participants participants, Whereabouts whereabouts, Dating dating) {
        return new Proposition(
                event.trigger(),
                event.type(),
                event.mode(),
                event.contexts(),
                participants.of(event),
                whereabouts.of(event),
                dating.of(event),
                quantities(event),
                event.realis(),
                event.because());
    }

    /** Times of what is told that stand for no stretch of the calendar; the event keeps the day of the report as its bound. */
    List<Remark> remarks() {
        return findings.events().stream()
                .flatMap(event -> event.arguments().stream())
                .filter(argument -> argument.role() == EventRole.TIME)
                .flatMap(argument -> findings.times().stream()
                        .filter(time -> time.span().equals(argument.filler()) && unresolved(time)))
                .distinct()
                .map(time -> new Remark(
                        time.span(),
                        "temporal/unresolved",
                        "\"" + time.span().in(findings.text()) + "\" (" + time.value()
                                + ") stands for no stretch of the calendar"))
                .toList();
    }

    private static boolean unresolved(TimeExpression time) {
        boolean date = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
        return date && time.interval().isEmpty() && !time.value().equals("PRESENT_REF");
    }

    private List<Quantity> quantities(Event event) {
        List<Quantity> all = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            if (argument.role() == EventRole.QUANTITY) {
                findings.quantities().stream()
                        .filter(quantity -> quantity.span().overlaps(argument.filler()))
                        .filter(quantity -> !all.contains(quantity))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
