// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several values of an object may be true, or none: each value is a question of its own, answered by those who assert or deny it
 * (latent truth model, Zhao et al. 2012, by expectation and maximisation), with dependent votes discounted (Dong et al. 2009).
 */
final class OpenValues {

    private static final int MOST_ROUNDS = 60;
    /** After these rounds the copiers are known; to change one's mind about them for ever would never end. */
    private static final int SEEKING = 10;

    private static final double STILL = 1e-7;
    private static final double CERTAIN = 1e-12;

    private final Ballots ballots;
    private final Habits habits;
    private final Copying copying;
    private final double[][] beliefs;
    private final double[][] counts;
    private final double[] sensitivity;
    private final double[] falsePositive;
    private int[] order = {};

    private OpenValues(Ballots ballots, Habits habits) {
        this.ballots = ballots;
        this.habits = habits;
        this.copying = new Copying(ballots.sources(), habits.dependence());
        int sources = ballots.sources().size();
        beliefs = new double[ballots.contests().size()][];
        counts = new double[sources][4];
        sensitivity = new double[sources];
        falsePositive = new double[sources];
    }

    static Findings solve(Ballots ballots, Habits habits) {
        OpenValues values = new OpenValues(ballots, habits);
        values.guess();
        int rounds = 0;
        double moved = 1;
        while (rounds < MOST_ROUNDS && moved > STILL) {
            values.judgeSources();
            if (rounds < SEEKING) {
                values.seekCopies();
            }
            moved = values.judgeValues();
            rounds++;
        }
        return values.findings(rounds);
    }

    /** At first the share of those who spoke. */
    private void guess() {
        for (int i = 0; i < beliefs.length; i++) {
            byte[][] stances = ballots.contests().get(i).stances();
            beliefs[i] = new double[stances.length];
            for (int value = 0; value < stances.length; value++) {
                double yes = 0.5;
                double all = 1;
                for (byte stance : stances[value]) {
                    yes += stance > 0 ? 1 : 0;
                    all += stance != 0 ? 1 : 0;
                }
                beliefs[i][value] = yes / all;
            }
        }
    }

    private void judgeSources() {
        for (double[] count : counts) {
            java.util.Arrays.fill(count, 0);
        }
        for (int i = 0; i < beliefs.length; i++) {
            Contest contest = ballots.contests().get(i);
            for (int value = 0; value < beliefs[i].length; value++) {
                double belief = beliefs[i][value];
                for (int voter = 0; voter < contest.voters().length; voter++) {
                    int stance = contest.stances()[value][voter];
                    if (stance != 0) {
                        double[] count = counts[contest.voters()[voter]];
                        count[stance > 0 ? 0 : 1] += belief;
                        count[stance > 0 ? 2 : 3] += 1 - belief;
                    }
                }
            }
        }
        for (int source = 0; source < counts.length; source++) {
            sensitivity[source] = habits.sensitivity().share(counts[source][0], counts[source][1]);
            falsePositive[source] = habits.falsePositive().share(counts[source][2], counts[source][3]);
        }
    }

    private void seekCopies() {
        order = bySkill();
        copying.begin();
        for (int i = 0; i < beliefs.length; i++) {
            Contest contest = ballots.contests().get(i);
            for (int value = 0; value < beliefs[i].length; value++) {
                compare(contest, contest.stances()[value], beliefs[i][value]);
            }
        }
        copying.conclude();
    }

    private void compare(Contest contest, byte[] stances, double belief) {
        int[] voters = contest.voters();
        for (int a = 0; a < voters.length; a++) {
            for (int b = a + 1; b < voters.length && stances[a] != 0; b++) {
                if (stances[a] == -stances[b]) {
                    copying.differ(voters[a], voters[b]);
                } else if (stances[b] != 0) {
                    boolean yes = stances[a] > 0;
                    copying.agree(voters[a], voters[b], likelier(voters[a], voters[b], yes, true), belief, yes);
                    copying.agree(voters[a], voters[b], likelier(voters[a], voters[b], yes, false), 1 - belief, !yes);
                }
            }
        }
    }

    private double likelier(int one, int other, boolean asserted, boolean holds) {
        return Math.max(likelihood(one, asserted, holds), likelihood(other, asserted, holds));
    }

    private double likelihood(int source, boolean asserted, boolean holds) {
        double asserts = holds ? sensitivity[source] : falsePositive[source];
        return asserted ? asserts : 1 - asserts;
    }

    private double judgeValues() {
        double moved = 0;
        for (int i = 0; i < beliefs.length; i++) {
            Contest contest = ballots.contests().get(i);
            int[] turn = turns(contest);
            for (int value = 0; value < beliefs[i].length; value++) {
                double belief = belief(contest, contest.stances()[value], turn);
                moved = Math.max(moved, Math.abs(belief - beliefs[i][value]));
                beliefs[i][value] = belief;
            }
        }
        return moved;
    }

    /** The better of dependent sources is the original: the place of each source when ordered by how well it tells apart. */
    private int[] bySkill() {
        int[] places = new int[counts.length];
        int place = 0;
        for (int source : IntStream.range(0, counts.length)
                .boxed()
                .sorted((one, other) -> {
                    int skill = Double.compare(
                            sensitivity[other] - falsePositive[other], sensitivity[one] - falsePositive[one]);
                    return skill != 0 ? skill : Integer.compare(one, other);
                })
                .toList()) {
            places[source] = place++;
        }
        return places;
    }

    private int[] turns(Contest contest) {
        return IntStream.range(0, contest.voters().length)
                .boxed()
                .sorted((one, other) -> Integer.compare(order[contest.voters()[one]], order[contest.voters()[other]]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double belief(Contest contest, byte[] stances, int[] turn) {
        double logOdds = StrictMath.log(habits.truth().yes() / habits.truth().no());
        int[][] before = new int[2][turn.length];
        int[] count = new int[2];
        for (int voter : turn) {
            if (stances[voter] != 0) {
                int source = contest.voters()[voter];
                boolean yes = stances[voter] > 0;
                int side = yes ? 1 : 0;
                double weight = copying.independence(source, before[side], count[side]);
                before[side][count[side]++] = source;
                logOdds += weight * StrictMath.log(likelihood(source, yes, true) / likelihood(source, yes, false));
            }
        }
        double belief = 1 / (1 + StrictMath.exp(-logOdds));
        return Math.min(1 - CERTAIN, Math.max(CERTAIN, belief));
    }

    private Findings findings(int rounds) {
        List<Belief> found = new ArrayList<>();
        for (int i = 0; i < beliefs.length; i++) {
            Contest contest = ballots.contests().get(i);
            for (int value = 0; value < beliefs[i].length; value++) {
                found.add(new Belief(contest.object(), contest.values().get(value), beliefs[i][value]));
            }
        }
        List<Track> tracks = new ArrayList<>();
        for (int source = 0; source < counts.length; source++) {
            double[] count = counts[source];
            tracks.add(new Track(
                    ballots.sources().get(source),
                    count[0],
                    count[1],
                    count[2],
                    count[3],
                    sensitivity[source],
                    falsePositive[source]));
        }
        return new Findings(found, tracks, copying.atLeast(0.5), rounds);
    }
}
