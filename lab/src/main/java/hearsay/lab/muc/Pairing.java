// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which template of the key is compared with which of ours: the best agreement first, each template at most once, none of kinds of
 * incidents that do not meet.
 *
 * <p>In 1992 mapping by content was "enforced across the board" (N. Chinchor, MUC-4 Evaluation Metrics, 1992). The scorer's settings
 * (config-tst4.el, version 3.3: {@code :scored-slots :all} and {@code :restrict-map-slots}) score every slot, and let two templates meet
 * where the incident's type agrees and with it a target or a perpetrator, the perpetrators' organisation among them. So organisation and
 * status speak as the other slots do. How slots were weighed is not public; the type counts threefold here, each other slot once.
 */
enum Pairing {
    /** All slots speak: date, location, victims, the organisation's name, and its status, each with what it earns. */
    FULL,
    /** Name and status decide only where all else agrees equally well: what was done before, kept for comparison. */
    TIE_BREAK;

    private static final int MANY = 100;

    private record Pair(int key, int response, int score) {}

    /** Which template of the key is paired with which response, by index. */
    Map<Integer, Integer> pairs(List<Template> keys, List<Template> responses) {
        List<Pair> pairs = new ArrayList<>();
        for (int k = 0; k < keys.size(); k++) {
            for (int r = 0; r < responses.size(); r++) {
                int score = score(keys.get(k), responses.get(r));
                if (score > 0) {
                    pairs.add(new Pair(k, r, score));
                }
            }
        }
        pairs.sort((one, other) -> Integer.compare(other.score(), one.score()));
        Map<Integer, Integer> paired = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!paired.containsKey(pair.key()) && used.add(pair.response())) {
                paired.put(pair.key(), pair.response());
            }
        }
        return paired;
    }

    private int score(Template key, Template response) {
        int type = Worth.best(Slot.TYPE, key.fills(Slot.TYPE), response.fills(Slot.TYPE));
        if (type == 0) {
            return 0;
        }
        int rest = 0;
        for (Slot slot : List.of(Slot.DATE, Slot.LOCATION, Slot.VICTIMS)) {
            rest += Worth.best(slot, key.fills(slot), response.fills(slot));
        }
        List<Fill> wanted = key.fills(Slot.STATUS);
        List<Fill> given = response.fills(Slot.STATUS);
        int status = Worth.best(Slot.STATUS, wanted, given);
        return switch (this) {
            case FULL -> MANY * (3 * type + rest + Worth.organisations(wanted, given) + status);
            case TIE_BREAK -> MANY * (3 * type + rest) + status;
        };
    }
}
