// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Things, each two of which belong together with some probability, every pair by itself. Numbered from 0; the arithmetic is
 * done in the order of the numbers, so that it comes out the same to the last bit.
 */
final class Network {

    /** Up to so many things the expectation is exact: the work grows with the third power of 2 to their number. */
    static final int EXACT = 8;

    private final double[][] apart;

    /** Nothing belongs together yet. */
    Network(int size) {
        apart = new double[size][size];
        for (double[] row : apart) {
            Arrays.fill(row, 1);
        }
    }

    /** Adds one more reason for which two may belong together. */
    void join(int one, int other, double probability) {
        apart[one][other] *= 1 - probability;
        apart[other][one] = apart[one][other];
    }

    /** The probability that two belong together, all reasons taken as independent. */
    double together(int one, int other) {
        return 1 - apart[one][other];
    }

    /** Groups of some of the things that hang together by pairs of at least this probability; each in order, by its first. */
    List<List<Integer>> components(double least, int... things) {
        boolean[] seen = new boolean[apart.length];
        List<List<Integer>> components = new ArrayList<>();
        for (int start : things) {
            if (!seen[start]) {
                seen[start] = true;
                List<Integer> component = new ArrayList<>(List.of(start));
                for (int i = 0; i < component.size(); i++) {
                    for (int other : things) {
                        if (!seen[other] && together(component.get(i), other) >= least) {
                            seen[other] = true;
                            component.add(other);
                        }
                    }
                }
                component.sort(null);
                components.add(component);
            }
        }
        return components;
    }

    /**
     * How many groups some of the things are expected to make. Exact for groups of up to {@value #EXACT} things that hang together at all;
     * in larger ones it counts the things that none of lower number belongs to, which is never less and is exact for chains
     * and stars.
     */
    double expectedComponents(int... things) {
        double expected = 0;
        for (List<Integer> component : components(Double.MIN_VALUE, things)) {
            expected += component.size() <= EXACT ? exact(component) : firsts(component);
        }
        return expected;
    }

    private double firsts(List<Integer> component) {
        double sum = 0;
        for (int i = 0; i < component.size(); i++) {
            double first = 1;
            for (int j = 0; j < i; j++) {
                first *= apart[component.get(i)][component.get(j)];
            }
            sum += first;
        }
        return sum;
    }

    /** The sum over all groups of the probability that just they hang together and nothing else with them (Gilbert 1959). */
    private double exact(List<Integer> component) {
        int sets = 1 << component.size();
        double[] connected = new double[sets];
        double expected = 0;
        for (int set = 1; set < sets; set++) {
            double split = 0;
            int first = Integer.lowestOneBit(set);
            for (int part = (set - 1) & set; part > 0; part = (part - 1) & set) {
                if ((part & first) != 0) {
                    split += connected[part] * cut(component, part, set & ~part);
                }
            }
            connected[set] = 1 - split;
            expected += connected[set] * cut(component, set, sets - 1 & ~set);
        }
        return expected;
    }

    private double cut(List<Integer> component, int here, int there) {
        double cut = 1;
        for (int i = here; i != 0; i &= i - 1) {
            for (int j = there; j != 0; j &= j - 1) {
                cut *= apart[component.get(Integer.numberOfTrailingZeros(i))][
                        component.get(Integer.numberOfTrailingZeros(j))];
            }
        }
        return cut;
    }
}
