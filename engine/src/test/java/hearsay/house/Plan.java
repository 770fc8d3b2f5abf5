// SPDX-License-Identifier: Apache-2.0
package hearsay.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of some rooms: which other rooms each of them may touch (docs/architecture.md, section 1). */
final class Plan {

    private final Map<String, List<String>> neighbours = new TreeMap<>();

    /** Adds a room and the rooms it may touch besides itself. */
    Plan room(String room, String... mayTouch) {
        neighbours.put(room, List.of(mayTouch));
        return this;
    }

    /** @throws AssertionError naming the classes, if a room touches one it may not, or is not in the plan */
    void check(JavaClasses classes) {
        Set<String> found = classes.stream().map(Plan::room).collect(Collectors.toCollection(TreeSet::new));
        for (String room : found) {
            if (!neighbours.containsKey(room)) {
                throw new AssertionError("the plan has no room \"" + room + "\"; it has " + neighbours.keySet());
            }
            rule(room, neighbours.getOrDefault(room, List.of())).check(classes);
        }
    }

    private static ArchRule rule(String room, List<String> mayTouch) {
        String[] allowed = Stream.concat(Stream.of(room), mayTouch.stream())
                .map(name -> "hearsay." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("hearsay." + room + "..")
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage("hearsay..")
                        .or(JavaClass.Predicates.resideInAnyPackage(allowed)))
                .because("of the house, hearsay." + room + " may touch " + mayTouch + " only");
    }

    /** The room a class lives in: the package below {@code hearsay}. */
    static String room(JavaClass type) {
        String[] names = type.getPackageName().split("\\.", -1);
        return names.length > 1 ? names[1] : "";
    }
}
