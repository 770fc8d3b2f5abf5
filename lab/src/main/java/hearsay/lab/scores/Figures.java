// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Named figures of one task, in the order they are to be read. */
public record Figures(String task, Map<String, Figure> figures) {

    public Figures {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A table: name, value, interval, floor. */
    public String table() {
        int width = figures.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT, "%-" + Math.max(width, 6) + "s %9s  %-17s %9s%n", "figure", "value", "95 %", "floor"));
        figures.forEach((name, figure) -> out.append(String.format(
                Locale.ROOT,
                "%-" + Math.max(width, 6) + "s %9.2f  %-17s %9s%n",
                name,
                figure.value(),
                figure.interval()
                        .map(interval -> String.format(Locale.ROOT, "%.2f to %.2f", interval.low(), interval.high()))
                        .orElse(""),
                figure.floor().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", figure.floor().getAsDouble())
                        : "")));
        return out.toString().replaceAll(" +\\R", System.lineSeparator());
    }

    /** {@code {"task": …, "figures": {NAME: …, NAME.low: …, NAME.high: …, floor.NAME: …}}}, to four decimals. */
    public String json() {
        Map<String, BigDecimal> flat = new LinkedHashMap<>();
        figures.forEach((name, figure) -> {
            flat.put(name, rounded(figure.value()));
            figure.interval().ifPresent(interval -> {
                flat.put(name + ".low", rounded(interval.low()));
                flat.put(name + ".high", rounded(interval.high()));
            });
            figure.floor().ifPresent(floor -> flat.put("floor." + name, rounded(floor)));
        });
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("task", task);
        whole.put("figures", flat);
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers and names are always JSON", e);
        }
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
    }
}
