// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import hearsay.claims.HistoryEvent;
import hearsay.claims.Party;
import hearsay.claims.Sector;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ACLED exports, comma-separated, with a header. The first actor acts, save where demonstrators are the first and suffer the
 * violence. Whose forces they are is read from names such as "Military Forces of Chad (2021-)"; others belong to the country of
 * the event, unless they are external. Deaths are those of the whole event, and the lowest that was reported.
 */
public final class AcledFormat implements HistoryFormat {

    private static final Pattern FORCES =
            Pattern.compile("(Military|Police|Security) Forces of (?:the )?([^(]+?)\\s*(?:\\(.*)?");
    private static final Pattern GOVERNMENT = Pattern.compile("(Government) of (?:the )?([^(]+?)\\s*(?:\\(.*)?");
    private static final Pattern PEOPLE = Pattern.compile("(Protesters|Rioters|Civilians) \\(([^)]+)\\)");

    private final Map<String, CodeTable.Meaning> events = CodeTable.events("acled-events.tsv");
    private final Map<String, Sector> sectors = CodeTable.sectors("acled-sectors.tsv");
    private final States states;

    public AcledFormat(States states) {
        this.states = states;
    }

    @Override
    public String source() {
        return "acled";
    }

    @Override
    public List<String> required() {
        return List.of("event_id_cnty", "event_date", "sub_event_type", "actor1", "country");
    }

    @Override
    public Coding code(Row row) {
        String kind = row.get("sub_event_type").toLowerCase(Locale.ROOT);
        CodeTable.Meaning meaning = events.get(kind);
        if (meaning == null) {
            throw row.fault("sub_event_type", "is none of ACLED's 25");
        }
        if (meaning.type().isEmpty()) {
            return Coding.none("\"" + row.get("sub_event_type") + "\" has no type in PLOVER");
        }
        boolean turned = kind.equals("excessive force against protesters");
        Optional<Party> actor = party(row, turned ? "2" : "1");
        if (actor.isEmpty()) {
            return Coding.none("no actor");
        }
        return Coding.of(new HistoryEvent(
                source(),
                row.get("event_id_cnty"),
                Dates.day(row, "event_date"),
                meaning.type().get(),
                Cameo.mode(meaning),
                actor.get(),
                party(row, turned ? "1" : "2"),
                country(row),
                row.optional("location"),
                row.count("fatalities")));
    }

    private Optional<String> country(Row row) {
        return row.optional("country").flatMap(states::loosely);
    }

    private Optional<Party> party(Row row, String side) {
        return row.optional("actor" + side).map(name -> party(row, side, name));
    }

    private Party party(Row row, String side, String name) {
        Sector sector = sectors.getOrDefault(row.get("inter" + side).toLowerCase(Locale.ROOT), Sector.UNK);
        boolean external = row.get("inter" + side).matches("(?i)8|external/other forces");
        Matcher forces = FORCES.matcher(name);
        if (forces.matches()) {
            Sector arm = forces.group(1).equals("Military") ? Sector.MIL : Sector.COP;
            return new Party(name, states.loosely(forces.group(2)), arm);
        }
        Matcher government = GOVERNMENT.matcher(name);
        if (government.matches()) {
            return new Party(name, states.loosely(government.group(2)), Sector.GOV);
        }
        Matcher people = PEOPLE.matcher(name);
        if (people.matches()) {
            return new Party(name, states.loosely(people.group(2)), Sector.CVL);
        }
        return new Party(name, external ? Optional.empty() : country(row), sector);
    }
}
