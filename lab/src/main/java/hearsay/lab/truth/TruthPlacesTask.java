// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figures;
import hearsay.lab.tasks.Report;
import hearsay.truth.discovery.Answer;
import hearsay.truth.discovery.DependencePrior;
import hearsay.truth.discovery.RivalFindings;
import hearsay.truth.discovery.RivalHabits;
import hearsay.truth.discovery.TruthDiscovery;
import hearsay.truth.discovery.Vote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab truth-places}: where heritage sites lie, by what websites claim. {@code accuracy}: the answer is the most
 * specific of the claimed values that are true, as in the published comparison; {@code generalised}: the answer is true, however
 * general.
 */
@Command(
        name = "truth-places",
        mixinStandardHelpOptions = true,
        description = "Finds places among rival claims of different generality, beside rivals.")
public final class TruthPlacesTask implements Callable<Integer> {

    /** A step to the more specific keeps nine tenths of the belief, or is not taken. */
    private static final double CAUTION = 0.9;

    private static final double COPYING = 0.05;

    @Option(names = "--claims", required = true, paramLabel = "FILE", description = "Claims: obj,src,value.")
    private Path claims = Path.of("");

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "The true places: obj,\"path\".")
    private Path gold = Path.of("");

    @Option(
            names = "--hierarchy",
            paramLabel = "FILE",
            description = "The tree of places (default: hierarchy.csv beside the claims).")
    private Optional<Path> hierarchy = Optional.empty();

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Heritages data = Heritages.read(claims, gold, hierarchy.orElse(claims.resolveSibling("hierarchy.csv")));
        List<Vote> votes = data.claims().stream()
                .map(claim -> Vote.asserts(claim.source(), claim.object(), claim.value()))
                .toList();
        RivalFindings ours =
                TruthDiscovery.rival(votes, data.hierarchy(), RivalHabits.USUAL.with(DependencePrior.uniform(COPYING)));
        RivalFindings all = TruthDiscovery.rival(votes, data.hierarchy(), RivalHabits.USUAL);
        report.say(ours.rounds() + " rounds, without copying " + all.rounds());
        Map<String, Map<String, String>> methods = new LinkedHashMap<>();
        methods.put("", answers(ours, CAUTION));
        methods.put("bold.", answers(ours, 0));
        methods.put("without_copying.", answers(all, CAUTION));
        Rivals rivals = new Rivals(data.claims(), (one, other) -> likeness(data, one, other));
        methods.put("vote.", rivals.vote());
        methods.put("truthfinder.", rivals.truthFinder());
        methods.put("accu.", rivals.accu());
        methods.put("accucopy.", rivals.accuCopy());
        methods.put("crh.", rivals.crh());
        methods.put("tdh.", HierarchyTruth.solve(data.claims(), data.hierarchy()));
        report.write(score(data, methods));
        return 0;
    }

    private static Map<String, String> answers(RivalFindings findings, double caution) {
        Map<String, String> answers = new TreeMap<>();
        for (Answer answer : findings.answers(caution)) {
            answers.put(answer.object(), answer.value());
        }
        return answers;
    }

    private static double likeness(Heritages data, String one, String other) {
        boolean alike = data.hierarchy().isAbove(one, other) || data.hierarchy().isAbove(other, one);
        return alike ? 1 : 0.5;
    }

    private static Figures score(Heritages data, Map<String, Map<String, String>> methods) {
        Evaluation evaluation = new Evaluation();
        for (String method : methods.keySet()) {
            evaluation.f1(method + "accuracy", method + "accuracy");
            evaluation.f1(method + "generalised", method + "generalised");
        }
        Map<String, Set<String>> claimed = new TreeMap<>();
        data.claims()
                .forEach(claim -> claimed.computeIfAbsent(claim.object(), site -> new HashSet<>())
                        .add(claim.value()));
        data.gold().forEach((site, place) -> {
            List<String> path = Heritages.path(place, data.hierarchy());
            Optional<String> deepest = path.stream()
                    .filter(claimed.getOrDefault(site, Set.of())::contains)
                    .findFirst();
            Map<String, Counts> counts = new LinkedHashMap<>();
            Map<String, Counts> floor = new LinkedHashMap<>();
            String voted = methods.getOrDefault("vote.", Map.of()).getOrDefault(site, "");
            methods.forEach((method, answers) -> {
                String answer = answers.getOrDefault(site, "");
                counts.put(method + "accuracy", counts(deepest.equals(Optional.of(answer))));
                counts.put(method + "generalised", counts(path.contains(answer)));
                floor.put(method + "accuracy", counts(deepest.equals(Optional.of(voted))));
                floor.put(method + "generalised", counts(path.contains(voted)));
            });
            evaluation.add(counts, floor);
        });
        return new Figures("truth-places", evaluation.figures());
    }

    private static Counts counts(boolean right) {
        return new Counts(right ? 1 : 0, 1, 1);
    }
}
