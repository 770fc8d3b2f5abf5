// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Quantity;
import hearsay.claims.Testimony;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What several holders count of one thing, without hiding that they differ: the median of what each holds, the widest
 * range that anybody holds, and each holder's own number.
 *
 * @param counted what is counted, where anybody says so
 * @param low the least that anybody holds possible
 * @param best the median over holders, the lower of the middle two; robust against a slip of the pen
 * @param high the most that anybody holds possible; empty where one sets no bound
 * @param spread the largest best over the least: 1 where all agree, and where one of them is 0
 * @param holdings each holder's last word, in order of time
 */
public record FusedNumber(
        Optional<String> counted,
        String unit,
        double low,
        double best,
        Optional<Double> high,
        double spread,
        List<Holding> holdings) {

    /** A number and who holds it, by the label of the source. */
    public record Holding(String holder, Testimony testimony, Quantity quantity) {}

    public FusedNumber {
        holdings = List.copyOf(holdings);
        if (holdings.isEmpty()) {
            throw new IllegalArgumentException("a fused number has a holder");
        }
    }

    /** One for each thing that these testimonies count, in the order in which they come up. */
    static List<FusedNumber> of(List<Testimony> members) {
        Map<Thing, List<Holding>> things = new LinkedHashMap<>();
        for (Testimony member : members) {
            for (Quantity quantity : member.proposition().quantities()) {
                if (quantity.best() != 0) {
                    things.computeIfAbsent(
                                    new Thing(
                                            quantity.unit(), quantity.counted().orElse("")),
                                    none -> new ArrayList<>())
                            .add(new Holding(member.holder().label(), member, quantity));
                }
            }
        }
        return things.entrySet().stream()
                .map(entry -> of(entry.getKey(), lastWords(entry.getValue())))
                .toList();
    }

    private record Thing(String unit, String counted) {}

    private static List<Holding> lastWords(List<Holding> all) {
        Map<String, Holding> last = new LinkedHashMap<>();
        all.forEach(holding -> last.put(holding.holder(), holding));
        return List.copyOf(last.values());
    }

    private static FusedNumber of(Thing thing, List<Holding> holdings) {
        List<Quantity> quantities = holdings.stream().map(Holding::quantity).toList();
        List<Double> bests = quantities.stream().map(Quantity::best).sorted().toList();
        double least = bests.get(0);
        boolean open = quantities.stream().anyMatch(quantity -> quantity.high().isEmpty());
        return new FusedNumber(
                Optional.of(thing.counted()).filter(word -> !word.isEmpty()),
                thing.unit(),
                quantities.stream()
                        .mapToDouble(quantity -> quantity.low().orElse(0.0))
                        .min()
                        .orElse(least),
                bests.get((bests.size() - 1) / 2),
                open
                        ? Optional.empty()
                        : quantities.stream().map(one -> one.high().get()).max(Comparator.naturalOrder()),
                least > 0 ? bests.get(bests.size() - 1) / least : 1,
                holdings);
    }
}
