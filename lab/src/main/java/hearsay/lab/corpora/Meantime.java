// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.claims.EntityType;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * NewsReader MEANTIME (Minard et al., LREC 2016): XML with tokens, sentence numbers, mentions as lists of tokens, and
 * entities they refer to.
 *
 * <p>The text is made of the tokens, with spaces as print sets them; headline and date are paragraphs, the rest is one.
 * Words are the product's. Many articles are annotated for their first sentences only, so each ends with the last
 * sentence that holds a mention. Mentions of persons, organisations and places give the {@link CapitalName} they hold;
 * products and finance are left out, pronouns and common nouns hold none.
 */
public final class Meantime {

    private static final Set<EntityType> TYPES =
            Set.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY);
    /** The same articles once more, in the whole corpus as it is published. */
    private static final String CROSS_DOCUMENT = "intra_cross-doc_annotation";

    private static final Set<String> NO_SPACE_BEFORE =
            Set.of(",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "n't", "'", "''", "”", "’");
    private static final Set<String> NO_SPACE_AFTER =
            Set.of("(", "[", "$", "£", "€", "``", "“", "‘", "#", "AU$", "US$");

    private Meantime() {}

    /** All articles under a folder, by path. */
    public static List<GoldDocument> read(Path folder) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (Path file : files(folder)) {
            documents.add(new Article(parse(file)).document());
        }
        return List.copyOf(documents);
    }

    /** The event mentions of all articles under a folder that have attributes of factuality, by path. */
    public static List<GoldFactuality> factuality(Path folder) throws IOException {
        List<GoldFactuality> documents = new ArrayList<>();
        for (Path file : files(folder)) {
            documents.add(new Article(parse(file)).factuality());
        }
        return List.copyOf(documents);
    }

    /** The time expressions of all articles under a folder, by path; those without words are left out. */
    public static List<GoldTimes> times(Path folder) throws IOException {
        List<GoldTimes> documents = new ArrayList<>();
        for (Path file : files(folder)) {
            documents.add(new Article(parse(file)).times());
        }
        return List.copyOf(documents);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder, 3)) {
            return inside.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !folder.relativize(file).startsWith(CROSS_DOCUMENT))
                    .sorted()
                    .toList();
        }
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": not an article of MEANTIME: " + e.getMessage(), e);
        }
    }

    private record Mentioned(List<String> tokens, String kind, String type) {}

    /** One article while it becomes a document. */
    private static final class Article {
        private final Element root;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Span> places = new HashMap<>();
        private final Map<String, Integer> sentenceOf = new HashMap<>();
        private final TreeMap<Integer, Span> sentences = new TreeMap<>();
        private final List<Mentioned> mentions = new ArrayList<>();

        Article(Element root) {
            this.root = root;
        }

        GoldDocument document() {
            lay();
            mentioned();
            int last = mentions.stream()
                    .flatMap(mention -> mention.tokens().stream())
                    .mapToInt(token -> sentenceOf.getOrDefault(token, 0))
                    .max()
                    .orElse(0);
            List<GoldSentence> read = new ArrayList<>();
            sentences.headMap(last, true).values().forEach(span -> {
                read.add(new GoldSentence(span, ProductWords.of(text.toString(), span), true));
            });
            List<GoldParagraph> paragraphs = paragraphs(read);
            List<GoldEntity> names = names(read);
            return new GoldDocument(
                    root.getAttribute("doc_id"),
                    text.toString(),
                    paragraphs,
                    names,
                    List.of(),
                    List.of(),
                    Set.of(Layer.SENTENCES, Layer.ENTITIES),
                    TYPES);
        }

        GoldFactuality factuality() {
            lay();
            List<GoldFactuality.Event> events = new ArrayList<>();
            for (Element mention : all(root, "EVENT_MENTION")) {
                all(mention, "token_anchor").stream()
                        .map(anchor -> places.get(anchor.getAttribute("t_id")))
                        .filter(Objects::nonNull)
                        .reduce(Span::cover)
                        .ifPresent(span -> events.add(new GoldFactuality.Event(
                                span,
                                mention.getAttribute("certainty"),
                                mention.getAttribute("polarity"),
                                mention.getAttribute("tense"),
                                mention.getAttribute("time"))));
            }
            List<Span> paragraphs = new ArrayList<>();
            List<Span> spans = List.copyOf(sentences.values());
            for (int i = 0; i < spans.size(); i = i < 2 ? i + 1 : spans.size()) {
                paragraphs.add(i < 2 ? spans.get(i) : spans.get(i).cover(spans.get(spans.size() - 1)));
            }
            return new GoldFactuality(root.getAttribute("doc_id"), text.toString(), paragraphs, events);
        }

        /** All sentences up to the last with any markable are read; headline and date are paragraphs, the rest is one. */
        GoldTimes times() {
            lay();
            int last = all(root, "token_anchor").stream()
                    .mapToInt(anchor -> sentenceOf.getOrDefault(anchor.getAttribute("t_id"), 0))
                    .max()
                    .orElse(0);
            List<Span> read = new ArrayList<>();
            sentences.headMap(last, true).forEach((number, span) -> {
                if (number > 2 && read.size() > 2) {
                    read.set(2, read.get(2).cover(span));
                } else {
                    read.add(span);
                }
            });
            List<GoldTime> times = new ArrayList<>();
            for (Element timex : all(root, "TIMEX3")) {
                all(timex, "token_anchor").stream()
                        .map(anchor -> places.get(anchor.getAttribute("t_id")))
                        .reduce(Span::cover)
                        .ifPresent(span ->
                                times.add(new GoldTime(span, timex.getAttribute("type"), timex.getAttribute("value"))));
            }
            times.sort(Comparator.comparing(GoldTime::span));
            return new GoldTimes(root.getAttribute("doc_id"), text.toString(), read, created(), times);
        }

        /** The creation time, or where it is missing or no date, the date in the line below the headline. */
        private LocalDate created() {
            return all(root, "TIMEX3").stream()
                    .filter(timex -> timex.getAttribute("functionInDocument").equals("CREATION_TIME"))
                    .flatMap(timex -> TimeMl.date(timex.getAttribute("value")).stream())
                    .findFirst()
                    .orElseGet(() -> LocalDate.parse(
                            sentences.tailMap(1).values().iterator().next().in(text.toString()),
                            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH)));
        }

        private void lay() {
            String before = "";
            for (Element token : all(root, "token")) {
                int sentence = Integer.parseInt(token.getAttribute("sentence"));
                String form = printed(token.getTextContent());
                boolean opens = !sentences.containsKey(sentence);
                if (opens && sentence > 0) {
                    text.append(sentence <= 2 ? "\n\n" : " ");
                } else if (!opens && !NO_SPACE_BEFORE.contains(form) && !NO_SPACE_AFTER.contains(before)) {
                    text.append(' ');
                }
                Span span = new Span(text.length(), text.length() + form.length());
                text.append(form);
                places.put(token.getAttribute("t_id"), span);
                sentenceOf.put(token.getAttribute("t_id"), sentence);
                sentences.merge(sentence, span, Span::cover);
                before = form;
            }
        }

        private static String printed(String token) {
            return switch (token) {
                case "``" -> "“";
                case "''" -> "”";
                case "-LRB-" -> "(";
                case "-RRB-" -> ")";
                default -> token;
            };
        }

        private void mentioned() {
            Map<String, String> types = new HashMap<>();
            all(root, "ENTITY")
                    .forEach(entity -> types.put(entity.getAttribute("m_id"), entity.getAttribute("ent_type")));
            Map<String, String> referred = new HashMap<>();
            for (Element relation : all(root, "REFERS_TO")) {
                String target = all(relation, "target").get(0).getAttribute("m_id");
                all(relation, "source").forEach(source -> referred.put(source.getAttribute("m_id"), target));
            }
            for (Element mention : all(root, "ENTITY_MENTION")) {
                List<String> tokens = all(mention, "token_anchor").stream()
                        .map(anchor -> anchor.getAttribute("t_id"))
                        .filter(places::containsKey)
                        .toList();
                String target = referred.getOrDefault(mention.getAttribute("m_id"), "");
                if (!tokens.isEmpty()) {
                    mentions.add(new Mentioned(
                            tokens, mention.getAttribute("syntactic_type"), types.getOrDefault(target, "")));
                }
            }
        }

        private static List<GoldParagraph> paragraphs(List<GoldSentence> sentences) {
            List<GoldParagraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i = i < 2 ? i + 1 : sentences.size()) {
                List<GoldSentence> inside = i < 2 ? List.of(sentences.get(i)) : sentences.subList(i, sentences.size());
                Span span =
                        inside.get(0).span().cover(inside.get(inside.size() - 1).span());
                paragraphs.add(new GoldParagraph(span, inside));
            }
            return paragraphs;
        }

        private List<GoldEntity> names(List<GoldSentence> sentences) {
            List<GoldWord> words = sentences.stream()
                    .flatMap(sentence -> sentence.words().stream())
                    .toList();
            Set<String> common = CapitalName.common(List.of(text.toString()));
            List<GoldEntity> names = new ArrayList<>();
            for (Mentioned mention : mentions) {
                Span span = mention.tokens().stream()
                        .map(places::get)
                        .reduce(Span::cover)
                        .orElseThrow();
                List<GoldWord> phrase = words.stream()
                        .filter(word -> span.contains(word.span()))
                        .toList();
                boolean opens =
                        sentences.stream().anyMatch(sentence -> sentence.span().start() == span.start());
                List<GoldWord> name = CapitalName.in(phrase, common, opens);
                if (!name.isEmpty() && !mention.kind().equals("CONJ")) {
                    names.addAll(typed(name, mention.type()));
                }
            }
            names.addAll(Names.peoples(words));
            return GumEntities.longest(names);
        }

        private static List<GoldEntity> typed(List<GoldWord> name, String type) {
            Span span = name.get(0).span().cover(name.get(name.size() - 1).span());
            String text = CapitalName.text(name);
            if (Names.isPeople(text) && !type.equals("PER")) {
                return List.of(new GoldEntity(span, EntityType.GROUP, type));
            }
            return switch (type) {
                case "PER" -> Titles.split(name, type);
                case "ORG" ->
                    List.of(new GoldEntity(
                            span, Names.isCountry(text) ? EntityType.PLACE : EntityType.ORGANISATION, type));
                case "LOC" ->
                    List.of(new GoldEntity(span, Names.isBuilt(text) ? EntityType.FACILITY : EntityType.PLACE, type));
                default -> List.of();
            };
        }

        private static List<Element> all(Element parent, String name) {
            NodeList nodes = parent.getElementsByTagName(name);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        }
    }
}
