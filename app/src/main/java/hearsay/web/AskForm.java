// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.EventType;
import hearsay.questions.Said;
import hearsay.workbench.Inquiry;
import hearsay.workbench.Workbench;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A question as a form has it: in words, and where the words are not clear, field by field.
 *
 * @param type of the event, perhaps with its mode behind a stroke: {@code MOBILIZE/troops}
 * @param until a day
 * @param asOf the day of the question; today where it is blank
 */
record AskForm(String wording, String actor, String type, String recipient, String place, String until, String asOf) {

    static AskForm of(Visit visit) {
        return new AskForm(
                visit.given("q").orElse(""),
                visit.given("actor").orElse(""),
                visit.given("type").orElse(""),
                visit.given("recipient").orElse(""),
                visit.given("place").orElse(""),
                visit.given("until").orElse(""),
                visit.given("asof").orElse(""));
    }

    Said said() {
        return new Said(
                list(actor),
                type.isEmpty() ? List.of() : List.of(Inquiry.kind(type)),
                list(recipient),
                list(place),
                until.isEmpty() ? Optional.empty() : Optional.of(Workbench.day(until)),
                Optional.empty());
    }

    Optional<LocalDate> day() {
        return asOf.isEmpty() ? Optional.empty() : Optional.of(Workbench.day(asOf));
    }

    private static List<String> list(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    /** The types, for a list to choose from. */
    static List<String> types() {
        return Arrays.stream(EventType.values()).map(Enum::name).toList();
    }
}
