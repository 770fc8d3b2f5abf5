// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Actor;
import hearsay.claims.Claim;
import hearsay.claims.ClusterId;
import hearsay.claims.Derivation;
import hearsay.claims.Distance;
import hearsay.claims.Link;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.TestimonyId;
import hearsay.ledger.StoredClaim;
import hearsay.text.Span;
import hearsay.workbench.InWords;
import hearsay.workbench.WhoseWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The reasons of a claim, field by field.
 *
 * @param clusters what the testimonies of its document are weighed with
 */
record WhyView(StoredClaim stored, Map<TestimonyId, ClusterId> clusters) {

    WhyView {
        clusters = Map.copyOf(clusters);
    }

    /**
     * A field with its reasons.
     *
     * @param quotes the characters it stands for
     * @param rule what it was derived by; blank where it says so itself
     * @param read the characters that were read for it
     */
    record Field(String name, String value, List<String> quotes, String rule, List<String> read) {

        Field {
            quotes = List.copyOf(quotes);
            read = List.copyOf(read);
        }
    }

    /**
     * Fields that belong together.
     *
     * @param weighed where all that is said of it stands together, if it is something alleged and weighed
     */
    record Group(String title, List<Field> fields, Optional<ClusterId> weighed) {

        Group {
            fields = List.copyOf(fields);
        }
    }

    Claim claim() {
        return stored.claim();
    }

    String whose() {
        return WhoseWord.of(claim().chain(), claim().stance());
    }

    String content() {
        return claim().contents().stream().map(this::quote).collect(Collectors.joining(" … "));
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                "The claim",
                List.of(
                        field("content", "", claim().contents(), claim().because()),
                        plain(
                                "stance",
                                Say.stance(claim().stance()) + "; the outlet "
                                        + distance(claim().stance().distance())),
                        plain("basis", Say.lower(claim().basis()))),
                Optional.empty()));
        List<Field> hops = new ArrayList<>();
        int number = 0;
        for (Link link : claim().chain().links()) {
            number++;
            hops.add(hop(number, link));
        }
        groups.add(new Group("Whose word, from the outlet inward", hops, Optional.empty()));
        claim().propositions().forEach(proposition -> groups.add(group(proposition)));
        return groups;
    }

    private static String distance(Distance distance) {
        return switch (distance) {
            case NEUTRAL -> "neither keeps away from it nor sides with it";
            case DISTANCED -> "keeps away from it";
            case ENDORSED -> "sides with it";
        };
    }

    private Field hop(int number, Link link) {
        List<Span> spans = new ArrayList<>();
        mention(link.source()).ifPresent(spans::add);
        link.cue().ifPresent(spans::add);
        return field(number + ". " + kind(link.source()), link.source().label(), spans, link.because());
    }

    private static Optional<Span> mention(Source source) {
        return source.fold(
                publisher -> Optional.empty(), Source.Named::mention, Source.Unnamed::mention, Source.Hidden::mention);
    }

    private static String kind(Source source) {
        return source.fold(
                publisher -> "outlet",
                named -> "named" + known(named.country(), named.sector()),
                unnamed -> "unnamed" + known(unnamed.country(), unnamed.sector()),
                hidden -> "nobody named");
    }

    private static String known(Optional<String> country, Sector sector) {
        return country.map(code -> ", " + PlainWords.country(code)).orElse("")
                + (sector == Sector.UNK ? "" : ", " + PlainWords.sector(sector));
    }

    private Group group(Proposition proposition) {
        List<Field> fields = new ArrayList<>();
        fields.add(field("event", InWords.what(proposition), List.of(proposition.trigger()), proposition.because()));
        proposition.participants().forEach(one -> fields.add(participant(one)));
        proposition.locations().forEach(one -> fields.add(location(one)));
        proposition
                .when()
                .ifPresent(when -> fields.add(field("when", InWords.when(when.interval()), List.of(), when.because())));
        proposition.quantities().forEach(one -> fields.add(quantity(one)));
        TestimonyId id = TestimonyId.of(claim().id(), proposition.trigger());
        return new Group(
                "It says happened: " + PlainWords.line(InWords.of(proposition)),
                fields,
                Optional.ofNullable(clusters.get(id)));
    }

    private Field participant(Participant one) {
        String who = one.actor().map(WhyView::actor).orElse("not known who");
        return field(Say.lower(one.role()), who, List.of(one.span()), one.because());
    }

    private static String actor(Actor actor) {
        return actor.name()
                + actor.country()
                        .map(country -> ", " + PlainWords.country(country))
                        .orElse("")
                + (actor.sector() == Sector.UNK ? "" : ", " + PlainWords.sector(actor.sector()));
    }

    private Field location(Location one) {
        String where = PlainWords.where(InWords.where(one)) + ", "
                + Say.lower(one.place().precision()) + "; "
                + InWords.extent(one.place().area());
        return field(Say.lower(one.role()), where, List.of(one.span()), one.because());
    }

    private Field quantity(Quantity one) {
        String many =
                InWords.howMany(one) + one.counted().map(what -> " " + what).orElse("");
        return field("number", many, List.of(one.span()), one.because());
    }

    private Field field(String name, String value, List<Span> spans, Derivation because) {
        return new Field(name, value, quotes(spans), because.rule(), quotes(because.from()));
    }

    private static Field plain(String name, String value) {
        return new Field(name, value, List.of(), "", List.of());
    }

    private List<String> quotes(List<Span> spans) {
        return spans.stream().map(this::quote).toList();
    }

    private String quote(Span span) {
        return Say.shortened(span.in(stored.document().text()), 400);
    }
}
