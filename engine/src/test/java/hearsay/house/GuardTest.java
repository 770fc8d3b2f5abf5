// SPDX-License-Identifier: Apache-2.0
package hearsay.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The guard bites: each rule of the house fails on an offence planted in the test sources. */
class GuardTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("hearsay.text", "hearsay.claims");

    @Test
    void anUpwardImportIsFound() {
        assertThatThrownBy(() -> HouseTest.PLAN.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("hearsay.text may touch [] only")
                .hasMessageContaining("hearsay.text.planted.UpwardImport");
    }

    @Test
    void aRoomOutsideThePlanIsFound() {
        assertThatThrownBy(() -> new Plan().room("text", "claims").check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the plan has no room \"claims\"");
    }

    @Test
    void aCircleIsFound() {
        assertBites(HouseTest.NO_CIRCLES, "Cycle detected");
    }

    @Test
    void impurityIsFound() {
        assertBites(Purity.NO_CLOCK, "Impurity.time()");
        assertBites(Purity.NO_CLOCK, "Impurity.date()");
        assertBites(Purity.NO_MACHINE, "Impurity.locale()");
        assertBites(Purity.NO_MACHINE, "Impurity.format(");
        assertBites(Purity.NO_NETWORK, "Impurity.network(");
        assertBites(Purity.NO_STORE, "Impurity.store(");
        assertBites(Purity.NO_CHANCE, "Impurity.chance()");
        assertBites(Purity.NO_CHANCE, "Impurity.mathChance()");
        assertBites(Purity.NO_TERMINAL, "Impurity.print()");
    }

    @Test
    void aLibraryInTheWrongRoomIsFound() {
        assertBites(HouseTest.JSON_ONLY_IN_WIRE, "WrongRoom.json");
        assertBites(HouseTest.ONNX_ONLY_IN_ANALYSIS, "WrongRoom.onnx");
        assertBites(HouseTest.GEOMETRY_ONLY_IN_SPACE, "WrongRoom.geometry");
        assertBites(HouseTest.FILES_ONLY_IN_KNOWLEDGE, "WrongRoom.file");
    }

    private static void assertBites(ArchRule rule, String offence) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offence);
    }
}
