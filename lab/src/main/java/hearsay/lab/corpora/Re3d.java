// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.claims.EntityType;
import hearsay.text.Digest;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * re3d (Dstl, 2017): folders with {@code documents.json} and {@code entities.json}, a JSON object a line.
 *
 * <p>Its mentions overlap: experts marked whole phrases (confidence above 0), names or not; a program had marked names
 * before them, and what no expert took over stands there with confidence 0. From these, flat names:
 *
 * <ol>
 *   <li>An expert's phrase gives the {@link CapitalName} it holds, if any.
 *   <li>An expert's phrase that holds none ("ISIL tactical units") lets the program's mentions inside it speak; the
 *       program's other mentions count only if they are nationalities outside all names.
 *   <li>A country is a place also where it acts; a people is a group also where it acts; what was built is a facility;
 *       titles are {@link Titles roles}.
 *   <li>Where names overlap the longest is kept, an expert's before the program's.
 * </ol>
 */
public final class Re3d {

    private static final Set<EntityType> TYPES = Set.of(
            EntityType.PERSON,
            EntityType.ORGANISATION,
            EntityType.PLACE,
            EntityType.FACILITY,
            EntityType.GROUP,
            EntityType.ROLE,
            EntityType.MILITARY);

    private static final Map<String, EntityType> MAPPED = Map.of(
            "Person", EntityType.PERSON,
            "Organisation", EntityType.ORGANISATION,
            "Location", EntityType.PLACE,
            "Nationality", EntityType.GROUP,
            "MilitaryPlatform", EntityType.MILITARY,
            "Weapon", EntityType.MILITARY,
            "Vehicle", EntityType.MILITARY);

    private Re3d() {}

    /** Whether a folder has this shape. */
    public static boolean isAt(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.walk(folder, 2)) {
            return inside.anyMatch(file -> file.endsWith("entities.json"));
        }
    }

    /** All documents of a source folder, or of a folder of such folders. */
    public static List<GoldDocument> read(Path folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> inside = Files.walk(folder, 2)) {
            sources = inside.filter(path -> path.endsWith("documents.json"))
                    .sorted()
                    .toList();
        }
        List<GoldDocument> documents = new ArrayList<>();
        for (Path source : sources) {
            documents.addAll(source(source, source.resolveSibling("entities.json")));
        }
        return List.copyOf(documents);
    }

    /** Whether a document is kept for development: the first byte of the SHA-256 of its id is divisible by 5. */
    public static boolean heldOut(String id) {
        String hex = Digest.ofBytes(id.getBytes(StandardCharsets.UTF_8));
        return Integer.parseInt(hex.substring(0, 2), 16) % 5 == 0;
    }

    private record Marked(Span span, String type, double confidence) {

        boolean byExpert() {
            return confidence > 0;
        }
    }

    private static List<GoldDocument> source(Path documentsFile, Path entitiesFile) throws IOException {
        Map<String, List<Marked>> marked = new LinkedHashMap<>();
        for (JsonNode node : lines(entitiesFile)) {
            int begin = node.path("begin").asInt();
            int end = node.path("end").asInt();
            if (MAPPED.containsKey(node.path("type").asText()) && begin < end) {
                marked.computeIfAbsent(node.path("documentId").asText(), id -> new ArrayList<>())
                        .add(new Marked(
                                new Span(begin, end),
                                node.path("type").asText(),
                                node.path("confidence").asDouble()));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonNode node : lines(documentsFile)) {
            texts.put(node.path("_id").asText(), node.path("text").asText());
        }
        Set<String> common = CapitalName.common(texts.values());
        List<GoldDocument> documents = new ArrayList<>();
        texts.forEach((id, text) -> documents.add(document(id, text, marked.getOrDefault(id, List.of()), common)));
        return documents;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String bare = line.replace("\uFEFF", "");
            if (!bare.isBlank()) {
                nodes.add(json.readTree(bare));
            }
        }
        return nodes;
    }

    private static GoldDocument document(String id, String text, List<Marked> marked, Set<String> common) {
        List<GoldParagraph> paragraphs = ProductWords.lines(text);
        List<GoldWord> words = paragraphs.stream()
                .flatMap(paragraph -> paragraph.words().stream())
                .toList();
        List<GoldEntity> names = new Reading(text, words, marked, common).names();
        return new GoldDocument(id, text, paragraphs, names, List.of(), List.of(), Set.of(Layer.ENTITIES), TYPES);
    }

    /** One document's mentions while they become names. */
    private record Reading(String text, List<GoldWord> words, List<Marked> marked, Set<String> common) {

        List<GoldEntity> names() {
            List<GoldEntity> experts = new ArrayList<>();
            List<Span> nameless = new ArrayList<>();
            for (Marked mark : longestFirst(true)) {
                List<GoldEntity> names = names(mark);
                experts.addAll(names);
                if (names.isEmpty()) {
                    nameless.add(mark.span());
                }
            }
            List<GoldEntity> kept = new ArrayList<>(GumEntities.longest(experts));
            for (Marked mark : longestFirst(false)) {
                boolean heard = mark.type().equals("Nationality")
                        || nameless.stream().anyMatch(phrase -> phrase.contains(mark.span()));
                if (heard && kept.stream().noneMatch(name -> name.span().overlaps(mark.span()))) {
                    kept.addAll(names(mark));
                }
            }
            return GumEntities.longest(kept);
        }

        private List<Marked> longestFirst(boolean byExpert) {
            return marked.stream()
                    .filter(mark -> mark.byExpert() == byExpert)
                    .sorted(Comparator.comparingInt(
                                    (Marked mark) -> -mark.span().length())
                            .thenComparing(Marked::span)
                            .thenComparing(Marked::type))
                    .toList();
        }

        private List<GoldEntity> names(Marked mark) {
            List<GoldWord> phrase = words.stream()
                    .filter(word -> mark.span().contains(word.span()))
                    .toList();
            if (phrase.isEmpty() || cutsWord(mark.span(), phrase)) {
                return List.of();
            }
            boolean opens = text.substring(0, mark.span().start()).strip().matches("(?s)|.*[.!?:”\"]");
            List<GoldWord> name = CapitalName.in(phrase, common, opens);
            if (name.isEmpty()) {
                return List.of();
            }
            if (mark.type().equals("Person")) {
                return person(name);
            }
            Span span = name.get(0).span().cover(name.get(name.size() - 1).span());
            return List.of(new GoldEntity(span, type(mark.type(), CapitalName.text(name)), mark.type()));
        }

        /** The program's vehicles are often the end of a word and the next: "st ISIL" in "against ISIL". */
        private boolean cutsWord(Span span, List<GoldWord> inside) {
            String before = text.substring(span.start(), inside.get(0).span().start());
            String after = text.substring(inside.get(inside.size() - 1).span().end(), span.end());
            return !(before + after).isBlank();
        }

        /** A shorter mention of a person at the end of a longer one is the name: "Minister for the East" "Ann Bell". */
        private List<GoldEntity> person(List<GoldWord> name) {
            Span whole = name.get(0).span().cover(name.get(name.size() - 1).span());
            Optional<Span> inner = marked.stream()
                    .filter(mark -> mark.type().equals("Person"))
                    .map(Marked::span)
                    .filter(span -> span.end() == whole.end() && span.start() > whole.start())
                    .max(Comparator.comparingInt(Span::length));
            List<GoldWord> title = name.stream()
                    .filter(word ->
                            inner.map(span -> word.span().end() <= span.start()).orElse(false))
                    .toList();
            if (title.stream().noneMatch(word -> Names.isTitle(word.form()))) {
                return Titles.split(name, "Person");
            }
            Span role = title.get(0).span().cover(title.get(title.size() - 1).span());
            return List.of(
                    new GoldEntity(role, EntityType.ROLE, "Person"),
                    new GoldEntity(inner.orElseThrow(), EntityType.PERSON, "Person"));
        }

        private static EntityType type(String type, String name) {
            if (Names.isCountry(name)) {
                return EntityType.PLACE;
            }
            if (Names.isPeople(name)) {
                return EntityType.GROUP;
            }
            return type.equals("Location") && Names.isBuilt(name)
                    ? EntityType.FACILITY
                    : MAPPED.getOrDefault(type, EntityType.ORGANISATION);
        }
    }
}
