// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tag sequences as JSON lines, {@code {"id": …, "tokens": […], "labels": ["B-source", "I-source", "O", …]}}, the format
 * of CofeNet (COLING 2022). Lines with one id are the paragraphs of one document, in file order.
 *
 * <p>Tokens are those of the Penn Treebank; the text is made of them, a space between each two, with marks as they are
 * printed. Words keep the annotators' tokens: which spaces stood there is lost.
 */
public final class BioJson {

    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("``", "“"),
            Map.entry("''", "”"),
            Map.entry("'''", "”"),
            Map.entry("`", "‘"),
            Map.entry("'", "’"),
            Map.entry("-LRB-", "("),
            Map.entry("-RRB-", ")"),
            Map.entry("-LSB-", "["),
            Map.entry("-RSB-", "]"),
            Map.entry("-LCB-", "{"),
            Map.entry("-RCB-", "}"));

    private BioJson() {}

    /** All documents of a file, in the order their ids first appear. */
    public static List<GoldDocument> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Building> documents = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = json.readTree(line);
            JsonNode tokens = node.path("tokens");
            JsonNode labels = node.path("labels");
            if (tokens.isEmpty() || tokens.size() != labels.size()) {
                throw new IOException(
                        file + ":" + number + ": " + tokens.size() + " tokens, " + labels.size() + " labels");
            }
            documents
                    .computeIfAbsent(node.path("id").asText(), id -> new Building())
                    .line(tokens, labels);
        }
        List<GoldDocument> read = new ArrayList<>();
        documents.forEach((id, building) -> read.add(building.finish(id)));
        return List.copyOf(read);
    }

    private static String printed(String token) {
        return PRINTED.getOrDefault(token, token.replace('’', '\''));
    }

    private static final class Building {
        private final StringBuilder text = new StringBuilder();
        private final List<GoldParagraph> paragraphs = new ArrayList<>();
        private final List<GoldRole> roles = new ArrayList<>();

        void line(JsonNode tokens, JsonNode labels) {
            text.append(text.isEmpty() ? "" : "\n\n");
            List<GoldWord> words = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                String form = printed(tokens.get(i).asText());
                text.append(i == 0 ? "" : " ");
                Span span = new Span(text.length(), text.length() + form.length());
                text.append(form);
                words.add(new GoldWord(span, form, Optional.empty()));
                tags.add(labels.get(i).asText().toUpperCase(Locale.ROOT));
            }
            paragraphs.add(ProductWords.paragraph(words));
            roles.addAll(new RoleTags(words, tags).spans());
        }

        GoldDocument finish(String id) {
            return new GoldDocument(
                    id, text.toString(), paragraphs, List.of(), roles, List.of(), Set.of(Layer.ROLES), Set.of());
        }
    }
}
