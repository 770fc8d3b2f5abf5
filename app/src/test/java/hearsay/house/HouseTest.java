// SPDX-License-Identifier: Apache-2.0
package hearsay.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law "house", for the store and the doors; the engine's own test holds the rooms below them. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hearsay");

    @Test
    void theLedgerKnowsTheVocabularyAndItsJsonOnly() {
        room("ledger").mayTouch("text", "space", "claims", "wire").check(HOUSE);
    }

    @Test
    void ingestKnowsTextOnly() {
        room("ingest").mayTouch("text").check(HOUSE);
    }

    @Test
    void exchangeKnowsTheVocabularyAndItsJsonOnly() {
        room("exchange").mayTouch("text", "space", "claims", "wire").check(HOUSE);
    }

    @Test
    void theWorkbenchKnowsNoDoor() {
        noClasses()
                .that()
                .resideInAPackage("hearsay.workbench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("hearsay.cli..", "hearsay.web..", "picocli..", "me.tongfei..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void doorsCallTheWorkbench() {
        for (String door : List.of("cli", "web")) {
            room(door)
                    .mayTouch(
                            "workbench",
                            "exchange",
                            "ledger",
                            "text",
                            "space",
                            "claims",
                            "wire",
                            "questions",
                            "clustering",
                            "truth",
                            "forecast",
                            "answers")
                    .check(HOUSE);
        }
    }

    /** The workbench hands on what the ledger found, as the ledger's values; the ledger itself stays with it. */
    @Test
    void doorsHoldNoLedger() {
        noClasses()
                .that()
                .resideInAnyPackage("hearsay.cli..", "hearsay.web..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("hearsay.ledger.Ledger")
                .check(HOUSE);
    }

    @Test
    void noCircles() {
        SlicesRuleDefinition.slices()
                .matching("hearsay.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void sqlOnlyInTheLedger() {
        onlyIn("ledger", "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
                .check(HOUSE);
    }

    @Test
    void jsonOnlyInWireAndWhatStrangersWroteInIngest() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hearsay.wire..")
                .and()
                .resideOutsideOfPackage(
                        "hearsay.ingest..") // the JSON of outlets and archives, which is no form of ours
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(HOUSE);
    }

    @Test
    void htmlOnlyInIngest() {
        onlyIn("ingest", "org.jsoup..").check(HOUSE);
    }

    @Test
    void theServerAndItsTemplatesOnlyInWeb() {
        onlyIn("web", "io.javalin..", "gg.jte..", "jakarta..", "org.eclipse.jetty..")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hearsay.cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    private static Room room(String name) {
        return new Room(name);
    }

    private static ArchRule onlyIn(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("hearsay." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because("of all rooms only hearsay." + room + " knows it");
    }

    private record Room(String name) {

        /** The rule that this room touches itself, these rooms, and no other room of the house. */
        ArchRule mayTouch(String... rooms) {
            String[] allowed = Stream.concat(Stream.of(name), Stream.of(rooms))
                    .map(room -> "hearsay." + room + "..")
                    .toArray(String[]::new);
            return classes()
                    .that()
                    .resideInAPackage("hearsay." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage("hearsay..")
                            .or(JavaClass.Predicates.resideInAnyPackage(allowed)))
                    .allowEmptyShould(true); // a room that is planned and not yet built
        }
    }
}
