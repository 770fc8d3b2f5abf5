// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.analysis.Analysis;
import hearsay.analysis.coreference.Chains;
import hearsay.analysis.coreference.Coreference;
import hearsay.analysis.coreference.Phrase;
import hearsay.claims.Actor;
import hearsay.claims.ActorMention;
import hearsay.claims.Candidate;
import hearsay.claims.Derivation;
import hearsay.knowledge.Edition;
import hearsay.layout.Layout;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds who acts in a text. Built once; serves any number of threads. */
public final class ActorResolver {

    private final Lexicon lexicon;
    private final PersonNames people;
    private final Naming naming;
    private final Identities identities;
    private final Epithets epithets;
    private final Coreference coreference;

    private ActorResolver(
            Tables tables, Transliteration transliteration, Bodies bodies, Epithets epithets, Coreference coreference) {
        this.lexicon = new Lexicon(tables.entries());
        this.people = new PersonNames(tables.entries(), transliteration);
        this.naming = new Naming(lexicon, bodies, tables);
        this.identities = new Identities(people);
        this.epithets = epithets;
        this.coreference = coreference;
    }

    /** Opens the edition's tables. */
    public static ActorResolver of(Edition edition) {
        return new ActorResolver(
                Tables.of(edition),
                Transliteration.of(edition),
                Bodies.of(edition),
                Epithets.of(edition),
                Coreference.of(edition));
    }

    /**
     * Every phrase that stands for an actor, in text order. Phrases may hold others ("Egypt's army spokesman" holds
     * "Egypt"): who is meant by a word is the actor of the shortest span that holds it.
     */
    public List<ActorMention> find(Document document, Layout layout, Analysis analysis) {
        Scene scene = new Scene(analysis, Continents.without(lexicon.in(Words.of(analysis)), analysis));
        Chains chains = coreference.chains(analysis, quotations(layout));
        Map<Integer, Description> plain = epithets.told(scene, chains, descriptions(scene, chains));
        Map<Integer, Description> descriptions =
                new Belongings(scene, naming, chains).told(plain, new Cast(chains, plain));
        Cast cast = new Cast(chains, descriptions);
        Map<Description, Actor> actors = new HashMap<>();
        List<ActorMention> mentions = new ArrayList<>();
        for (int i = 0; i < chains.phrases().size(); i++) {
            Optional<Description> own = Optional.ofNullable(descriptions.get(i));
            Optional<Description> meant = cast.of(chains.chains().get(i), own);
            if (meant.isPresent()) {
                Actor actor = actors.computeIfAbsent(meant.get().at(0, 1), identities::actor);
                mentions.add(mention(scene, chains, i, own, meant.get(), actor));
            }
        }
        mentions.sort(Comparator.comparing(ActorMention::span));
        return List.copyOf(mentions);
    }

    private Map<Integer, Description> descriptions(Scene scene, Chains chains) {
        Describer describer = new Describer(people, naming, scene);
        Map<Integer, Description> descriptions = new HashMap<>();
        int named = 0; // a known name that goes on behind its phrase holds no further actors: "Government of National
        // Accord"
        for (int i = 0; i < chains.phrases().size(); i++) {
            Phrase phrase = chains.phrases().get(i);
            Optional<Description> found = phrase.head() < named ? Optional.empty() : describer.describe(phrase);
            if (found.isPresent()) {
                descriptions.put(i, found.get());
                named = found.get().to() > phrase.to() ? found.get().to() : named;
            }
        }
        return descriptions;
    }

    private static List<Span> quotations(Layout layout) {
        return layout.quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .flatMap(quotation -> quotation.spans().stream())
                .toList();
    }

    /** A mention: the rule and the spans of its own words, or of the phrase that it takes up. */
    private static ActorMention mention(
            Scene scene, Chains chains, int index, Optional<Description> own, Description meant, Actor actor) {
        Phrase phrase = chains.phrases().get(index);
        Span span = own.map(one -> span(scene, one.from(), one.to())).orElse(phrase.span(scene.analysis()));
        List<Candidate<Actor>> candidates = new ArrayList<>();
        boolean itself = own.equals(Optional.of(meant)) || chains.antecedents().get(index) < 0;
        if (itself) {
            candidates.add(new Candidate<>(actor, 1));
            String rule = "actors/" + meant.kind().name().toLowerCase(Locale.ROOT);
            return new ActorMention(span, candidates, new Derivation(rule, List.of(span)));
        }
        candidates.add(new Candidate<>(actor, chains.shares().get(index)));
        Phrase antecedent = chains.phrases().get(chains.antecedents().get(index));
        Span before = antecedent.span(scene.analysis());
        String rule = "actors/" + chains.because().get(index);
        return new ActorMention(span, candidates, new Derivation(rule, List.of(before, span)));
    }

    private static Span span(Scene scene, int from, int to) {
        return scene.token(from).span().cover(scene.token(to - 1).span());
    }
}
