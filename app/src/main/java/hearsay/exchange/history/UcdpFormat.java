// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import hearsay.claims.EventType;
import hearsay.claims.HistoryEvent;
import hearsay.claims.Mode;
import hearsay.claims.Party;
import hearsay.claims.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UCDP: the Georeferenced Event Dataset, of which every row is an ASSAULT of side A on side B (both fought; A stands first), and
 * the UCDP/PRIO Armed Conflict Dataset, whose rows are years of conflicts: of these only the day on which an episode began is an
 * event. Separated by commas or semicolons, with a header.
 */
public final class UcdpFormat implements HistoryFormat {

    private static final Pattern GOVERNMENT = Pattern.compile("Government of (?:the )?(.+)");
    private static final String STATE_BASED = "1";
    private static final String ONE_SIDED = "3";

    private final States states;

    public UcdpFormat(States states) {
        this.states = states;
    }

    @Override
    public String source() {
        return "ucdp";
    }

    @Override
    public List<String> required() {
        return List.of("side_a", "side_b", "year");
    }

    @Override
    public Coding code(Row row) {
        return row.columns().containsKey("type_of_violence") ? event(row) : year(row);
    }

    private Coding event(Row row) {
        String violence = row.get("type_of_violence");
        if (!violence.matches("[123]")) {
            throw row.fault("type_of_violence", "is not 1, 2 or 3");
        }
        Optional<String> country = row.optional("country").flatMap(states::loosely);
        Party recipient = violence.equals(ONE_SIDED)
                ? new Party(row.get("side_b").isEmpty() ? "Civilians" : row.get("side_b"), country, Sector.CVL)
                : party(row, "side_b", country, violence.equals(STATE_BASED));
        return Coding.of(new HistoryEvent(
                source(),
                row.get("id"),
                Dates.day(row, "date_start"),
                EventType.ASSAULT,
                Optional.empty(),
                party(row, "side_a", country, violence.equals(STATE_BASED)),
                Optional.of(recipient),
                country,
                row.optional("where_coordinates").or(() -> row.optional("adm_1")),
                row.count("best")));
    }

    private Coding year(Row row) {
        LocalDate began = Dates.day(row, "start_date2");
        String year = row.get("year");
        if (!year.matches("\\d{4}")) {
            throw row.fault("year", "is no year");
        }
        if (began.getYear() != Integer.parseInt(year)) {
            return Coding.none("a further year of an episode, no event of a day");
        }
        Optional<String> country = row.optional("location").flatMap(states::loosely);
        return Coding.of(new HistoryEvent(
                source(),
                row.get("conflict_id") + "/" + year,
                began,
                EventType.ASSAULT,
                Optional.<Mode>empty(),
                party(row, "side_a", country, true),
                Optional.of(party(row, "side_b", country, true)),
                country,
                row.optional("territory_name"),
                Optional.empty()));
    }

    private Party party(Row row, String column, Optional<String> where, boolean ofAState) {
        String name = row.get(column);
        if (name.isEmpty()) {
            throw row.fault(column, "is blank: each side has a name");
        }
        Matcher government = GOVERNMENT.matcher(name);
        return government.matches()
                ? new Party(name, states.loosely(government.group(1)), Sector.MIL)
                : new Party(name, where, ofAState ? Sector.REB : Sector.UAF);
    }
}
