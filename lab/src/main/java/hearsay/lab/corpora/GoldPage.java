// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A web page and the text of its article, as Scrapinghub's article extraction benchmark has them:
 * {@code ground-truth.json}, an object {@code {ID: {articleBody, url}}}, beside {@code html/ID.html.gz}, UTF-8.
 */
public record GoldPage(String id, String html, String body) {

    private static final String TRUTH = "ground-truth.json";

    /** In the order of their ids. */
    public static List<GoldPage> read(Path folder) throws IOException {
        JsonNode truth = new ObjectMapper().readTree(Files.readString(folder.resolve(TRUTH)));
        List<String> ids = new ArrayList<>();
        truth.fieldNames().forEachRemaining(ids::add);
        ids.sort(Comparator.naturalOrder());
        List<GoldPage> pages = new ArrayList<>();
        for (String id : ids) {
            String body = truth.path(id).path("articleBody").asText("");
            pages.add(new GoldPage(id, html(folder.resolve("html"), id), body));
        }
        if (pages.isEmpty()) {
            throw new IOException("no pages in " + folder.resolve(TRUTH));
        }
        return pages;
    }

    private static String html(Path folder, String id) throws IOException {
        Path packed = folder.resolve(id + ".html.gz");
        Path plain = folder.resolve(id + ".html");
        if (Files.exists(packed)) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        if (Files.exists(plain)) {
            return Files.readString(plain);
        }
        throw new NoSuchFileException(packed.toString());
    }
}
