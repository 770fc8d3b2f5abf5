// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.answers.Rows.Row;
import hearsay.claims.EventType;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Competing hypotheses (Heuer 1999): yes, no, and something in between, each held against every piece of evidence. What counts
 * is which hypothesis the evidence contradicts least, not which it fits best; what fits all alike tells nothing.
 */
public final class Hypotheses {

    /** Name of the table of hypotheses in between among the files of the edition. */
    public static final String FILE = "answers/hypotheses.tsv";

    private static final double STRONG = 1;
    private static final double SOME = 0.2;

    private record Template(String name, Set<EventType> asks, String says, Map<String, Double> shares) {}

    private final List<Template> templates;
    private final Indicators indicators;
    private final Model model;

    private Hypotheses(List<Template> templates, Model model) {
        this.templates = templates;
        this.indicators = model.indicators();
        this.model = model;
    }

    /** Reads the table. @throws IllegalArgumentException naming file and line, if a cell cannot be read */
    public static Hypotheses of(String text, Model model) {
        return new Hypotheses(
                Rows.parse(FILE, text).stream().map(Hypotheses::template).toList(), model);
    }

    private static Template template(Row row) {
        Map<String, Double> shares = new HashMap<>();
        for (String share : row.get("shares").split(",")) {
            String[] parts = share.strip().split("=", 2);
            if (parts.length != 2) {
                throw row.fault("no share: \"" + share + '"');
            }
            shares.put(parts[0], Double.parseDouble(parts[1]));
        }
        return new Template(row.get("name"), row.names("asks", EventType.class), row.get("says"), shares);
    }

    /** How far a piece of evidence speaks for a hypothesis. */
    public enum Mark {
        CC,
        C,
        N,
        I,
        II
    }

    /** @param against what contradicts it, in bits: how far it falls behind whatever each piece fits best */
    public record Hypothesis(String name, String says, double against) {}

    /**
     * One piece of evidence against every hypothesis.
     *
     * @param diagnosticity |ln LR| between the hypotheses it fits best and worst
     * @param marks one for each hypothesis, in their order
     */
    public record Line(Evidence evidence, double diagnosticity, List<Mark> marks) {
        public Line {
            marks = List.copyOf(marks);
        }
    }

    /** @param hypotheses the least contradicted first @param lines the most diagnostic first */
    public record Matrix(List<Hypothesis> hypotheses, List<Line> lines) {
        public Matrix {
            hypotheses = List.copyOf(hypotheses);
            lines = List.copyOf(lines);
        }
    }

    /** The evidence of a judgement against the hypotheses of its question. The base rate is no evidence and stays out. */
    public Matrix matrix(Question question, Judgement judgement) {
        Scene scene = new Scene(question, model);
        List<Template> between = templates.stream()
                .filter(one -> question.asked().types().stream().anyMatch(one.asks()::contains))
                .limit(1)
                .toList();
        List<String> names = new ArrayList<>(List.of("yes", "no"));
        List<String> says = new ArrayList<>(List.of("it happens as asked", "nothing of the kind happens"));
        between.forEach(one -> {
            names.add(one.name());
            says.add(scene.named(one.says()));
        });
        List<Evidence> evidence = judgement.evidence().stream()
                .filter(one -> !one.claims().isEmpty())
                .toList();
        double[][] bits = new double[evidence.size()][];
        double[] against = new double[names.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = bits(evidence.get(i), between);
            double best = max(bits[i]);
            for (int k = 0; k < against.length; k++) {
                against[k] += best - bits[i][k];
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            order.add(k);
        }
        order.sort(Comparator.comparingDouble((Integer k) -> against[k]).thenComparing(k -> k));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < bits.length; i++) {
            double[] row = bits[i];
            lines.add(new Line(
                    evidence.get(i),
                    (max(row) - min(row)) * StrictMath.log(2),
                    order.stream().map(k -> mark(row, k)).toList()));
        }
        lines.sort(Comparator.comparingDouble((Line line) -> -line.diagnosticity())
                .thenComparing(line -> line.evidence().indicator()));
        return new Matrix(
                order.stream()
                        .map(k -> new Hypothesis(names.get(k), says.get(k), against[k]))
                        .toList(),
                lines);
    }

    /** Log-likelihoods in bits against "no". A hypothesis in between has a share of what speaks for yes. */
    private double[] bits(Evidence evidence, List<Template> between) {
        double weight = evidence.weight().bits();
        double[] bits = new double[2 + between.size()];
        bits[0] = weight;
        String group = indicators.all().stream()
                .filter(row -> row.name().equals(evidence.indicator()))
                .map(Indicator::group)
                .findFirst()
                .orElse("");
        for (int k = 0; k < between.size(); k++) {
            bits[2 + k] = weight * between.get(k).shares().getOrDefault(group, 0.5);
        }
        return bits;
    }

    private static Mark mark(double[] bits, int which) {
        double mean = 0;
        for (double one : bits) {
            mean += one / bits.length;
        }
        double off = bits[which] - mean;
        if (Math.abs(off) < SOME) {
            return Mark.N;
        }
        return off > 0 ? (off >= STRONG ? Mark.CC : Mark.C) : (off <= -STRONG ? Mark.II : Mark.I);
    }

    private static double max(double[] all) {
        double max = Double.NEGATIVE_INFINITY;
        for (double one : all) {
            max = Math.max(max, one);
        }
        return max;
    }

    private static double min(double[] all) {
        double min = Double.POSITIVE_INFINITY;
        for (double one : all) {
            min = Math.min(min, one);
        }
        return min;
    }
}
