// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import hearsay.knowledge.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is to be seen of a rumour and its replies, as numbers, and what is expected of each of them. */
final class Signs {

    /** In the order of the numbers. Reporting counts its words, those of witnesses and of alerts, and a leading "BREAKING". */
    static final List<String> NAMES =
            List.of("support", "deny", "query", "denies", "asks", "hedge", "reporting", "opinion");

    private static final Pattern LEAD =
            Pattern.compile("(?is)\\W*(?:#?breaking|update|more|developing|urgent|just in|latest).*");
    private static final int MOST_WORDS = 2;
    private static final int MOST_REPORTING = 3;

    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Map<String, double[]> expected = new TreeMap<>();

    private Signs(Table table) {
        for (Table.Row row : table.rows()) {
            String sign = row.get("sign");
            words.put(sign, Set.copyOf(List.of(row.get("words").split(" "))));
            double[] weights = new double[Veracity.values().length];
            for (Veracity veracity : Veracity.values()) {
                weights[veracity.ordinal()] =
                        Double.parseDouble(row.get(veracity.name().toLowerCase(Locale.ROOT)));
            }
            expected.put(sign, weights);
        }
    }

    static Signs bundled() throws IOException {
        try (InputStream in = Signs.class.getResourceAsStream("/hearsay/lab/rumour-signs.tsv")) {
            if (in == null) {
                throw new IllegalStateException("this build lacks rumour-signs.tsv");
            }
            return new Signs(Table.parse("rumour-signs.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /** The weights expected of a sign, by {@link Veracity}. */
    double[] expected(String sign) {
        return expected.getOrDefault(sign, new double[Veracity.values().length]);
    }

    /** The numbers of one conversation, shares of replies with four imagined ones added. */
    double[] of(Conversation conversation, StanceReading stances) {
        double[] counts = new double[Reply.values().length];
        double all = 4;
        for (Post reply : conversation.replies()) {
            double[] shares = stances.of(reply);
            for (int kind = 0; kind < counts.length; kind++) {
                counts[kind] += shares[kind];
                all += shares[kind];
            }
        }
        String text = Words.withAddressesAs("", conversation.rumour().text());
        List<String> said = Words.of(text);
        double[] own = stances.of(conversation.rumour());
        double reporting = count("reporting", said)
                + count("witness", said)
                + count("alert", said)
                + (LEAD.matcher(text).matches() ? 1 : 0);
        return new double[] {
            (counts[Reply.SUPPORT.ordinal()] + 0.8) / all,
            (counts[Reply.DENY.ordinal()] + 0.3) / all,
            (counts[Reply.QUERY.ordinal()] + 0.3) / all,
            own[Reply.DENY.ordinal()],
            Math.max(own[Reply.QUERY.ordinal()], text.contains("?") ? 1 : 0),
            count("hedge", said),
            Math.min(MOST_REPORTING, reporting),
            count("opinion", said)
        };
    }

    /** How many words of a sign are said, {@value #MOST_WORDS} at most. */
    int count(String sign, List<String> said) {
        Set<String> known = words.getOrDefault(sign, Set.of());
        return (int) Math.min(MOST_WORDS, said.stream().filter(known::contains).count());
    }
}
