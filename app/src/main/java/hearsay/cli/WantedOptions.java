// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.Happening;
import hearsay.workbench.Wanted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What claims that are wanted say happened: options of {@code hearsay claims} and {@code hearsay alert add}. All must be true of one proposition. */
final class WantedOptions {

    @Option(
            names = "--type",
            paramLabel = "TYPE[/MODE]",
            description = "Events of this type of PLOVER, and mode: MOBILIZE, ASSAULT/aerial.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Events in which somebody takes part whose name or wording holds this; or a country, as LBY.")
    private Optional<String> actor = Optional.empty();

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Events at a place whose name or wording holds this; or in a country, as LBY.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--near",
            paramLabel = "LAT,LON,KM",
            description = "Events at a place some part of which lies within so many km of this position.")
    private Optional<String> near = Optional.empty();

    @Option(
            names = "--when",
            paramLabel = "TIME",
            description = "Events at this time: a year, a month, a day, or two of them, FIRST..LAST, both included.")
    private Optional<String> when = Optional.empty();

    /** Those that are given, by name. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        type.ifPresent(value -> fields.put("type", value));
        actor.ifPresent(value -> fields.put("actor", value));
        place.ifPresent(value -> fields.put("place", value));
        near.ifPresent(value -> fields.put("near", value));
        when.ifPresent(value -> fields.put("when", value));
        return fields;
    }

    Happening happening() {
        Happening wanted = Wanted.of(type, actor, place, when);
        return near.isPresent() ? Wanted.near(wanted, near.get()) : wanted;
    }
}
