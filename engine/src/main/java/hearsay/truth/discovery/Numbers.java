// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which of the numbers given is right. A number is exact, or near (off by a factor that is Laplace in the logarithm: a later count,
 * a rounding), or anything at all (a slip of the keyboard, mischief). How wide "near" is, and to which side it errs how often, is
 * learned over all objects; how often a source is exact, near or absurd leans on what all sources do.
 */
final class Numbers {

    private static final int MOST_ROUNDS = 60;
    private static final double STILL = 1e-7;
    private static final double FIRMNESS = 10;
    /** Numbers from one to ten thousand million, in natural logarithms. */
    private static final double RANGE = 23;
    /** How close two numbers must be, in logarithms, to count as the same in a density. */
    private static final double GRAIN = 0.001;

    private static final int EXACT = 0;
    private static final int NEAR = 1;
    private static final int ANY = 2;

    private final List<Cast> casts = new ArrayList<>();
    private final double[][] shares;
    private double above = 0.5;
    private double farAbove = 0.5;
    private double width = 0.1;

    /** The numbers given for an object: distinct ones, and who gave which. */
    private record Cast(String object, double[] numbers, int[] sources, int[] given, double[] beliefs) {}

    private Numbers(Collection<NumberVote> votes) {
        Map<String, Integer> sources = new TreeMap<>();
        votes.stream().map(NumberVote::source).distinct().sorted().forEach(name -> sources.put(name, sources.size()));
        votes.stream()
                .sorted()
                .distinct()
                .collect(Collectors.groupingBy(NumberVote::object, TreeMap::new, Collectors.toList()))
                .forEach((object, given) -> casts.add(cast(object, given, sources)));
        shares = new double[sources.size()][];
        Arrays.setAll(shares, source -> new double[] {0.7, 0.15, 0.15});
    }

    private static Cast cast(String object, List<NumberVote> votes, Map<String, Integer> sources) {
        double[] numbers = new TreeSet<>(votes.stream().map(NumberVote::value).toList())
                .stream().mapToDouble(Double::doubleValue).toArray();
        return new Cast(
                object,
                numbers,
                votes.stream()
                        .mapToInt(vote -> sources.getOrDefault(vote.source(), -1))
                        .toArray(),
                votes.stream()
                        .mapToInt(vote -> Arrays.binarySearch(numbers, vote.value()))
                        .toArray(),
                new double[numbers.length]);
    }

    static List<NumberFinding> solve(Collection<NumberVote> votes) {
        Numbers numbers = new Numbers(votes);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > STILL; round++) {
            moved = numbers.judgeNumbers();
            numbers.learn();
        }
        return numbers.casts.stream().map(Numbers::finding).toList();
    }

    private double near(double[] share, double by) {
        double side = by > 0 ? above : 1 - above;
        return share[NEAR] * side * StrictMath.exp(-Math.abs(by) / width) / width;
    }

    private double any(double[] share, double by) {
        return share[ANY] * 2 * (by > 0 ? farAbove : 1 - farAbove) / RANGE;
    }

    private static double apart(Cast cast, int given, int truth) {
        return StrictMath.log1p(cast.numbers()[given]) - StrictMath.log1p(cast.numbers()[truth]);
    }

    private double judgeNumbers() {
        double moved = 0;
        for (Cast cast : casts) {
            double[] before = cast.beliefs().clone();
            judge(cast);
            for (int i = 0; i < before.length; i++) {
                moved = Math.max(moved, Math.abs(before[i] - cast.beliefs()[i]));
            }
        }
        return moved;
    }

    private void judge(Cast cast) {
        double[] logs = cast.beliefs();
        for (int truth = 0; truth < logs.length; truth++) {
            double log = 0;
            for (int vote = 0; vote < cast.given().length; vote++) {
                double[] share = shares[cast.sources()[vote]];
                double by = apart(cast, cast.given()[vote], truth);
                log += StrictMath.log(
                        cast.given()[vote] == truth ? share[EXACT] : GRAIN * (near(share, by) + any(share, by)));
            }
            logs[truth] = log;
        }
        double highest = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.exp(logs[i] - highest);
            sum += logs[i];
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] /= sum;
        }
    }

    private void learn() {
        double[][] counts = new double[shares.length][3];
        double[] nearSide = {1, 1};
        double[] farSide = {1, 1};
        double[] spread = {1, 0.1};
        for (Cast cast : casts) {
            for (int vote = 0; vote < cast.given().length; vote++) {
                int source = cast.sources()[vote];
                for (int truth = 0; truth < cast.beliefs().length; truth++) {
                    double belief = cast.beliefs()[truth];
                    if (cast.given()[vote] == truth) {
                        counts[source][EXACT] += belief;
                    } else {
                        double by = apart(cast, cast.given()[vote], truth);
                        double near = near(shares[source], by);
                        double isNear = belief * near / (near + any(shares[source], by));
                        counts[source][NEAR] += isNear;
                        counts[source][ANY] += belief - isNear;
                        nearSide[by > 0 ? 0 : 1] += isNear;
                        farSide[by > 0 ? 0 : 1] += belief - isNear;
                        spread[0] += isNear;
                        spread[1] += isNear * Math.abs(by);
                    }
                }
            }
        }
        above = nearSide[0] / (nearSide[0] + nearSide[1]);
        farAbove = farSide[0] / (farSide[0] + farSide[1]);
        width = spread[1] / spread[0];
        learnShares(counts);
    }

    private void learnShares(double[][] counts) {
        double[] pooled = {1, 1, 1};
        for (double[] count : counts) {
            for (int kind = 0; kind < 3; kind++) {
                pooled[kind] += count[kind];
            }
        }
        double all = Arrays.stream(pooled).sum();
        for (int source = 0; source < shares.length; source++) {
            double votes = Arrays.stream(counts[source]).sum();
            for (int kind = 0; kind < 3; kind++) {
                shares[source][kind] = (counts[source][kind] + FIRMNESS * pooled[kind] / all) / (votes + FIRMNESS);
            }
        }
    }

    /** Of equally probable numbers the lowest. */
    private static NumberFinding finding(Cast cast) {
        int best = 0;
        for (int i = 1; i < cast.beliefs().length; i++) {
            if (cast.beliefs()[i] > cast.beliefs()[best] + 1e-9) {
                best = i;
            }
        }
        return new NumberFinding(
                cast.object(),
                cast.numbers()[best],
                cast.beliefs()[best],
                cast.numbers()[0],
                cast.numbers()[cast.numbers().length - 1],
                cast.given().length);
    }
}
