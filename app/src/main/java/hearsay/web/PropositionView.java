// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Citation;
import hearsay.claims.EventRole;
import hearsay.claims.Polarity;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Ruling;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.truth.Weighed;
import hearsay.truth.origins.OriginLink;
import hearsay.workbench.InWords;
import hearsay.workbench.Verdicts;
import hearsay.workbench.WhoseWord;
import hearsay.workbench.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A weighed proposition.
 *
 * @param documents those whose words are cited
 * @param analyst the name to rule under, if it is known
 * @param ruled whether somebody has come here from a ruling just entered
 */
record PropositionView(Weighed weighed, Map<DocumentId, Document> documents, String analyst, boolean ruled) {

    private static final int SHORT_QUOTE = 240;

    PropositionView {
        documents = Map.copyOf(documents);
    }

    String words() {
        return InWords.of(weighed.cluster());
    }

    /** On how many origins, a side each. */
    List<String> headline() {
        return List.of(weighed.origins().headline().split("; "));
    }

    List<Testimony> members() {
        return weighed.cluster().members();
    }

    Strip strip() {
        return Strip.of(members());
    }

    boolean aside(Testimony one) {
        return weighed.origins().withdrawn().contains(one);
    }

    /** Whether somebody affirms of it that it did not happen. */
    boolean turned(Testimony one) {
        return one.stance().position() == Position.AFFIRM && one.polarity() == Polarity.AGAINST;
    }

    /** What is told of one thing: each value with who tells it. */
    record Values(String field, List<Value> values) {

        Values {
            values = List.copyOf(values);
        }

        boolean disputed() {
            return values.size() > 1;
        }
    }

    /** @param tellers those who say so, each named once */
    record Value(String words, List<String> tellers) {

        Value {
            tellers = List.copyOf(tellers);
        }
    }

    /** Field by field: what several tell of the same thing. Those who say that it is not so speak of the same thing. */
    List<Values> fields() {
        List<Values> fields = new ArrayList<>();
        add("what", one -> List.of(InWords.what(one)), fields);
        for (EventRole role : EventRole.values()) {
            add(
                    Say.lower(role),
                    one -> one.participants().stream()
                            .filter(participant -> participant.role() == role)
                            .map(InWords::who)
                            .toList(),
                    fields);
        }
        add("where", one -> one.locations().stream().map(InWords::where).toList(), fields);
        add(
                "when",
                one -> one.when().map(when -> InWords.when(when.interval())).stream()
                        .toList(),
                fields);
        add(
                "how many",
                one -> one.quantities().stream()
                        .map(quantity -> InWords.howMany(quantity)
                                + quantity.counted().map(what -> " " + what).orElse(""))
                        .toList(),
                fields);
        return fields;
    }

    private void add(String field, Function<Proposition, List<String>> told, List<Values> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Testimony one : members()) {
            for (String value : told.apply(one.proposition())) {
                List<String> tellers = values.computeIfAbsent(value, fresh -> new ArrayList<>());
                String teller = WhoseWord.hop(one.holder());
                if (!tellers.contains(teller)) {
                    tellers.add(teller);
                }
            }
        }
        if (!values.isEmpty()) {
            fields.add(new Values(
                    field,
                    values.entrySet().stream()
                            .map(entry -> new Value(entry.getKey(), entry.getValue()))
                            .sorted((one, other) ->
                                    other.tellers().size() - one.tellers().size())
                            .toList()));
        }
    }

    List<Ranges> numbers() {
        return weighed.numbers().stream()
                .filter(number -> number.holdings().size() > 1)
                .map(Ranges::of)
                .toList();
    }

    Waterfall waterfall() {
        return Waterfall.of(weighed.credence().because());
    }

    /** Cited words with where they stand. @param text blank where the document was not opened */
    record Cited(DocumentId document, String outlet, String text) {}

    List<Cited> cited(List<Citation> citations) {
        return citations.stream().distinct().map(this::cited).toList();
    }

    private Cited cited(Citation citation) {
        Optional<Document> document = Optional.ofNullable(documents.get(citation.document()));
        return new Cited(
                citation.document(),
                document.map(Document::outlet).orElse("report " + Say.brief(citation.document())),
                document.map(one -> Say.shortened(citation.span().in(one.text()), SHORT_QUOTE))
                        .orElse(""));
    }

    List<OriginLink> links() {
        return weighed.origins().links();
    }

    /** A member by its id, as short as can be told. */
    String label(TestimonyId id) {
        return members().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.outlet() + ", " + Say.day(one.published()) + ": " + WhoseWord.hop(one.holder()))
                .orElse(Say.brief(id));
    }

    /** The graph of origins for a script: members and links. */
    String graph() {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (Testimony one : members()) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("id", one.id());
            node.put("outlet", one.outlet());
            node.put("holder", WhoseWord.hop(one.holder()));
            node.put("day", Say.day(one.published()));
            node.put("moment", one.published().toEpochSecond());
            node.put("tone", tone(one.polarity()));
            node.put("document", one.document());
            node.put(
                    "origin",
                    weighed.origins().origins().stream()
                            .filter(origin -> origin.members().contains(one.id()))
                            .findFirst()
                            .map(origin -> origin.root().id().value()));
            nodes.add(node);
        }
        List<Map<String, Object>> edges = new ArrayList<>();
        for (OriginLink link : links()) {
            Map<String, Object> edge = new LinkedHashMap<>();
            edge.put("from", link.from());
            edge.put("to", link.to());
            edge.put("reason", Say.lower(link.reason()));
            edge.put("says", link.says());
            edge.put("probability", link.probability());
            edges.add(edge);
        }
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("nodes", nodes);
        graph.put("links", edges);
        return JsonText.of(graph);
    }

    static String tone(Polarity polarity) {
        return switch (polarity) {
            case FOR, LEANS_FOR -> "for";
            case AGAINST -> "against";
            case LEANS_AGAINST -> "doubt";
            case NEITHER -> "neither";
        };
    }

    List<Ruling> rulings() {
        return weighed.rulings();
    }

    String verdict(Ruling ruling) {
        return Verdicts.words(ruling.verdict());
    }

    /** Whoever speaks or relays, by name. */
    List<String> sources() {
        return members().stream()
                .flatMap(one -> one.chain().links().stream())
                .map(link -> link.source())
                .filter(source -> !(source instanceof Source.Hidden))
                .map(Source::label)
                .distinct()
                .sorted()
                .toList();
    }
}
