// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Token;
import hearsay.analysis.coreference.Phrase;
import hearsay.lab.corpora.GoldChains;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldWord;
import hearsay.layout.Layout;
import hearsay.layout.Layouter;
import hearsay.text.Document;
import hearsay.text.Span;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A gold document of chains as the reader sees it: gold words and phrases, trees and names by the reading model.
 *
 * @param phrases in the order of their heads, wider ones first
 * @param entities of each phrase the number of what it stands for
 */
public record ReadChains(
        String id, Analysis analysis, List<Span> quotations, List<Phrase> phrases, List<Integer> entities) {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2020, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    public ReadChains {
        quotations = List.copyOf(quotations);
        phrases = List.copyOf(phrases);
        entities = List.copyOf(entities);
    }

    /** Reads a document. */
    public static ReadChains of(GoldChains gold, Analyzer analyzer, Layouter layouter) {
        GoldDocument document = gold.document();
        Analysis analysis = analyzer.analyzeGiven(document.text(), words(document));
        List<GoldChains.Mention> mentions = new ArrayList<>(gold.mentions());
        Map<GoldChains.Mention, Phrase> phrases = new HashMap<>();
        mentions.forEach(mention -> phrases.put(mention, phrase(mention, analysis)));
        mentions.sort(Comparator.comparing((GoldChains.Mention one) ->
                        Objects.requireNonNull(phrases.get(one)).head())
                .thenComparing(one -> one.from() - one.to()));
        Map<String, Integer> numbers = new HashMap<>();
        return new ReadChains(
                document.id(),
                analysis,
                quotations(document.text(), layouter),
                mentions.stream().map(phrases::get).toList(),
                mentions.stream()
                        .map(one -> numbers.computeIfAbsent(one.group(), key -> numbers.size()))
                        .toList());
    }

    /** The head as the model's tree has it: the first word of the phrase that hangs on something outside. */
    private static Phrase phrase(GoldChains.Mention mention, Analysis analysis) {
        for (int i = mention.from(); i < mention.to(); i++) {
            Token token = analysis.tokens().get(i);
            boolean outside = token.head() < mention.from() || token.head() >= mention.to() || token.head() == i;
            boolean word = Character.isLetterOrDigit(token.form().charAt(0));
            if (outside && word && !token.relation().equals("case")) {
                return new Phrase(mention.from(), mention.to(), i);
            }
        }
        return new Phrase(mention.from(), mention.to(), mention.head());
    }

    private static List<Span> quotations(String text, Layouter layouter) {
        Document document = Document.of("The Lab", Optional.empty(), Optional.empty(), DAY, Locale.ENGLISH, "", text);
        Layout layout = layouter.layout(document);
        return layout.quotations().stream()
                .filter(one -> one.depth() == 0)
                .flatMap(one -> one.spans().stream())
                .toList();
    }

    private static List<List<List<Span>>> words(GoldDocument document) {
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.sentences().stream()
                        .map(sentence ->
                                sentence.words().stream().map(GoldWord::span).toList())
                        .toList())
                .toList();
    }

    /** Whether an earlier phrase stands for the same as this one. */
    public boolean takesUp(int phrase) {
        return entities.subList(0, phrase).contains(entities.get(phrase));
    }
}
