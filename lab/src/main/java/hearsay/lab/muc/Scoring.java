// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import hearsay.lab.scores.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * MUC-4's scoring (N. Chinchor, MUC-4 Evaluation Metrics, 1992), all templates: templates are paired ({@link Pairing}) and the fills of a
 * pair judged ({@link Worth}). Recall divides by what the key wants, precision by what was given. Missing and spurious templates count.
 * Counts are doubled, so that halves are whole.
 */
final class Scoring {

    private Scoring() {}

    /** The counts of one message by slot, and of whole templates under "template". */
    static Map<String, Counts> count(List<Template> keys, List<Template> responses, Pairing pairing) {
        Map<Integer, Integer> paired = pairing.pairs(keys, responses);
        Set<Integer> used = new HashSet<>(paired.values());
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (int k = 0; k < keys.size(); k++) {
            if (paired.containsKey(k)) {
                add(counts, keys.get(k), responses.get(paired.get(k)));
            } else if (!keys.get(k).optional()) {
                add(counts, keys.get(k), new Template("", false, Map.of()));
            }
        }
        for (int r = 0; r < responses.size(); r++) {
            if (!used.contains(r)) {
                add(counts, new Template("", true, Map.of()), responses.get(r));
            }
        }
        int wanted = (int) keys.stream().filter(key -> !key.optional()).count();
        int optional = (int)
                paired.keySet().stream().filter(k -> keys.get(k).optional()).count();
        counts.put("template", new Counts(2L * paired.size(), 2L * responses.size(), 2L * (wanted + optional)));
        return counts;
    }

    private static void add(Map<String, Counts> counts, Template key, Template response) {
        for (Slot slot : Slot.values()) {
            List<Fill> wanted = key.fills(slot);
            List<Fill> given = response.fills(slot);
            long optional = wanted.stream().filter(Fill::optional).count();
            int right = Worth.best(slot, wanted, given);
            long missable = Math.min(optional, Math.max(0, wanted.size() - given.size()));
            counts.merge(
                    slot.name().toLowerCase(Locale.ROOT),
                    new Counts(right, 2L * given.size(), Math.max(right, 2L * (wanted.size() - missable))),
                    Counts::plus);
        }
        counts.merge("status_half", loosely(key, response), Counts::plus);
    }

    /**
     * Claim status where a right status of another organisation earns half. So it seems to have been in 1992: a system with
     * organisation recall 3 had claim status recall 14.
     */
    private static Counts loosely(Template key, Template response) {
        List<Fill> wanted = key.fills(Slot.STATUS);
        List<Fill> given = response.fills(Slot.STATUS);
        List<Fill> open = new ArrayList<>(wanted);
        long right = 0;
        List<Fill> left = new ArrayList<>();
        for (Fill fill : given) {
            Optional<Fill> best = open.stream()
                    .filter(want -> Status.worth(want, fill) > 0)
                    .max(Comparator.comparingInt(want -> Status.worth(want, fill)));
            best.ifPresentOrElse(open::remove, () -> left.add(fill));
            right += best.map(want -> Status.worth(want, fill)).orElse(0);
        }
        for (Fill fill : left) {
            Optional<Fill> same = open.stream()
                    .filter(want -> Status.in(fill).stream().anyMatch(Status.in(want)::contains))
                    .findFirst();
            right += same.isPresent() ? Worth.PARTLY : 0;
            same.ifPresent(open::remove);
        }
        long optional = wanted.stream().filter(Fill::optional).count();
        long missable = Math.min(optional, Math.max(0, wanted.size() - given.size()));
        return new Counts(right, 2L * given.size(), Math.max(right, 2L * (wanted.size() - missable)));
    }
}
