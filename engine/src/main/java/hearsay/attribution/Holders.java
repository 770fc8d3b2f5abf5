// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.claims.Source;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Rules;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose word is it? Tells from the words of one source mention whether the holder is named, a class, or hidden, and its
 * country, sector and number (codebook, section 2). What a pronoun stands for, is for others to find. Thread-safe.
 */
public final class Holders {

    private static final Set<String> HIDDEN =
            Set.of("report", "rumour", "rumor", "speculation", "hearsay", "gossip", "word", "chatter");
    private static final Set<String> QUALIFIERS = Set.of(
            "unconfirmed",
            "unverified",
            "some",
            "several",
            "earlier",
            "initial",
            "the",
            "a",
            "widespread",
            "recent",
            "other",
            "conflicting",
            "various",
            "persistent",
            "early",
            "many",
            "numerous",
            "more",
            "new",
            "these",
            "those",
            "such");

    private final Inflections inflections;
    private final SourcePhrases phrases;
    private final List<FramePattern> anonymity;
    private final Relays relays;
    private final Set<String> descriptions;
    private final GivenNames given;

    private static final Set<String> EMPTY_SUBJECTS = Set.of("it", "there");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "seems", "remains", "remained");
    private static final Set<String> PASSIVES = Set.of(
            "said",
            "believed",
            "thought",
            "reported",
            "alleged",
            "rumoured",
            "rumored",
            "claimed",
            "feared",
            "understood",
            "expected",
            "estimated",
            "assumed",
            "presumed",
            "known",
            "clear",
            "unclear",
            "unknown",
            "likely",
            "unlikely",
            "suspected",
            "hoped",
            "possible");

    private Holders(
            Inflections inflections,
            SourcePhrases phrases,
            List<FramePattern> anonymity,
            Relays relays,
            Set<String> descriptions,
            GivenNames given) {
        this.given = given;
        this.inflections = inflections;
        this.phrases = phrases;
        this.anonymity = List.copyOf(anonymity);
        this.relays = relays;
        this.descriptions = Set.copyOf(descriptions);
    }

    public static Holders of(Edition edition) {
        Inflections inflections = Inflections.of(edition);
        Relays relays = Relays.of(edition, inflections);
        String file = "attribution/en/holders.rules";
        List<FramePattern> anonymity = Rules.parse(file, edition.text(file)).all().stream()
                .flatMap(rule -> rule.all("match").stream()
                        .map(match -> FramePattern.compile(match, java.util.Map.of(), rule.place())))
                .toList();
        return new Holders(
                inflections,
                new SourcePhrases(Countries.of(edition), RoleNouns.of(edition), Organisations.of(edition), relays),
                anonymity,
                relays,
                edition.table("attribution/en/descriptions.tsv").rows().stream()
                        .map(row -> row.get("word"))
                        .collect(Collectors.toSet()),
                GivenNames.of(edition));
    }

    /** The holder that a source span words; hidden where there is none. */
    public Source read(Analysis analysis, Optional<RoleSpan> source) {
        return source.map(span -> read(analysis, span.from(), span.to())).orElse(new Source.Hidden(Optional.empty()));
    }

    /** The holder that the tokens from {@code from} up to, not including, {@code to} word. */
    public Source read(Analysis analysis, int from, int to) {
        Wording wording = Wording.of(analysis, from, to, Optional.empty(), List.of(), inflections);
        Span span = wording.span(0, wording.size());
        if (hidden(wording) || emptySubject(analysis, wording, to)) {
            return new Source.Hidden(Optional.of(span));
        }
        SourcePhrase phrase = phrases.read(wording, persons(analysis, span), opens(analysis, from), analysis.text());
        if (phrase.named()) {
            return new Source.Named(phrase.label(), phrase.country(), phrase.sector(), Optional.of(span));
        }
        return new Source.Unnamed(
                phrase.label(),
                phrase.country(),
                phrase.sector(),
                phrase.headcount(),
                anonymous(analysis, from, to),
                Optional.of(span));
    }

    /** The relay that the words around an attribution name, if any: "told Reuters", "in a statement carried by …". */
    public Optional<Relay> relay(Analysis analysis, Optional<RoleSpan> source, Optional<RoleSpan> cue) {
        return relays.around(analysis, source, cue);
    }

    /** The outlet that a source span itself is, if it is one: "the state news agency". */
    public Optional<Relay> asRelay(Analysis analysis, RoleSpan source) {
        return relays.as(analysis, source);
    }

    /** The first outlet that a credit line names, in its usual spelling: "(Reuters) - " gives Reuters. */
    public Optional<String> credited(String credit) {
        return relays.credited(credit);
    }

    /** Whether a report calls somebody by this word whom it has named. @param noun a dictionary word */
    boolean describes(String noun) {
        return descriptions.contains(noun);
    }

    /** Given names, by the sex of those who bear them. */
    GivenNames givenNames() {
        return given;
    }

    private static boolean hidden(Wording wording) {
        int at = 0;
        while (at < wording.size() - 1 && wording.word(at).reads(QUALIFIERS)) {
            at++;
        }
        return at == wording.size() - 1 && wording.word(at).reads(HIDDEN);
    }

    /** "It is believed", "there are said to be": nobody, whatever stands in the place of the subject. */
    private static boolean emptySubject(Analysis analysis, Wording wording, int to) {
        if (wording.size() != 1 || !wording.word(0).reads(EMPTY_SUBJECTS)) {
            return false;
        }
        return analysis.tokens().subList(to, Math.min(to + 4, analysis.tokens().size())).stream()
                        .anyMatch(token -> PASSIVES.contains(Inflections.normal(token.form())))
                && analysis
                        .tokens()
                        .subList(to, Math.min(to + 3, analysis.tokens().size()))
                        .stream()
                        .anyMatch(token -> BE.contains(Inflections.normal(token.form())));
    }

    private static boolean opens(Analysis analysis, int from) {
        return analysis.sentences().stream().anyMatch(sentence -> sentence.from() == from);
    }

    private static List<Span> persons(Analysis analysis, Span span) {
        return analysis.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON && span.contains(mention.span()))
                .map(Mention::span)
                .toList();
    }

    /** Whether the sentences of a mention say that the source would not be named. */
    private boolean anonymous(Analysis analysis, int from, int to) {
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.from() < to && from < sentence.to()) {
                Wording wording =
                        Wording.of(analysis, sentence.from(), sentence.to(), Optional.empty(), List.of(), inflections);
                Set<String> vocabulary = wording.vocabulary();
                if (anonymity.stream().anyMatch(pattern -> pattern.possible(vocabulary) && fits(pattern, wording))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(FramePattern pattern, Wording wording) {
        for (int at = 0; at < wording.size(); at++) {
            if (pattern.at(wording, at).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
