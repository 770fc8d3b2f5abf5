// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import hearsay.claims.EventType;
import hearsay.claims.HistoryEvent;
import hearsay.claims.Mode;
import hearsay.claims.Party;
import hearsay.claims.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * POLECAT (Halterman et al. 2023): tab-separated, with a header; coded in PLOVER, so that only older modes and sectors that the
 * codebook does not have are lost.
 */
public final class PolecatFormat implements HistoryFormat {

    private final Map<String, Sector> sectors = CodeTable.sectors("cameo-sectors.tsv");
    private final States states;

    public PolecatFormat(States states) {
        this.states = states;
    }

    @Override
    public String source() {
        return "polecat";
    }

    @Override
    public List<String> required() {
        return List.of("Event ID", "Event Date", "Event Type", "Actor Name", "Actor Country", "Recipient Name");
    }

    @Override
    public Coding code(Row row) {
        String name = row.get("Event Type").toUpperCase(Locale.ROOT);
        EventType type = Arrays.stream(EventType.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.fault("Event Type", "is none of the sixteen types of PLOVER"));
        Optional<Party> actor = party(row, "Actor", "Primary Actor Sector");
        if (actor.isEmpty()) {
            return Coding.none("no actor");
        }
        return Coding.of(new HistoryEvent(
                source(),
                row.get("Event ID"),
                Dates.day(row, "Event Date"),
                type,
                mode(row, type),
                actor.get(),
                party(row, "Recipient", "Primary Recipient Sector"),
                row.optional("Country").flatMap(states::loosely),
                row.optional("City").or(() -> row.optional("Province")).or(() -> row.optional("Placename")),
                Optional.empty()));
    }

    private static Optional<Mode> mode(Row row, EventType type) {
        String name =
                row.get("Event Mode").toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return type.modes().stream().filter(mode -> mode.name().equals(name)).findFirst();
    }

    /** Where several stand in a cell, between semicolons, the first counts. */
    private Optional<Party> party(Row row, String side, String sector) {
        Optional<String> country =
                row.optional(side + " Country").map(PolecatFormat::first).flatMap(states::loosely);
        Sector known = row.optional(sector)
                .map(PolecatFormat::first)
                .map(code -> sectors.getOrDefault(code, Sector.UNK))
                .orElse(Sector.UNK);
        return row.optional(side + " Name")
                .or(() -> row.optional(side + " Name Raw"))
                .map(PolecatFormat::first)
                .filter(name -> !name.isEmpty() && !name.equals("None"))
                .map(name -> new Party(name, country, known));
    }

    private static String first(String cell) {
        return cell.split(";", 2)[0].strip();
    }
}
