// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.Context;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that speak of a context: "parliament" of the legislative, "air strike" of the military. */
final class Contexts {

    /** Weight at which a context is taken. */
    private static final double ENOUGH = 1;

    /** What a word in another sentence of the document counts. */
    private static final double ELSEWHERE = 0.25;

    /** The most that other sentences can add. */
    private static final double ELSEWHERE_AT_MOST = 0.5;

    private record Weight(String second, Context context, double weight) {}

    private final Map<String, List<Weight>> byWord = new HashMap<>();

    private Contexts(Table table) {
        for (Table.Row row : table.rows()) {
            String[] words = row.get("words").split(" ");
            String where = row.file() + ":" + row.line();
            if (words.length > 2) {
                throw new IllegalArgumentException(where + ": more than two words: \"" + row.get("words") + "\"");
            }
            byWord.computeIfAbsent(words[0], key -> new ArrayList<>(1))
                    .add(new Weight(
                            words.length > 1 ? words[1] : "",
                            Frames.context(row.get("context"), where),
                            weight(row, where)));
        }
    }

    static Contexts of(Edition edition) {
        return new Contexts(edition.table("events/en/contexts.tsv"));
    }

    private static double weight(Table.Row row, String where) {
        try {
            return Double.parseDouble(row.get("weight"));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(where + ": not a weight: \"" + row.get("weight") + "\"", e);
        }
    }

    /** Weighs every sentence of a text. */
    Reading read(Syntax syntax) {
        double[][] weights = new double[syntax.analysis().sentences().size()][];
        double[] all = new double[Context.values().length];
        for (int i = 0; i < syntax.size(); i++) {
            for (String reading : syntax.readings(i)) {
                List<Weight> here = byWord.get(reading);
                if (here != null) {
                    weigh(syntax, i, here, weights, all);
                    break;
                }
            }
        }
        return new Reading(syntax, weights, all);
    }

    private static void weigh(Syntax syntax, int token, List<Weight> here, double[][] weights, double[] all) {
        int sentence = syntax.sentenceNumber(token);
        for (Weight weight : here) {
            if (weight.second().isEmpty() || token + 1 < syntax.size() && syntax.reads(token + 1, weight.second())) {
                if (weights[sentence] == null) {
                    weights[sentence] = new double[all.length];
                }
                weights[sentence][weight.context().ordinal()] += weight.weight();
                all[weight.context().ordinal()] += weight.weight();
            }
        }
    }

    /** The weights of one text, by sentence. */
    record Reading(Syntax syntax, double[][] weights, double[] all) {

        /** The contexts that the sentence of a word speaks of. */
        Set<Context> of(int token) {
            Set<Context> contexts = EnumSet.noneOf(Context.class);
            double[] here = weights[syntax.sentenceNumber(token)];
            if (here == null) {
                return contexts;
            }
            for (Context context : Context.values()) {
                double own = here[context.ordinal()];
                double elsewhere = Math.min(ELSEWHERE_AT_MOST, ELSEWHERE * (all[context.ordinal()] - own));
                if (own > 0 && own + elsewhere >= ENOUGH) {
                    contexts.add(context);
                }
            }
            return contexts;
        }
    }
}
