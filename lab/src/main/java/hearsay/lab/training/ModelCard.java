// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Labels;
import hearsay.lab.corpora.GoldDocument;
import hearsay.text.Digest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What travels with a trained model, in Markdown: data and their licences, settings, size, and how to repeat it. */
final class ModelCard {

    private static final Map<String, String> LICENCES = Map.of(
            "polnear", "PolNeAR 1.0 (Newell et al. 2018), no licence stated; publishers' texts",
            "ud-ewt", "UD English EWT, CC BY-SA 4.0",
            "gum", "GUM, annotations CC BY 4.0, texts by genre (free genres only)",
            "re3d", "re3d (Dstl 2017), Open Government Licence and others, by source",
            "meantime", "MEANTIME (Minard et al. 2016), CC BY 4.0");

    private ModelCard() {}

    static String of(
            Map<String, List<GoldDocument>> corpora,
            Settings settings,
            Labels labels,
            Trainer.State state,
            byte[] model) {
        StringBuilder card = new StringBuilder("# Reading model\n\n");
        card.append("Encoder of all-MiniLM-L6-v2 (Apache-2.0), fine-tuned with heads for part of speech (")
                .append(labels.upos().size())
                .append(" UPOS, ")
                .append(labels.xpos().size())
                .append(" XPOS), lemma (")
                .append(labels.lemma().size())
                .append(" edit scripts), dependency tree (")
                .append(labels.relation().size())
                .append(" relations), sentence start, named mentions and attribution.\n\n");
        card.append("| corpus | documents | words | licence |\n|---|---|---|---|\n");
        corpora.forEach((part, documents) -> card.append(String.format(
                Locale.ROOT, "| %s | %d | %d | %s |%n", part, documents.size(), words(documents), licence(part))));
        card.append("\n").append(settings).append("\n\n");
        card.append(String.format(
                Locale.ROOT,
                "After epoch %d, %d steps, %.0f minutes. %d parameters; file of %d bytes, SHA-256 %s.%n",
                state.epoch(),
                state.step(),
                state.seconds() / 60,
                state.weights().count(),
                model.length,
                Digest.ofBytes(model)));
        card.append("\nRepeat: `./hearsay-lab train --data DIR --out DIR --epochs ")
                .append(settings.epochs())
                .append(" --minutes ")
                .append(settings.minutes())
                .append(" --seed ")
                .append(settings.seed())
                .append("`");
        return card.append("; with `--minutes`, how far a run gets depends on the machine.\n")
                .toString();
    }

    private static int words(List<GoldDocument> documents) {
        return documents.stream().mapToInt(document -> document.words().size()).sum();
    }

    private static String licence(String part) {
        return LICENCES.getOrDefault(part.substring(0, part.indexOf('/') < 0 ? part.length() : part.indexOf('/')), "");
    }
}
