// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.forecast.ReferenceClass;
import hearsay.lab.corpora.ConflictYears;
import hearsay.lab.corpora.ConflictYears.ConflictYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay-lab reference-classes}: counts how often other states' troops enter, stay in and leave conflicts inside a
 * state, and writes the file that the engine carries.
 */
@Command(
        name = "reference-classes",
        mixinStandardHelpOptions = true,
        description = "Counts base rates of foreign troops in conflicts, from UCDP/PRIO conflict-years.")
public final class ReferenceClassesTask implements Callable<Integer> {

    private static final String SOURCE = "UCDP/PRIO Armed Conflict Dataset";
    private static final List<Integer> SINCE = List.of(1946, 1990, 2011);

    private static final String HEAD = """
            # Reference classes: how often something happened in cases alike. Counts only; made by hearsay-lab reference-classes.
            # A case is a year of a conflict inside a state (types 3 and 4) that was also active the year before, from year
            # "from" to "until". Troops are those of states; private military companies are not counted.
            # Source: %s (Gleditsch et al. 2002; Davies, Pettersson and Öberg 2025), CC BY 4.0.
            name\tsays\tfrom\tuntil\tdays\tcases\thappened\tsource
            """;

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "Conflict-years, comma-separated.")
    private Path data = Path.of("");

    @Option(
            names = "--version-of-data",
            defaultValue = "25.1",
            description = "Which release (default ${DEFAULT-VALUE}).")
    private String release = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; otherwise to the terminal.")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ConflictYears years = ConflictYears.read(data);
        String source = SOURCE + " " + release;
        StringBuilder text = new StringBuilder(HEAD.formatted(source));
        for (int since : SINCE) {
            for (ReferenceClass counted : count(years, since, source)) {
                text.append(counted.line()).append('\n');
            }
        }
        if (out.isPresent()) {
            Files.writeString(out.get(), text);
        } else {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    private static List<ReferenceClass> count(ConflictYears years, int since, String source) {
        List<Case> cases = cases(years, since);
        Predicate<Case> without = each -> !each.before().foreignTroops();
        Predicate<Case> with = each -> each.before().foreignTroops();
        Predicate<Case> has = each -> each.now().foreignTroops();
        Counter counter = new Counter(cases, since, source);
        return Stream.of(
                        counter.count(
                                "troops.enter", "another state's troops enter, none having been there", without, has),
                        counter.count(
                                "troops.enter.government",
                                "another state's troops enter on the government's side, none having been there",
                                without,
                                each -> each.now().forGovernment()),
                        counter.count(
                                "troops.enter.rebels",
                                "another state's troops enter against the government, none having been there",
                                without,
                                each -> each.now().forRebels()),
                        counter.count(
                                "troops.enter.war",
                                "another state's troops enter, none having been there, after a year of a thousand dead or more",
                                without.and(each -> each.before().war()),
                                has),
                        counter.count("troops.stay", "troops of other states stay a further year", with, has),
                        counter.count(
                                "troops.leave", "no other state's troops are left a year later", with, has.negate()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Case> cases(ConflictYears years, int since) {
        List<Case> cases = new ArrayList<>();
        for (ConflictYear year : years.all()) {
            if (year.year() >= since) {
                years.before(year).ifPresent(before -> cases.add(new Case(before, year)));
            }
        }
        return cases;
    }

    /** A conflict in two years on end. */
    private record Case(ConflictYear before, ConflictYear now) {}

    private record Counter(List<Case> cases, int since, String source) {

        /** Empty where there are no cases. */
        Optional<ReferenceClass> count(String name, String says, Predicate<Case> of, Predicate<Case> happened) {
            int until = cases.stream().mapToInt(each -> each.now().year()).max().orElse(since);
            List<Case> these = cases.stream().filter(of).toList();
            int times = (int) these.stream().filter(happened).count();
            return these.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ReferenceClass(name, says, since, until, 365, these.size(), times, source));
        }
    }
}
