// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One of the values of an object is the truth, or something nobody named. A vote for something more general than the truth is no
 * error (TDH, Jung et al. 2019). What sources err with is learned over all objects: a value that is often said where it is false
 * weighs little, a rare one much, which is where this departs from the uniform errors of Dong et al. (2009).
 */
final class RivalValues {

    private static final int MOST_ROUNDS = 60;
    private static final int SEEKING = 10;
    private static final double STILL = 1e-7;
    private static final double LEAST_ERRORS = 0.5;
    private static final int EXACT = 0;
    private static final int GENERAL = 1;
    private static final int SPECIFIC = 2;
    private static final int WRONG = 3;

    private final Ballots ballots;
    private final Hierarchy hierarchy;
    private final RivalHabits habits;
    private final Copying copying;
    private final List<Rivalry> rivalries = new ArrayList<>();
    private final double[][] counts;
    private final double[][] shares;
    private final double[] errors;
    private int[] order;

    /** A contest, its values by number over all contests, and how probable each is: last, that it is none of them. */
    private record Rivalry(Contest contest, int[] values, int[][] kinds, int[] above, int[] below, double[] beliefs) {}

    private RivalValues(Ballots ballots, Hierarchy hierarchy, RivalHabits habits) {
        this.ballots = ballots;
        this.hierarchy = hierarchy;
        this.habits = habits;
        this.copying = new Copying(ballots.sources(), habits.dependence());
        Map<String, Integer> numbers = new TreeMap<>();
        ballots.contests()
                .forEach(contest -> contest.values().forEach(value -> numbers.putIfAbsent(value, numbers.size())));
        ballots.contests().forEach(contest -> rivalries.add(rivalry(contest, numbers)));
        errors = new double[numbers.size()];
        counts = new double[ballots.sources().size()][4];
        shares = new double[ballots.sources().size()][];
        Arrays.setAll(shares, source -> habits.shares());
        order = bySkill();
    }

    private Rivalry rivalry(Contest contest, Map<String, Integer> numbers) {
        List<String> values = contest.values();
        int size = values.size();
        int[][] kinds = new int[size + 1][size];
        for (int truth = 0; truth <= size; truth++) {
            for (int value = 0; value < size; value++) {
                kinds[truth][value] = truth == size ? WRONG : kind(values.get(truth), values.get(value));
            }
        }
        return new Rivalry(
                contest,
                values.stream()
                        .mapToInt(value -> numbers.getOrDefault(value, -1))
                        .toArray(),
                kinds,
                values.stream().mapToInt(value -> hierarchy.above(value).size()).toArray(),
                values.stream().mapToInt(hierarchy::below).toArray(),
                new double[size + 1]);
    }

    private int kind(String truth, String value) {
        if (truth.equals(value)) {
            return EXACT;
        }
        return hierarchy.isAbove(value, truth) ? GENERAL : hierarchy.isAbove(truth, value) ? SPECIFIC : WRONG;
    }

    static RivalFindings solve(Ballots ballots, Hierarchy hierarchy, RivalHabits habits) {
        RivalValues values = new RivalValues(ballots, hierarchy, habits);
        values.guess();
        int rounds = 0;
        double moved = 1;
        while (rounds < MOST_ROUNDS && moved > STILL) {
            if (rounds < SEEKING) {
                values.seekCopies();
            }
            moved = values.judgeValues();
            values.judgeSources();
            rounds++;
        }
        return values.findings(rounds);
    }

    /**
     * At first every source is as good as any, every value as probable as it has votes, and of the votes for a value so many are
     * errors as the habits say.
     */
    private void guess() {
        for (Rivalry rivalry : rivalries) {
            double[] beliefs = rivalry.beliefs();
            Arrays.fill(beliefs, habits.unnamed());
            for (int value = 0; value < rivalry.values().length; value++) {
                for (byte stance : rivalry.contest().stances()[value]) {
                    errors[rivalry.values()[value]] += stance > 0 ? habits.wrong() : 0;
                    beliefs[value] += stance > 0 ? 1 : 0;
                }
            }
            double all = Arrays.stream(beliefs).sum();
            Arrays.setAll(beliefs, truth -> beliefs[truth] / all);
        }
    }

    /** How probable it is that a wrong vote falls on a value. */
    private double erring(int value, double allErrors) {
        return (errors[value] + LEAST_ERRORS)
                / (allErrors + LEAST_ERRORS * Math.max(errors.length, habits.falseValues()));
    }

    private double specific(Rivalry rivalry, int truth, double[] share) {
        return share[SPECIFIC] / rivalry.below()[truth];
    }

    private double likelihood(Rivalry rivalry, int truth, int value, int source, double allErrors) {
        double[] share = shares[source];
        double wrong = share[WRONG] * erring(rivalry.values()[value], allErrors);
        return switch (rivalry.kinds()[truth][value]) {
            case EXACT -> share[EXACT] + (rivalry.above()[truth] == 0 ? share[GENERAL] : 0);
            case GENERAL -> share[GENERAL] / rivalry.above()[truth];
            case SPECIFIC -> specific(rivalry, truth, share) + wrong;
            default -> wrong;
        };
    }

    /** A denial is wrong as often as the source's assertions are. */
    private double denial(Rivalry rivalry, int truth, int value, int source) {
        boolean holds = rivalry.kinds()[truth][value] == EXACT || rivalry.kinds()[truth][value] == GENERAL;
        double wrong = shares[source][WRONG];
        return holds ? wrong : 1 - wrong;
    }

    private double judgeValues() {
        double allErrors = Arrays.stream(errors).sum();
        double moved = 0;
        for (Rivalry rivalry : rivalries) {
            double[] before = rivalry.beliefs().clone();
            judge(rivalry, allErrors);
            for (int truth = 0; truth < before.length; truth++) {
                moved = Math.max(moved, Math.abs(before[truth] - rivalry.beliefs()[truth]));
            }
        }
        return moved;
    }

    private int[] bySkill() {
        List<Integer> sorted = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(source -> shares[source][WRONG])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int[] places = new int[shares.length];
        for (int place = 0; place < places.length; place++) {
            places[sorted.get(place)] = place;
        }
        return places;
    }

    private void judge(Rivalry rivalry, double allErrors) {
        double[] logs = rivalry.beliefs();
        Arrays.fill(logs, 0);
        logs[logs.length - 1] = StrictMath.log(habits.unnamed());
        int[] voters = rivalry.contest().voters();
        List<Integer> turns = IntStream.range(0, voters.length)
                .boxed()
                .sorted(Comparator.comparingInt(voter -> order[voters[voter]]))
                .toList();
        for (int value = 0; value < rivalry.values().length; value++) {
            byte[] stances = rivalry.contest().stances()[value];
            int[][] before = new int[2][voters.length];
            int[] count = new int[2];
            for (int voter : turns) {
                if (stances[voter] != 0) {
                    int side = stances[voter] > 0 ? 1 : 0;
                    double weight = copying.independence(voters[voter], before[side], count[side]);
                    before[side][count[side]++] = voters[voter];
                    for (int truth = 0; truth < logs.length; truth++) {
                        double likelihood = side == 1
                                ? likelihood(rivalry, truth, value, voters[voter], allErrors)
                                : denial(rivalry, truth, value, voters[voter]);
                        logs[truth] += weight * StrictMath.log(likelihood);
                    }
                }
            }
        }
        normalise(logs);
    }

    private static void normalise(double[] logs) {
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

    private void judgeSources() {
        double allErrors = Arrays.stream(errors).sum();
        double[] newErrors = new double[errors.length];
        for (double[] count : counts) {
            Arrays.fill(count, 0);
        }
        for (Rivalry rivalry : rivalries) {
            for (int value = 0; value < rivalry.values().length; value++) {
                for (int voter = 0; voter < rivalry.contest().voters().length; voter++) {
                    if (rivalry.contest().stances()[value][voter] > 0) {
                        count(rivalry, value, rivalry.contest().voters()[voter], allErrors, newErrors);
                    }
                }
            }
        }
        System.arraycopy(newErrors, 0, errors, 0, errors.length);
        learnShares();
    }

    private void count(Rivalry rivalry, int value, int source, double allErrors, double[] newErrors) {
        for (int truth = 0; truth < rivalry.beliefs().length; truth++) {
            double belief = rivalry.beliefs()[truth];
            int kind = rivalry.kinds()[truth][value];
            double wrong = kind == WRONG ? belief : 0;
            if (kind == SPECIFIC) {
                double specific = specific(rivalry, truth, shares[source]);
                double all = likelihood(rivalry, truth, value, source, allErrors);
                wrong = belief * (all - specific) / all;
            }
            counts[source][kind] += kind == SPECIFIC ? belief - wrong : kind == WRONG ? 0 : belief;
            counts[source][WRONG] += wrong;
            newErrors[rivalry.values()[value]] += wrong;
        }
    }

    /** Each source's shares lean on those of all sources, and these on the habits. */
    private void learnShares() {
        double[] pooled = habits.shares();
        for (int kind = 0; kind < 4; kind++) {
            pooled[kind] *= habits.firmness();
            for (double[] count : counts) {
                pooled[kind] += count[kind];
            }
        }
        double all = Arrays.stream(pooled).sum();
        for (int source = 0; source < shares.length; source++) {
            double votes = Arrays.stream(counts[source]).sum();
            for (int kind = 0; kind < 4; kind++) {
                shares[source][kind] =
                        (counts[source][kind] + habits.firmness() * pooled[kind] / all) / (votes + habits.firmness());
            }
        }
    }

    private void seekCopies() {
        order = bySkill();
        double allErrors = Arrays.stream(errors).sum();
        copying.begin();
        for (Rivalry rivalry : rivalries) {
            int[] voters = rivalry.contest().voters();
            for (int value = 0; value < rivalry.values().length; value++) {
                byte[] stances = rivalry.contest().stances()[value];
                for (int a = 0; a < voters.length; a++) {
                    for (int b = a + 1; b < voters.length && stances[a] > 0; b++) {
                        compare(rivalry, value, voters[a], voters[b], stances[b], allErrors);
                    }
                }
            }
        }
        copying.conclude();
    }

    private void compare(Rivalry rivalry, int value, int one, int other, int stance, double allErrors) {
        if (stance <= 0) {
            copying.differ(one, other);
            return;
        }
        for (int truth = 0; truth < rivalry.beliefs().length; truth++) {
            double likelier = Math.max(
                    likelihood(rivalry, truth, value, one, allErrors),
                    likelihood(rivalry, truth, value, other, allErrors));
            int kind = rivalry.kinds()[truth][value];
            copying.agree(one, other, likelier, rivalry.beliefs()[truth], kind == EXACT || kind == GENERAL);
        }
    }

    private RivalFindings findings(int rounds) {
        List<Belief> beliefs = new ArrayList<>();
        for (Rivalry rivalry : rivalries) {
            for (int value = 0; value < rivalry.values().length; value++) {
                Contest contest = rivalry.contest();
                beliefs.add(new Belief(contest.object(), contest.values().get(value), rivalry.beliefs()[value]));
            }
        }
        List<RivalTrack> tracks = new ArrayList<>();
        for (int source = 0; source < counts.length; source++) {
            double[] count = counts[source];
            tracks.add(new RivalTrack(
                    ballots.sources().get(source),
                    count[EXACT],
                    count[GENERAL],
                    count[SPECIFIC],
                    count[WRONG],
                    shares[source][EXACT] + shares[source][GENERAL]));
        }
        return new RivalFindings(beliefs, tracks, copying.atLeast(0.5), hierarchy, rounds);
    }
}
