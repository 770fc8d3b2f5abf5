// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.claims.EntityType;
import hearsay.text.Span;
import java.util.List;
import java.util.Set;

/**
 * One document of a corpus: its text, its words, and whatever its annotators marked.
 *
 * @param id unique in its corpus; where a text has several annotators, one document for each
 * @param entities named mentions in text order, none overlapping another
 * @param layers what it was annotated for
 * @param entityTypes which types its annotators looked for throughout: a stretch without a mention is none of these.
 *     Mentions of other types are some of those there are, not all
 */
public record GoldDocument(
        String id,
        String text,
        List<GoldParagraph> paragraphs,
        List<GoldEntity> entities,
        List<GoldRole> roles,
        List<GoldAttribution> attributions,
        Set<Layer> layers,
        Set<EntityType> entityTypes) {

    public GoldDocument {
        paragraphs = List.copyOf(paragraphs);
        entities = List.copyOf(entities);
        roles = List.copyOf(roles);
        attributions = List.copyOf(attributions);
        layers = Set.copyOf(layers);
        entityTypes = Set.copyOf(entityTypes);
        Span whole = new Span(0, Math.max(1, text.length()));
        for (GoldParagraph paragraph : paragraphs) {
            if (!whole.contains(paragraph.span())) {
                throw new IllegalArgumentException(id + ": paragraph " + paragraph.span() + " outside the text");
            }
        }
        disjoint(id, "entity", entities.stream().map(GoldEntity::span).toList());
        disjoint(id, "role", roles.stream().map(GoldRole::span).toList());
    }

    /** All words, in order. */
    public List<GoldWord> words() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.words().stream())
                .toList();
    }

    public List<GoldSentence> sentences() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    private static void disjoint(String id, String what, List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException(
                        id + ": " + what + " spans " + spans.get(i - 1) + " and " + spans.get(i) + " overlap");
            }
        }
    }
}
