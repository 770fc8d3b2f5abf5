// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Methods of the literature for values taken whole, one of which is true. Ties go to the value that comes last in the alphabet. */
final class Rivals {

    private static final int ROUNDS = 20;
    private static final double FALSE_VALUES = 100;
    private static final double COPIED = 0.8;
    private static final double DEPENDENT = 0.2;

    private final List<String> sources;
    private final List<String> objects = new ArrayList<>();
    private final List<Poll> polls = new ArrayList<>();
    private final ToDoubleBiFunction<String, String> likeness;

    /** The values claimed of an object, and by whom. */
    private record Poll(List<String> values, List<int[]> voters) {}

    /** @param likeness of two values, 0 to 1; only TruthFinder asks */
    Rivals(List<Claimed> claims, ToDoubleBiFunction<String, String> likeness) {
        this.likeness = likeness;
        sources = List.copyOf(new TreeSet<>(claims.stream().map(Claimed::source).toList()));
        Map<String, Integer> numbers = new TreeMap<>();
        sources.forEach(source -> numbers.put(source, numbers.size()));
        Map<String, Map<String, TreeSet<Integer>>> byObject = new TreeMap<>();
        for (Claimed claim : claims) {
            byObject.computeIfAbsent(claim.object(), object -> new TreeMap<>())
                    .computeIfAbsent(claim.value(), value -> new TreeSet<>())
                    .add(numbers.getOrDefault(claim.source(), -1));
        }
        byObject.forEach((object, values) -> {
            objects.add(object);
            polls.add(new Poll(
                    List.copyOf(values.keySet()),
                    values.values().stream()
                            .map(voters ->
                                    voters.stream().mapToInt(Integer::intValue).toArray())
                            .toList()));
        });
    }

    /** The value that most sources claim. */
    Map<String, String> vote() {
        return best((poll, value) -> poll.voters().get(value).length);
    }

    /** X. Yin, J. Han, P. Yu: Truth discovery with multiple conflicting information providers, KDD 2007 (ρ ½, γ 0.3). */
    Map<String, String> truthFinder() {
        double[] trust = filled(0.9);
        double[][] confidence = new double[polls.size()][];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < polls.size(); i++) {
                confidence[i] = confidence(polls.get(i), trust);
            }
            trust = meanOfClaims(confidence, 0.9);
        }
        return bestOf(confidence);
    }

    private double[] confidence(Poll poll, double[] trust) {
        int size = poll.values().size();
        double[] scores = new double[size];
        for (int value = 0; value < size; value++) {
            for (int source : poll.voters().get(value)) {
                scores[value] -= Math.log(1 - Math.min(trust[source], 0.999999));
            }
        }
        double[] confidence = new double[size];
        for (int value = 0; value < size; value++) {
            double score = scores[value];
            for (int other = 0; other < size; other++) {
                if (other != value) {
                    double implied = likeness.applyAsDouble(
                                    poll.values().get(other), poll.values().get(value))
                            - 0.5;
                    score += 0.5 * scores[other] * implied;
                }
            }
            confidence[value] = 1 / (1 + Math.exp(-0.3 * score));
        }
        return confidence;
    }

    /** X. L. Dong, L. Berti-Equille, D. Srivastava: Integrating conflicting data, PVLDB 2009, without copying. */
    Map<String, String> accu() {
        return accu(false);
    }

    /** The same with copying (n 100, c 0.8, α 0.2). */
    Map<String, String> accuCopy() {
        return accu(true);
    }

    private Map<String, String> accu(boolean copying) {
        double[] accuracy = filled(0.8);
        double[][] truths = new double[polls.size()][];
        double[][] dependence = new double[copying ? sources.size() : 0][copying ? sources.size() : 0];
        for (int round = 0; round < ROUNDS; round++) {
            int[] order = order(accuracy);
            for (int i = 0; i < polls.size(); i++) {
                truths[i] = truths(polls.get(i), accuracy, order, dependence);
            }
            accuracy = meanOfClaims(truths, 0.8);
            if (copying) {
                dependence = dependence(truths);
            }
        }
        return bestOf(truths);
    }

    private double[] truths(Poll poll, double[] accuracy, int[] order, double[][] dependence) {
        int size = poll.values().size();
        double[] scores = new double[size];
        for (int value = 0; value < size; value++) {
            int[] voters = IntStream.of(poll.voters().get(value))
                    .boxed()
                    .sorted(Comparator.comparingInt(source -> order[source]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int voter = 0; voter < voters.length; voter++) {
                double sure = Math.min(0.99, Math.max(0.01, accuracy[voters[voter]]));
                double weight = Math.log(FALSE_VALUES * sure / (1 - sure));
                for (int before = 0; before < voter && dependence.length > 0; before++) {
                    weight *= 1 - COPIED * dependence[voters[voter]][voters[before]];
                }
                scores[value] += weight;
            }
        }
        double highest = Math.max(0, Arrays.stream(scores).max().orElse(0));
        double sum = (FALSE_VALUES + 1 - Math.min(size, FALSE_VALUES)) * Math.exp(-highest);
        for (double score : scores) {
            sum += Math.exp(score - highest);
        }
        double all = sum;
        return Arrays.stream(scores)
                .map(score -> Math.exp(score - highest) / all)
                .toArray();
    }

    private double[][] dependence(double[][] truths) {
        int size = sources.size();
        double[][] logs = new double[size][size];
        boolean[][] met = new boolean[size][size];
        double error = 0.2;
        double bothTrue = (1 - error) * (1 - error);
        double bothFalse = error * error / FALSE_VALUES;
        double sharedTrue = Math.log(bothTrue / (bothTrue * (1 - COPIED) + (1 - error) * COPIED));
        double sharedFalse = Math.log(bothFalse / (bothFalse * (1 - COPIED) + error * COPIED));
        double different = -Math.log(1 - COPIED);
        for (int i = 0; i < polls.size(); i++) {
            Poll poll = polls.get(i);
            for (int value = 0; value < poll.values().size(); value++) {
                double log = truths[i][value] * sharedTrue + (1 - truths[i][value]) * sharedFalse;
                for (int other = value; other < poll.values().size(); other++) {
                    for (int one : poll.voters().get(value)) {
                        for (int two : poll.voters().get(other)) {
                            if (one != two && (other > value || one < two)) {
                                double more = other == value ? log : different;
                                logs[one][two] += more;
                                logs[two][one] += more;
                                met[one][two] = true;
                                met[two][one] = true;
                            }
                        }
                    }
                }
            }
        }
        for (int one = 0; one < size; one++) {
            for (int two = 0; two < size; two++) {
                logs[one][two] = met[one][two] ? 1 / (1 + (1 - DEPENDENT) / DEPENDENT * Math.exp(logs[one][two])) : 0;
            }
        }
        return logs;
    }

    /** Q. Li and others: Resolving conflicts in heterogeneous data (CRH), SIGMOD 2014, with 0–1 loss. */
    Map<String, String> crh() {
        double[] weights = filled(1);
        double[][] scores = new double[polls.size()][];
        for (int round = 0; round < ROUNDS; round++) {
            double[] loss = filled(1e-3);
            for (int i = 0; i < polls.size(); i++) {
                Poll poll = polls.get(i);
                scores[i] = new double[poll.values().size()];
                for (int value = 0; value < scores[i].length; value++) {
                    for (int source : poll.voters().get(value)) {
                        scores[i][value] += weights[source];
                    }
                }
                int chosen = argmax(scores[i]);
                for (int value = 0; value < scores[i].length; value++) {
                    for (int source : poll.voters().get(value)) {
                        loss[source] += value == chosen ? 0 : 1;
                    }
                }
            }
            double all = Arrays.stream(loss).sum();
            weights = Arrays.stream(loss).map(one -> -Math.log(one / all)).toArray();
        }
        return bestOf(scores);
    }

    private double[] filled(double value) {
        double[] filled = new double[sources.size()];
        Arrays.fill(filled, value);
        return filled;
    }

    private double[] meanOfClaims(double[][] scores, double ofNone) {
        double[] sums = filled(0);
        double[] counts = filled(0);
        for (int i = 0; i < polls.size(); i++) {
            for (int value = 0; value < scores[i].length; value++) {
                for (int source : polls.get(i).voters().get(value)) {
                    sums[source] += scores[i][value];
                    counts[source]++;
                }
            }
        }
        for (int source = 0; source < sums.length; source++) {
            sums[source] = counts[source] == 0 ? ofNone : sums[source] / counts[source];
        }
        return sums;
    }

    private int[] order(double[] accuracy) {
        List<Integer> sorted = IntStream.range(0, accuracy.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(source -> -accuracy[source])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int[] order = new int[accuracy.length];
        for (int place = 0; place < order.length; place++) {
            order[sorted.get(place)] = place;
        }
        return order;
    }

    private Map<String, String> best(java.util.function.ToDoubleBiFunction<Poll, Integer> score) {
        double[][] scores = new double[polls.size()][];
        for (int i = 0; i < scores.length; i++) {
            Poll poll = polls.get(i);
            scores[i] = IntStream.range(0, poll.values().size())
                    .mapToDouble(value -> score.applyAsDouble(poll, value))
                    .toArray();
        }
        return bestOf(scores);
    }

    private Map<String, String> bestOf(double[][] scores) {
        Map<String, String> best = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            best.put(objects.get(i), polls.get(i).values().get(argmax(scores[i])));
        }
        return best;
    }

    private static int argmax(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] >= scores[best] ? i : best;
        }
        return best;
    }
}
