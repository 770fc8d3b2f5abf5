// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Upos;
import hearsay.claims.Headcount;
import hearsay.claims.Sector;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the noun phrase of a source from its surface. The head decides whether it is a name; country, sector and number come
 * from {@link Affiliations} and {@link Headcounts}.
 */
final class SourcePhrases {

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "he",
            "she",
            "it",
            "we",
            "they",
            "you",
            "who",
            "whoever",
            "that",
            "this",
            "these",
            "those",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "everyone",
            "everybody",
            "someone",
            "somebody",
            "anyone",
            "anybody",
            "nobody",
            "nothing",
            "him",
            "them",
            "us",
            "me",
            "one",
            "other",
            "others",
            "which",
            "whom",
            "no",
            "something",
            "everything");

    private final Countries countries;
    private final RoleNouns roles;
    private final Organisations organisations;
    private final Relays relays;
    private final PersonNames names;
    private final Affiliations affiliations;
    private final Headcounts headcounts;
    private final Documents documents;

    SourcePhrases(Countries countries, RoleNouns roles, Organisations organisations, Relays relays) {
        this.countries = countries;
        this.roles = roles;
        this.organisations = organisations;
        this.relays = relays;
        this.names = new PersonNames(countries, roles, organisations);
        this.affiliations = new Affiliations(countries, roles, organisations);
        this.headcounts = new Headcounts(roles);
        this.documents = new Documents(organisations, affiliations);
    }

    /**
     * Reads a phrase of one word or more.
     *
     * @param persons the stretches of the text that the model takes for names of persons
     * @param opensSentence whether the first word would have its capital anyway
     */
    SourcePhrase read(Wording whole, List<Span> persons, boolean opensSentence, String text) {
        PhraseParts parts = PhraseParts.of(whole, roles);
        boolean titled = titled(parts.head(), opensSentence);
        return person(parts, persons, text)
                .or(() -> organisation(parts, text))
                .or(() -> outlet(parts, text))
                .or(() -> role(parts, text))
                .or(() -> body(parts, titled, text))
                .or(() -> state(parts, text))
                .orElseGet(() -> worded(titled, parts, text));
    }

    /** A phrase of which all is told by its parts. */
    private SourcePhrase worded(boolean named, PhraseParts parts, String text) {
        return worded(named, headcounts.of(parts), parts, text);
    }

    private SourcePhrase worded(boolean named, Headcount headcount, PhraseParts parts, String text) {
        String label = Labels.of(parts.core(), text);
        return new SourcePhrase(named, label, affiliations.country(parts), affiliations.sector(parts), headcount);
    }

    private Optional<SourcePhrase> person(PhraseParts parts, List<Span> persons, String text) {
        Optional<Span> inHead = names.in(parts.head(), persons);
        PhraseParts others = inHead.map(parts::without).orElse(parts);
        return inHead.or(() -> names.behind(parts, persons))
                .map(name -> new SourcePhrase(
                        true, name.in(text), affiliations.country(others), affiliations.sector(others), Headcount.ONE));
    }

    private Optional<SourcePhrase> organisation(PhraseParts parts, String text) {
        return Phrases.last(organisations.known(parts.head()), parts.head())
                .map(known -> new SourcePhrase(
                        true,
                        Labels.of(parts.core(), text),
                        known.country().or(() -> affiliations.country(parts)),
                        known.sector(),
                        Headcount.UNKNOWN));
    }

    /** A paper, an agency or a broadcaster in its own name. */
    private Optional<SourcePhrase> outlet(PhraseParts parts, String text) {
        Wording head = parts.head();
        return IntStream.range(0, head.size())
                .mapToObj(at -> relays.outlet(head, at))
                .flatMap(Optional::stream)
                .filter(found -> found.to() == head.size() && !found.value().generic())
                .map(found -> found.value().country())
                .map(country ->
                        new SourcePhrase(true, Labels.of(parts.core(), text), country, Sector.JRN, Headcount.UNKNOWN))
                .findFirst();
    }

    /** A role; an office has one holder, and is a name. */
    private Optional<SourcePhrase> role(PhraseParts parts, String text) {
        return Phrases.last(roles.in(parts.head()), parts.head())
                .map(role -> worded(role.kind() == RoleNouns.Kind.OFFICE && sole(parts), parts, text));
    }

    private Optional<SourcePhrase> body(PhraseParts parts, boolean titled, String text) {
        return Phrases.last(organisations.nouns(parts.head()), parts.head()).map(noun -> switch (noun.kind()) {
            case BODY -> worded(sole(parts) || whole(noun.wording(), parts), parts, text);
            case CLASS, MODIFIER -> worded(titled, parts, text);
            case PLURAL -> worded(false, Headcount.SOME, parts, text);
            case DOCUMENT -> documents.maker(parts, text).orElseGet(() -> worded(false, parts, text));
        });
    }

    /** Whether the phrase speaks of the one there is: "the ministry", not "a ministry" or "ministries". */
    private static boolean sole(PhraseParts parts) {
        return !Headcounts.indefinite(parts) && !Headcounts.plural(parts.head());
    }

    /** A body whose name is a plural: "the armed forces". */
    private static boolean whole(String noun, PhraseParts parts) {
        Wording.Word last = parts.head().word(parts.head().size() - 1);
        return !Headcounts.indefinite(parts) && noun.endsWith("s") && noun.endsWith(Inflections.normal(last.written()));
    }

    /** A country or a capital that acts, or its people. */
    private Optional<SourcePhrase> state(PhraseParts parts, String text) {
        String label = Labels.of(parts.core(), text);
        return Phrases.last(countries.in(parts.head()), parts.head()).map(country -> switch (country.as()) {
            case NAME, CAPITAL, SEAT ->
                new SourcePhrase(true, label, code(country, parts.head()), Sector.GOV, Headcount.UNKNOWN);
            case DEMONYM ->
                new SourcePhrase(false, label, Optional.of(country.code()), Sector.CVL, headcounts.of(parts));
        });
    }

    /** The country's code, unless the head joins several. */
    private static Optional<String> code(Countries.Country country, Wording head) {
        return PersonNames.joined(head) ? Optional.empty() : Optional.of(country.code());
    }

    /** Whether the head ends in a capital that makes a name of it. */
    private static boolean titled(Wording head, boolean opensSentence) {
        if (head.size() == 0) {
            return false;
        }
        Wording.Word last = head.word(head.size() - 1);
        return last.capital() && !last.reads(PRONOUNS) && (head.size() > 1 || !opensSentence || properNoun(last));
    }

    private static boolean properNoun(Wording.Word word) {
        return word.upos() == Upos.PROPN || word.upos() == Upos.X;
    }
}
