// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.lab.tasks.Report;
import hearsay.truth.discovery.Belief;
import hearsay.truth.discovery.Dependence;
import hearsay.truth.discovery.DependencePrior;
import hearsay.truth.discovery.Findings;
import hearsay.truth.discovery.Habits;
import hearsay.truth.discovery.TruthDiscovery;
import hearsay.truth.discovery.Vote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab truth-books}: who wrote the books, by what shops print. Strict: a book is right if the set of surnames equals
 * the key's. All methods get the same reading of the shops' strings; methods that take values whole get a shop's set as one value.
 */
@Command(
        name = "truth-books",
        mixinStandardHelpOptions = true,
        description = "Finds the authors of books among shops that err and copy; strict accuracy beside rivals.")
public final class TruthBooksTask implements Callable<Integer> {

    private static final double COPYING = 0.05;

    @Option(names = "--claims", required = true, paramLabel = "FILE", description = "What shops claim (claims.txt).")
    private Path claims = Path.of("");

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "The true authors (CSV).")
    private Path gold = Path.of("");

    @Option(names = "--list", description = "Also lists the books that came out wrong, and suspected copiers.")
    private boolean list;

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Map<String, TreeSet<String>> truth = BookClaims.gold(gold);
        List<Vote> votes = new ArrayList<>();
        List<Claimed> whole = new ArrayList<>();
        BookClaims.read(claims).forEach((book, lists) -> {
            Shelf shelf = new Shelf(lists);
            votes.addAll(shelf.votes(book));
            whole.addAll(shelf.whole(book));
        });
        report.say(String.format(Locale.ROOT, "%,d votes on authors, %,d lists", votes.size(), whole.size()));
        Findings ours = TruthDiscovery.open(votes, Habits.LISTS);
        Findings discounted = TruthDiscovery.open(votes, Habits.LISTS.with(DependencePrior.uniform(COPYING)));
        report.say(ours.rounds() + " rounds, with copying " + discounted.rounds());
        Map<String, Map<String, TreeSet<String>>> methods = new LinkedHashMap<>();
        methods.put("accuracy", sets(ours.beliefs()));
        methods.put("with_copying.accuracy", sets(discounted.beliefs()));
        methods.putAll(rivals(votes, whole));
        report.write(new Figures("truth-books", score(truth, methods)));
        if (list) {
            wrong(truth, methods.getOrDefault("accuracy", Map.of()));
            discounted.dependences().stream().limit(20).forEach(this::print);
        }
        return 0;
    }

    private static Map<String, Map<String, TreeSet<String>>> rivals(List<Vote> votes, List<Claimed> whole) {
        Rivals rivals = new Rivals(whole, TruthBooksTask::likeness);
        Map<String, Map<String, TreeSet<String>>> methods = new LinkedHashMap<>();
        methods.put("vote.accuracy", split(rivals.vote()));
        methods.put("truthfinder.accuracy", split(rivals.truthFinder()));
        methods.put("accu.accuracy", split(rivals.accu()));
        methods.put("accucopy.accuracy", split(rivals.accuCopy()));
        methods.put("crh.accuracy", split(rivals.crh()));
        List<Belief> latent = new ArrayList<>();
        LatentTruth.solve(votes)
                .forEach((book, values) ->
                        values.forEach((author, share) -> latent.add(new Belief(book, author, share))));
        methods.put("ltm.accuracy", sets(latent));
        return methods;
    }

    /** Authors more probable than not; of a book with none, the most probable one. */
    private static Map<String, TreeSet<String>> sets(List<Belief> beliefs) {
        Map<String, TreeSet<String>> sets = new TreeMap<>();
        Map<String, Belief> best = new TreeMap<>();
        for (Belief belief : beliefs) {
            best.merge(belief.object(), belief, (one, other) -> other.probability() > one.probability() ? other : one);
            if (belief.probability() > 0.5) {
                sets.computeIfAbsent(belief.object(), book -> new TreeSet<>()).add(belief.value());
            }
        }
        best.forEach((book, belief) -> sets.putIfAbsent(book, new TreeSet<>(Set.of(belief.value()))));
        return sets;
    }

    private static Map<String, TreeSet<String>> split(Map<String, String> values) {
        Map<String, TreeSet<String>> sets = new TreeMap<>();
        values.forEach((book, value) -> sets.put(book, new TreeSet<>(Arrays.asList(value.split(";")))));
        return sets;
    }

    /** Shared authors among all authors of both lists. */
    static double likeness(String one, String other) {
        Set<String> first = new HashSet<>(Arrays.asList(one.split(";")));
        Set<String> second = new HashSet<>(Arrays.asList(other.split(";")));
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / (first.size() + second.size() - both.size());
    }

    private static Map<String, Figure> score(
            Map<String, TreeSet<String>> truth, Map<String, Map<String, TreeSet<String>>> methods) {
        Evaluation evaluation = new Evaluation();
        methods.keySet().forEach(name -> evaluation.f1(name, name));
        truth.forEach((book, authors) -> {
            Map<String, Counts> counts = new LinkedHashMap<>();
            Map<String, Counts> floor = new LinkedHashMap<>();
            methods.forEach((name, found) -> {
                counts.put(name, counts(authors.equals(found.get(book))));
                floor.put(
                        name,
                        counts(authors.equals(
                                methods.getOrDefault("vote.accuracy", Map.of()).get(book))));
            });
            evaluation.add(counts, floor);
        });
        return evaluation.figures();
    }

    private static Counts counts(boolean right) {
        return new Counts(right ? 1 : 0, 1, 1);
    }

    private void wrong(Map<String, TreeSet<String>> truth, Map<String, TreeSet<String>> found) {
        truth.forEach((book, authors) -> {
            TreeSet<String> given = found.getOrDefault(book, new TreeSet<>());
            if (!authors.equals(given)) {
                report.say(book + "\tkey " + authors + "\tfound " + given);
            }
        });
    }

    private void print(Dependence pair) {
        report.say(String.format(
                Locale.ROOT,
                "%s ~ %s\t%.3f\tshare %.1f true, %.1f false, differ on %.0f",
                pair.first(),
                pair.second(),
                pair.probability(),
                pair.sharedTrue(),
                pair.sharedFalse(),
                pair.different()));
    }
}
