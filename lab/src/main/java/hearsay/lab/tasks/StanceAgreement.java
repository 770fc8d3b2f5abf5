// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.lab.corpora.StanceLabel;
import hearsay.lab.corpora.StanceLabels;
import hearsay.lab.scores.Confusion;
import hearsay.lab.scores.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far two annotators agree, over what both labelled: Cohen's kappa, and the share in percent. */
final class StanceAgreement {

    private StanceAgreement() {}

    /** Empty where there is no second annotator. */
    static Map<String, Figure> of(StanceLabels labels) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        agreement(labels, figures);
        return figures;
    }

    private static void agreement(StanceLabels labels, Map<String, Figure> figures) {
        Map<String, StanceLabel> second = labels.second().stream()
                .collect(Collectors.toMap(StanceLabel::key, label -> label, (one, other) -> one));
        List<StanceLabel> both = labels.first().stream()
                .filter(label -> second.containsKey(label.key()))
                .toList();
        if (both.isEmpty()) {
            return;
        }
        figures.put("second.labels", Figure.of(both.size()));
        agreement("position", both, second, StanceLabel::stance, figures);
        agreement("holder", both, second, label -> label.holder().name(), figures);
        agreement("certainty", both, second, label -> label.certainty().name(), figures);
    }

    private interface Answer {
        String of(StanceLabel label);
    }

    private static void agreement(
            String name,
            List<StanceLabel> both,
            Map<String, StanceLabel> second,
            Answer answer,
            Map<String, Figure> figures) {
        Confusion pairs = new Confusion(Stream.concat(both.stream(), second.values().stream())
                .map(answer::of)
                .distinct()
                .sorted()
                .toList());
        both.forEach(label -> pairs.add(answer.of(label), answer.of(second.getOrDefault(label.key(), label))));
        figures.put("second." + name + ".kappa", Figure.of(pairs.kappa()));
        figures.put("second." + name + ".agreement", Figure.of(100 * pairs.agreement()));
    }
}
