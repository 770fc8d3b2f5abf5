// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every span that a reading holds, wherever it stands in it: for the law <em>quote</em>, by which each of them cuts words
 * out of the document's text. A new component of a reading that holds spans must be named here.
 */
public final class Quotes {

    private final List<Span> all = new ArrayList<>();

    private Quotes() {}

    /** In no particular order; a span that stands in several places comes as often. */
    public static List<Span> of(Reading reading) {
        Quotes quotes = new Quotes();
        quotes.all.addAll(reading.sentences());
        reading.mentions().stream().map(Mention::span).forEach(quotes.all::add);
        reading.actors().forEach(quotes::add);
        reading.places().forEach(quotes::add);
        reading.times().forEach(quotes::add);
        reading.quantities().forEach(quotes::add);
        reading.events().forEach(quotes::add);
        reading.claims().forEach(quotes::add);
        reading.remarks().stream().map(Remark::span).forEach(quotes.all::add);
        reading.fingerprint().shingles().stream().map(Shingle::at).forEach(quotes.all::add);
        reading.fingerprint().senses().stream().map(SenseVector::span).forEach(quotes.all::add);
        return List.copyOf(quotes.all);
    }

    private void add(ActorMention mention) {
        all.add(mention.span());
        add(mention.because());
    }

    private void add(PlaceMention mention) {
        all.add(mention.span());
        all.add(mention.phrase());
        add(mention.because());
    }

    private void add(TimeExpression time) {
        all.add(time.span());
        add(time.because());
    }

    private void add(Quantity quantity) {
        all.add(quantity.span());
        add(quantity.because());
    }

    private void add(Event event) {
        all.add(event.trigger());
        for (Argument argument : event.arguments()) {
            all.add(argument.filler());
            all.add(argument.head());
        }
        add(event.because());
    }

    private void add(Claim claim) {
        all.addAll(claim.contents());
        add(claim.because());
        for (Link link : claim.chain().links()) {
            link.cue().ifPresent(all::add);
            mention(link.source()).ifPresent(all::add);
            add(link.because());
        }
        claim.propositions().forEach(this::add);
    }

    private void add(Proposition proposition) {
        all.add(proposition.trigger());
        for (Participant participant : proposition.participants()) {
            all.add(participant.span());
            add(participant.because());
        }
        for (Location location : proposition.locations()) {
            all.add(location.span());
            add(location.because());
        }
        proposition.when().ifPresent(when -> add(when.because()));
        proposition.quantities().forEach(this::add);
        add(proposition.because());
    }

    private void add(Derivation because) {
        all.addAll(because.from());
    }

    private static Optional<Span> mention(Source source) {
        return source.fold(
                publisher -> Optional.empty(), Source.Named::mention, Source.Unnamed::mention, Source.Hidden::mention);
    }
}
