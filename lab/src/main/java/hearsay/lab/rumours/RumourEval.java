// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a part: {@code posts.json} (texts and times), {@code structures.json} (who answers whom), {@code thread_id.txt} and
 * {@code thread_label.txt} line by line, and, for stances, {@code post_id.txt} and {@code post_label.txt}. Posts that were deleted
 * before the texts were collected are left out.
 */
final class RumourEval {

    private RumourEval() {}

    /** @param folder of a part, or one that holds a single part */
    static List<Conversation> read(Path folder) throws IOException {
        Path part = part(folder);
        ObjectMapper json = new ObjectMapper();
        JsonNode posts = json.readTree(part.resolve("posts.json").toFile());
        JsonNode structures = json.readTree(part.resolve("structures.json").toFile());
        List<String> ids = Files.readAllLines(part.resolve("thread_id.txt"));
        List<String> labels = Files.readAllLines(part.resolve("thread_label.txt"));
        Map<String, Reply> stances = stances(part);
        List<Conversation> conversations = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i).strip();
            List<Post> found = new ArrayList<>();
            collect(structures.path(id), Optional.empty(), posts, stances, found);
            if (found.isEmpty() || !found.get(0).id().equals(id)) {
                throw new IOException(part + ": the rumour " + id + " has no text");
            }
            conversations.add(new Conversation(
                    found, posts.path(id).path("time").asDouble(), Veracity.values()[number(labels.get(i), 2)]));
        }
        return conversations;
    }

    private static Path part(Path folder) throws IOException {
        if (Files.exists(folder.resolve("posts.json"))) {
            return folder;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> parts = inside.filter(one -> Files.exists(one.resolve("posts.json")))
                    .sorted()
                    .toList();
            if (parts.size() != 1) {
                throw new NoSuchFileException(folder.resolve("posts.json").toString());
            }
            return parts.get(0);
        }
    }

    private static Map<String, Reply> stances(Path part) throws IOException {
        Map<String, Reply> stances = new HashMap<>();
        if (Files.exists(part.resolve("post_label.txt"))) {
            List<String> ids = Files.readAllLines(part.resolve("post_id.txt"));
            List<String> labels = Files.readAllLines(part.resolve("post_label.txt"));
            for (int i = 0; i < ids.size(); i++) {
                stances.put(ids.get(i).strip(), Reply.values()[number(labels.get(i), 3)]);
            }
        }
        return stances;
    }

    private static int number(String label, int highest) throws IOException {
        String bare = label.strip();
        if (bare.length() != 1 || bare.charAt(0) < '0' || bare.charAt(0) > '0' + highest) {
            throw new IOException("\"" + bare + "\" is not a label from 0 to " + highest);
        }
        return bare.charAt(0) - '0';
    }

    /** The answers of a deleted post answer the post before it. */
    private static void collect(
            JsonNode answers, Optional<String> parent, JsonNode posts, Map<String, Reply> stances, List<Post> into) {
        answers.properties().forEach(answer -> {
            String id = answer.getKey();
            boolean there = posts.has(id);
            if (there) {
                String text = posts.path(id).path("text").asText();
                into.add(new Post(id, text, parent, Optional.ofNullable(stances.get(id))));
            }
            collect(answer.getValue(), there ? Optional.of(id) : parent, posts, stances, into);
        });
    }
}
