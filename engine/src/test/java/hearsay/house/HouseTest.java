// SPDX-License-Identifier: Apache-2.0
package hearsay.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/**
 * Law "house", in the engine: arrows point down, no circles, the pure packages stay pure. The rules are plain tests that
 * call {@code check}: rules kept in {@code @ArchTest} fields are skipped without a word by some versions of Surefire.
 */
class HouseTest {

    private static final String[] FLOOR = {"text", "space", "claims"};

    static final Plan PLAN = new Plan()
            .room("text")
            .room("space")
            .room("claims", "text", "space")
            .room("wire", FLOOR)
            .room("knowledge", FLOOR)
            .room("layout", "text", "knowledge")
            .room("analysis", "text", "space", "claims", "knowledge", "layout")
            .room("temporal", "text", "space", "claims", "knowledge", "layout", "analysis")
            .room("quantities", "text", "space", "claims", "knowledge", "layout", "analysis")
            .room("geo", "text", "space", "claims", "knowledge", "layout", "analysis")
            .room("actors", "text", "space", "claims", "knowledge", "layout", "analysis")
            .room("events", "text", "space", "claims", "knowledge", "layout", "analysis")
            .room("attribution", "text", "space", "claims", "knowledge", "layout", "analysis")
            .room(
                    "reading",
                    "text",
                    "space",
                    "claims",
                    "knowledge",
                    "layout",
                    "analysis",
                    "temporal",
                    "quantities",
                    "geo",
                    "actors",
                    "events",
                    "attribution")
            .room("questions", "text", "space", "claims", "knowledge")
            .room("clustering", FLOOR)
            .room("truth", "text", "space", "claims", "clustering")
            .room("forecast", FLOOR)
            .room("answers", "text", "space", "claims", "clustering", "truth", "forecast");

    static final ArchRule NO_CIRCLES = SlicesRuleDefinition.slices()
            .matching("hearsay.(*)..")
            .should()
            .beFreeOfCycles()
            .because("whoever follows the arrows must come to an end");

    static final ArchRule JSON_ONLY_IN_WIRE = onlyIn("wire", "com.fasterxml..");
    static final ArchRule ONNX_ONLY_IN_ANALYSIS = onlyIn("analysis", "ai.onnxruntime..");
    static final ArchRule GEOMETRY_ONLY_IN_SPACE = onlyIn("space", "org.locationtech..", "net.sf.geographiclib..");
    static final ArchRule FILES_ONLY_IN_KNOWLEDGE = onlyIn("knowledge", "java.nio.file..");

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hearsay");

    @Test
    void theRoomsAreThere() {
        assertThat(ENGINE).extracting(Plan::room).contains("text", "claims", "knowledge", "analysis");
    }

    @Test
    void arrowsPointDown() {
        PLAN.check(ENGINE);
    }

    @Test
    void noCircles() {
        NO_CIRCLES.check(ENGINE);
    }

    @Test
    void bothWingsArePure() {
        Purity.RULES.forEach(rule -> rule.check(ENGINE));
    }

    @Test
    void jsonOnlyInWire() {
        JSON_ONLY_IN_WIRE.check(ENGINE);
    }

    @Test
    void onnxOnlyInAnalysis() {
        ONNX_ONLY_IN_ANALYSIS.check(ENGINE);
    }

    @Test
    void geometryOnlyInSpace() {
        GEOMETRY_ONLY_IN_SPACE.check(ENGINE);
    }

    @Test
    void filesOnlyInKnowledge() {
        FILES_ONLY_IN_KNOWLEDGE.check(ENGINE);
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
}
