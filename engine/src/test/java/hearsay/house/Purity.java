// SPDX-License-Identifier: Apache-2.0
package hearsay.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What the pure rooms never touch: clock, locale and zone of the machine, network, store, chance, the terminal. */
final class Purity {

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC");
    private static final Set<String> MACHINE = Set.of("systemDefault", "systemDefaultZone", "getenv");
    private static final Set<String> CHANCE = Set.of("randomUUID", "shuffle");
    private static final Set<String> CASE = Set.of("toLowerCase", "toUpperCase");
    private static final Set<String> FORMATS = Set.of("format", "formatted");

    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(
                    "tells the time",
                    call -> CLOCKS.contains(call.getName())
                            && (from("java.time", call) || from("java.lang.System", call))))
            .orShould()
            .callConstructorWhere(target(
                    "new Date()",
                    call -> call.getOwner().isEquivalentTo(Date.class)
                            && call.getParameterTypes().isEmpty()))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .because("a reading depends on the document and the edition only");

    static final ArchRule NO_MACHINE = noClasses()
            .should()
            .callMethodWhere(target(
                    "asks the machine for its locale, zone or settings",
                    call -> MACHINE.contains(call.getName())
                            || ("getDefault".equals(call.getName()) && from("java.util", call))))
            .orShould()
            .callMethodWhere(target(
                    "changes case in the machine's locale",
                    call -> call.getOwner().isEquivalentTo(String.class)
                            && CASE.contains(call.getName())
                            && call.getParameterTypes().isEmpty()))
            .orShould()
            .callMethodWhere(target(
                    "formats in the machine's locale",
                    call -> call.getOwner().isEquivalentTo(String.class)
                            && FORMATS.contains(call.getName())
                            && !takesLocale(call)))
            .because("a reading is the same under every locale and zone: give Locale.ROOT");

    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "reach the network",
                    (JavaClass type) -> from("java.net", type) && !type.isEquivalentTo(java.net.URI.class)
                            || from("javax.net", type)))
            .because("only ingest fetches");

    static final ArchRule NO_STORE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
            .because("SQL is the ledger's");

    static final ArchRule NO_CHANCE = noClasses()
            .should()
            .callConstructorWhere(target(
                    "new Random() without a seed",
                    call -> call.getOwner().isEquivalentTo(Random.class)
                            && call.getParameterTypes().isEmpty()))
            .orShould()
            .callMethodWhere(target(
                    "leaves something to chance",
                    call -> ("random".equals(call.getName()) && call.getOwner().isEquivalentTo(Math.class))
                            || (CHANCE.contains(call.getName())
                                    && call.getParameterTypes().size() < 2)))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.SecureRandom")
            .because("a random source comes in through the arguments, with its seed");

    static final ArchRule NO_TERMINAL = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final List<ArchRule> RULES = List.of(NO_CLOCK, NO_MACHINE, NO_NETWORK, NO_STORE, NO_CHANCE, NO_TERMINAL);

    private Purity() {}

    private static DescribedPredicate<JavaAccess<?>> target(
            String description, java.util.function.Predicate<AccessTarget.CodeUnitCallTarget> test) {
        return DescribedPredicate.describe(
                description,
                access -> access.getTarget() instanceof AccessTarget.CodeUnitCallTarget call && test.test(call));
    }

    private static boolean from(String prefix, AccessTarget.CodeUnitCallTarget call) {
        return call.getOwner().getFullName().startsWith(prefix);
    }

    private static boolean from(String name, JavaClass type) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    private static boolean takesLocale(AccessTarget.CodeUnitCallTarget call) {
        return call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(java.util.Locale.class));
    }
}
