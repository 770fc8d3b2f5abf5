// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import hearsay.actors.ActorResolver;
import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.ActorMention;
import hearsay.claims.Event;
import hearsay.claims.SenseVector;
import hearsay.events.EventCoder;
import hearsay.knowledge.Edition;
import hearsay.lab.corpora.GoldHappenings;
import hearsay.layout.Layout;
import hearsay.layout.Layouter;
import hearsay.text.Document;
import hearsay.text.Span;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads gold documents with the product, each as far as its last mention, and gathers their mentions by topic. */
final class Topics {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2020, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    private static final Set<String> AGENTS = Set.of("nsubj", "nmod:poss", "obl:agent");
    private static final Set<String> PATIENTS = Set.of("obj", "nsubj:pass");
    private static final Set<String> FILLERS =
            Set.of("nsubj", "nsubj:pass", "obj", "iobj", "nmod", "nmod:poss", "compound", "obl", "obl:agent");

    private final Analyzer analyzer;
    private final Layouter layouter;
    private final ActorResolver actorResolver;
    private final EventCoder eventCoder;
    private final Rarity rarity;

    Topics(Edition edition) {
        this.analyzer = Analyzer.of(edition);
        this.layouter = Layouter.of(edition);
        this.actorResolver = ActorResolver.of(edition);
        this.eventCoder = EventCoder.of(edition);
        this.rarity = new Rarity(edition);
    }

    /** In the order in which they come up. @param read told of each document that is done */
    List<Topic> read(List<GoldHappenings> documents, Runnable read) {
        Map<String, List<GoldHappenings>> byTopic = documents.stream()
                .collect(Collectors.groupingBy(GoldHappenings::topic, LinkedHashMap::new, Collectors.toList()));
        List<Topic> topics = new ArrayList<>();
        byTopic.forEach((name, inside) -> {
            Likeness likeness = new Likeness(
                    inside.stream().collect(Collectors.toMap(GoldHappenings::id, GoldHappenings::text)), rarity);
            List<Sight> sights = new ArrayList<>();
            for (GoldHappenings document : inside) {
                sights.addAll(sights(document, likeness));
                read.run();
            }
            topics.add(Topic.of(name, sights, likeness));
        });
        return topics;
    }

    private List<Sight> sights(GoldHappenings gold, Likeness likeness) {
        Analysis analysis = analyzer.analyzeGiven(gold.text(), words(gold));
        Document document =
                Document.of("The Lab", Optional.empty(), Optional.empty(), DAY, Locale.ENGLISH, "", gold.text());
        Layout layout = layouter.layout(document);
        List<ActorMention> actors = actorResolver.find(document, layout, analysis);
        List<Event> events = eventCoder.find(analysis, actors, List.of(), List.of(), List.of());
        List<SenseVector> senses = analyzer.senses().of(analysis);
        List<Sight> sights = new ArrayList<>();
        for (GoldHappenings.Mention mention : gold.mentions()) {
            int head = head(mention, analysis);
            int sentence = sentence(head, analysis);
            sights.add(sight(gold, mention, analysis, actors, events, senses.get(sentence), head, sentence, likeness));
        }
        return sights;
    }

    /** Sentences up to that of the last mention, each a paragraph by itself. */
    private static List<List<List<Span>>> words(GoldHappenings gold) {
        int last = gold.mentions().stream()
                .flatMap(mention -> mention.words().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<List<List<Span>>> paragraphs = new ArrayList<>();
        int words = 0;
        for (List<Span> sentence : gold.sentences()) {
            if (words <= last) {
                paragraphs.add(List.of(sentence));
                words += sentence.size();
            }
        }
        return paragraphs;
    }

    /** The first of its words that hangs on none of them. */
    private static int head(GoldHappenings.Mention mention, Analysis analysis) {
        for (int word : mention.words()) {
            int governor = analysis.tokens().get(word).head();
            if (governor == word || !mention.words().contains(governor)) {
                return word;
            }
        }
        return mention.words().get(0);
    }

    private static int sentence(int word, Analysis analysis) {
        for (int i = 0; i < analysis.sentences().size(); i++) {
            if (word < analysis.sentences().get(i).to()) {
                return i;
            }
        }
        throw new IllegalStateException("word " + word + " stands in no sentence");
    }

    private Sight sight(
            GoldHappenings gold,
            GoldHappenings.Mention mention,
            Analysis analysis,
            List<ActorMention> actors,
            List<Event> events,
            SenseVector sense,
            int head,
            int number,
            Likeness likeness) {
        List<Token> tokens = analysis.tokens();
        Sentence sentence = analysis.sentences().get(number);
        Token token = tokens.get(head);
        return new Sight(
                gold.id(),
                mention.event(),
                number,
                mention.words().stream()
                        .map(word -> tokens.get(word).form().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")),
                lemma(token),
                token.upos(),
                mention.words().stream().map(word -> lemma(tokens.get(word))).collect(Collectors.toSet()),
                events.stream()
                        .filter(event -> event.trigger().contains(token.span())
                                || token.span().contains(event.trigger()))
                        .map(Event::type)
                        .findFirst(),
                hanging(tokens, sentence, head, AGENTS),
                hanging(tokens, sentence, head, PATIENTS),
                hanging(tokens, sentence, head, FILLERS),
                token.head() == head ? Set.of() : Set.of(lemma(tokens.get(token.head()))),
                names(tokens, sentence),
                actors.stream()
                        .filter(actor -> sentence.span().contains(actor.span()))
                        .map(actor -> actor.actor().id().value())
                        .collect(Collectors.toSet()),
                sense,
                rarity.of(lemma(token)),
                likeness.share(token.form()));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static Set<String> hanging(List<Token> tokens, Sentence sentence, int head, Set<String> relations) {
        Set<String> found = new HashSet<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Token token = tokens.get(i);
            if (i != head && token.head() == head && relations.contains(token.relation())) {
                found.add(lemma(token));
            }
        }
        return found;
    }

    private static Set<String> names(List<Token> tokens, Sentence sentence) {
        return tokens.subList(sentence.from(), sentence.to()).stream()
                .filter(token -> token.upos() == Upos.PROPN)
                .map(Topics::lemma)
                .collect(Collectors.toSet());
    }
}
