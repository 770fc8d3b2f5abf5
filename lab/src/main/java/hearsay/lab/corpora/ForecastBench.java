// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Questions of ForecastBench (Karger et al. 2024) with their answers, as JSON lines; news and the crowd's word are not read. */
public final class ForecastBench {

    private ForecastBench() {}

    /**
     * A question.
     *
     * @param due the day of the set in which it was asked
     * @param value the number that it compares with, as the file writes it; empty if it has none
     */
    public record Asked(LocalDate due, String wording, String value, boolean yes) {

        /**
         * Whether the usual number is known. Quirk: the sets of November 2025 to January 2026 write a bare 0 or 1 where they do
         * not know it, while numbers that are known have a point.
         */
        public boolean valued() {
            return value.contains(".");
        }
    }

    /** @throws IOException naming file and line where a line is no answered question */
    public static List<Asked> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Asked> questions = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = json.readTree(line);
            String place = file + ":" + number;
            if (node.path("question").asText().isBlank()
                    || !node.path("outcome").isNumber()) {
                throw new IOException(place + ": has no \"question\", or no \"outcome\" that is a number");
            }
            questions.add(new Asked(
                    day(node.path("due").asText(), place),
                    node.path("question").asText(),
                    node.path("value").asText(),
                    node.path("outcome").asDouble() > 0.5));
        }
        return questions;
    }

    private static LocalDate day(String text, String place) throws IOException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IOException(place + ": due \"" + text + "\" is no day such as 2025-10-26", e);
        }
    }
}
