// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.claims.Actor;
import hearsay.claims.ActorMention;
import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.EntityType;
import hearsay.claims.Participant;
import hearsay.claims.Proposition;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "I", "we": who takes part in what he tells is the holder of the claim. Of a person "we" says only that he is not alone, and stays. */
final class FirstPerson {

    private static final String RULE = "reading/first-person";
    private static final Set<String> ONE = Set.of("i", "me", "my", "myself");
    private static final Set<String> SEVERAL = Set.of("we", "us", "our", "ourselves");

    private final Findings findings;

    FirstPerson(Findings findings) {
        this.findings = findings;
    }

    /** The same propositions, with the holder of the claim for those who speak of themselves. */
    List<Proposition> in(Claim claim, List<Proposition> told) {
        boolean spoken = told.stream()
                .flatMap(one -> one.participants().stream())
                .anyMatch(party -> party.actor().isEmpty() && (is(party, ONE) || is(party, SEVERAL)));
        Optional<ActorMention> holder = spoken ? holder(claim) : Optional.empty();
        return holder.isEmpty()
                ? told
                : told.stream().map(one -> meant(one, holder.get())).toList();
    }

    private Proposition meant(Proposition one, ActorMention holder) {
        boolean person = person(holder);
        List<Participant> parties = one.participants().stream()
                .map(party -> party.actor().isEmpty() && (is(party, ONE) || !person && is(party, SEVERAL))
                        ? as(party, holder)
                        : party)
                .toList();
        return new Proposition(
                one.trigger(),
                one.type(),
                one.mode(),
                one.contexts(),
                parties,
                one.locations(),
                one.when(),
                one.quantities(),
                one.realis(),
                one.because());
    }

    /** Whether an actor bears the name of a person of the text. */
    private boolean person(ActorMention holder) {
        return findings.analysis().mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .map(mention -> mention.span().in(findings.text()))
                .anyMatch(name -> name.contains(holder.actor().name())
                        || holder.actor().name().contains(name));
    }

    private static Participant as(Participant party, ActorMention holder) {
        List<Span> from = new ArrayList<>(party.because().from());
        from.add(holder.span());
        return new Participant(
                party.role(),
                party.wording(),
                Optional.of(holder.actor()),
                party.span(),
                new Derivation(
                        party.because().rule() + ", " + RULE,
                        from.stream().sorted().distinct().toList()));
    }

    private static boolean is(Participant party, Set<String> words) {
        return words.contains(party.wording().toLowerCase(Locale.ROOT));
    }

    /** The actor whom the words for the holder mean, or the one of its name. */
    private Optional<ActorMention> holder(Claim claim) {
        Source source = claim.chain().holder();
        Optional<Span> words = source.fold(
                publisher -> Optional.<Span>empty(),
                Source.Named::mention,
                Source.Unnamed::mention,
                hidden -> Optional.<Span>empty());
        return words.flatMap(this::within)
                .or(() -> source instanceof Source.Named named ? called(named.name()) : Optional.empty());
    }

    private Optional<ActorMention> within(Span words) {
        return findings.actors().stream()
                .filter(mention ->
                        words.contains(mention.span()) || mention.span().contains(words))
                .max(Comparator.comparingInt(mention -> mention.span().length()));
    }

    private Optional<ActorMention> called(String name) {
        return findings.actors().stream()
                .filter(mention -> same(mention.actor(), name))
                .findFirst();
    }

    private static boolean same(Actor actor, String name) {
        return actor.name().equalsIgnoreCase(name);
    }
}
