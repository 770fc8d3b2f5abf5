// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.analysis.Analysis;
import hearsay.analysis.coreference.NounPhrases;
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
import java.util.List;
import java.util.Optional;

/** Finds who acts in a text. Built once; serves any number of threads. */
public final class ActorResolver {

    private final Lexicon lexicon;
    private final PersonNames people;
    private final Naming naming;
    private final Identities identities;

    private ActorResolver(Tables tables, Transliteration transliteration, Bodies bodies) {
        this.lexicon = new Lexicon(tables.entries());
        this.people = new PersonNames(tables.entries(), transliteration);
        this.naming = new Naming(lexicon, bodies, tables);
        this.identities = new Identities(people);
    }

    /** Opens the edition's tables. */
    public static ActorResolver of(Edition edition) {
        return new ActorResolver(Tables.of(edition), Transliteration.of(edition), Bodies.of(edition));
    }

    /**
     * Every phrase that stands for an actor, in text order. Phrases may hold others ("Egypt's army spokesman" holds
     * "Egypt"): who is meant by a word is the actor of the shortest span that holds it.
     */
    public List<ActorMention> find(Document document, Layout layout, Analysis analysis) {
        Scene scene = new Scene(analysis, lexicon.in(Words.of(analysis)));
        Describer describer = new Describer(people, naming, scene);
        List<ActorMention> mentions = new ArrayList<>();
        for (Phrase phrase : NounPhrases.of(analysis)) {
            Optional<Description> found = describer.describe(phrase);
            found.ifPresent(one -> mentions.add(mention(scene, one)));
        }
        return List.copyOf(mentions);
    }

    private ActorMention mention(Scene scene, Description description) {
        Span span = scene.token(description.from())
                .span()
                .cover(scene.token(description.to() - 1).span());
        Actor actor = identities.actor(description);
        String rule = "actors/" + description.kind().name().toLowerCase(java.util.Locale.ROOT);
        return new ActorMention(span, List.of(new Candidate<>(actor, 1)), new Derivation(rule, List.of(span)));
    }
}
