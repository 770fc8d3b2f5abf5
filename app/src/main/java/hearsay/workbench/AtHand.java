// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values by their keys, those asked for last at hand, the others looked up together. For one thread. */
final class AtHand<K, V> {

    private final int most;
    private final Function<V, K> key;
    private final Function<Collection<K>, List<V>> look;
    private final Map<K, V> last = new LinkedHashMap<>(16, 0.75f, true);

    /** @param look finds values of keys, in any order */
    AtHand(int most, Function<V, K> key, Function<Collection<K>, List<V>> look) {
        this.most = most;
        this.key = key;
        this.look = look;
    }

    /**
     * The values of keys, in the same order.
     *
     * @throws IllegalStateException if one is not to be found
     */
    List<V> all(Collection<K> keys) {
        Map<K, V> found = new HashMap<>();
        List<K> missing = new ArrayList<>();
        for (K wanted : keys) {
            V known = last.get(wanted);
            if (known == null) {
                missing.add(wanted);
            } else {
                found.put(wanted, known);
            }
        }
        if (!missing.isEmpty()) {
            look.apply(missing).forEach(value -> found.put(key.apply(value), value));
        }
        List<V> all = keys.stream().map(wanted -> known(wanted, found)).toList();
        all.forEach(this::put);
        return all;
    }

    private static <K, V> V known(K wanted, Map<K, V> found) {
        V value = found.get(wanted);
        if (value == null) {
            throw new IllegalStateException("the indexes of weighing name " + wanted
                    + ", which is not to be found: hearsay ledger rebuild makes them again");
        }
        return value;
    }

    void put(V value) {
        last.put(key.apply(value), value);
        if (last.size() > most) {
            last.remove(last.keySet().iterator().next());
        }
    }
}
