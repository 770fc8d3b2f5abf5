// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.claims.EntityType;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CoNLL-U, the format of Universal Dependencies (https://universaldependencies.org/format.html), with GUM's entities in
 * the column MISC where a file declares them.
 *
 * <p>Documents begin at {@code # newdoc}, paragraphs at {@code # newpar}. The text is put together from the sentences'
 * {@code # text}: joined by a space inside a paragraph, by nothing where the last word says {@code SpaceAfter=No}, by an
 * empty line between paragraphs. Empty nodes and enhanced dependencies are passed over.
 */
public final class Conllu {

    private static final String ENTITY_HEADER = "# global.Entity = ";
    private static final String ENTITY_FIELDS =
            ENTITY_HEADER + "GRP-etype-infstat-salience-centering-minspan-link-identity";

    private Conllu() {}

    /** All documents of a file, or of the {@code .conllu} files of a folder by name. */
    public static List<GoldDocument> read(Path path) throws IOException {
        return all(path).stream().map(GoldChains::document).toList();
    }

    /** The documents of a file or a folder that say which of their phrases stand for the same. */
    public static List<GoldChains> chains(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("no such file or folder: " + path);
        }
        return all(path).stream().filter(one -> !one.mentions().isEmpty()).toList();
    }

    private static List<GoldChains> all(Path path) throws IOException {
        List<GoldChains> documents = new ArrayList<>();
        for (Path file : files(path)) {
            documents.addAll(readFile(file));
        }
        return List.copyOf(documents);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
        }
    }

    private static List<GoldChains> readFile(Path file) throws IOException {
        String stem = file.getFileName().toString().replaceFirst("\\.conllu$", "");
        List<GoldChains> documents = new ArrayList<>();
        Building building = new Building(stem);
        List<String> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("# newdoc")) {
                building.finish().ifPresent(documents::add);
                building = new Building(value(line).orElse(stem));
            } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
                building.newParagraph();
            } else if (line.startsWith("# text = ")) {
                building.sentenceText = line.substring("# text = ".length());
            } else if (line.startsWith(ENTITY_HEADER)) {
                if (!line.equals(ENTITY_FIELDS)) {
                    throw new IOException(file + ":" + number + ": unknown entity fields \"" + line + "\"");
                }
                building.annotatesEntities = true;
            } else if (line.isEmpty()) {
                building.sentence(rows, file + ":" + number);
                rows.clear();
            } else if (!line.startsWith("#")) {
                rows.add(line);
            }
        }
        building.sentence(rows, file + ":" + number);
        building.finish().ifPresent(documents::add);
        return documents;
    }

    private static Optional<String> value(String comment) {
        int equals = comment.indexOf(" = ");
        return equals < 0
                ? Optional.empty()
                : Optional.of(comment.substring(equals + 3).strip());
    }

    /** A document while its lines come in. */
    private static final class Building {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<GoldParagraph> paragraphs = new ArrayList<>();
        private final List<GoldSentence> open = new ArrayList<>();
        private final List<GoldEntity> entities = new ArrayList<>();
        private final List<GoldChains.Mention> mentions = new ArrayList<>();
        private int count;
        private boolean spaceBefore;
        private boolean annotatesEntities;
        private String sentenceText = "";

        Building(String id) {
            this.id = id;
        }

        void newParagraph() {
            if (!open.isEmpty()) {
                Span span = open.get(0).span().cover(open.get(open.size() - 1).span());
                paragraphs.add(new GoldParagraph(span, open));
                open.clear();
                text.append("\n\n");
                spaceBefore = false;
            }
        }

        void sentence(List<String> rows, String place) throws IOException {
            if (rows.isEmpty()) {
                return;
            }
            if (spaceBefore) {
                text.append(' ');
            }
            int start = text.length();
            text.append(sentenceText);
            ConlluSentence sentence = ConlluSentence.parse(rows, sentenceText, start, place);
            int words = count;
            count += sentence.words().size();
            open.add(new GoldSentence(new Span(start, text.length()), sentence.words(), true));
            spaceBefore = sentence.spaceAfter();
            if (annotatesEntities) {
                List<GumMention> found = GumMention.all(sentence.words(), sentence.misc(), place);
                entities.addAll(GumEntities.named(sentence.words(), found));
                found.forEach(mention -> mentions.add(new GoldChains.Mention(
                        words + mention.from(), words + mention.to(), words + mention.head(), mention.group())));
            }
        }

        Optional<GoldChains> finish() {
            newParagraph();
            if (paragraphs.isEmpty()) {
                return Optional.empty();
            }
            Set<Layer> layers = EnumSet.of(Layer.SENTENCES, Layer.SYNTAX);
            if (annotatesEntities) {
                layers.add(Layer.ENTITIES);
            }
            Set<EntityType> types = annotatesEntities ? GumEntities.TYPES : Set.of();
            GoldDocument document = new GoldDocument(
                    id, text.toString().stripTrailing(), paragraphs, entities, List.of(), List.of(), layers, types);
            return Optional.of(new GoldChains(document, mentions));
        }
    }
}
