// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Bio;
import hearsay.analysis.EditScript;
import hearsay.analysis.Labels;
import hearsay.analysis.Role;
import hearsay.analysis.Upos;
import hearsay.claims.EntityType;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.Syntax;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the labels that the training documents use. */
final class Inventory {

    private static final int RARE = 2;

    private Inventory() {}

    /** Labels in alphabetical order; edit scripts, tags and relations seen once only are left out. */
    static Labels of(List<GoldDocument> documents) {
        return new Labels(
                names(Upos.values()),
                frequent(count(documents, Syntax::xpos)),
                frequent(scripts(documents)),
                frequent(count(documents, Syntax::relation)),
                Labels.bio(names(EntityType.values())),
                Labels.bio(names(Role.values())),
                Bio.free(1 + 2 * Role.values().length));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Map<String, Long> count(List<GoldDocument> documents, Function<Syntax, String> label) {
        return documents.stream()
                .flatMap(document -> document.words().stream())
                .flatMap(word -> word.syntax().stream())
                .collect(Collectors.groupingBy(label, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> scripts(List<GoldDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.words().stream())
                .filter(word -> word.syntax().isPresent())
                .collect(Collectors.groupingBy(
                        word -> EditScript.derive(
                                word.form(), word.syntax().orElseThrow().lemma()),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static List<String> frequent(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RARE && !entry.getKey().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }
}
