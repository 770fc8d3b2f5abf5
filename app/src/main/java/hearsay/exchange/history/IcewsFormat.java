// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import hearsay.claims.HistoryEvent;
import hearsay.claims.Party;
import hearsay.claims.Sector;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * ICEWS coded event data as Harvard Dataverse has them (Boschee et al. 2015): tab-separated, with a header. Countries are
 * English names, sectors words between commas, of which the table knows the telling ones.
 */
public final class IcewsFormat implements HistoryFormat {

    private static final Pattern CODE = Pattern.compile("\\d{2,4}");

    private final Cameo cameo = new Cameo();
    private final Map<String, Sector> sectors = CodeTable.sectors("icews-sectors.tsv");
    private final States states;

    public IcewsFormat(States states) {
        this.states = states;
    }

    @Override
    public String source() {
        return "icews";
    }

    @Override
    public List<String> required() {
        return List.of("Event ID", "Event Date", "Source Name", "Source Country", "CAMEO Code", "Target Name");
    }

    @Override
    public Coding code(Row row) {
        String code = row.get("CAMEO Code");
        if (!CODE.matcher(code).matches()) {
            throw row.fault("CAMEO Code", "is no CAMEO code of two to four digits");
        }
        String whole = Cameo.whole(code);
        Optional<CodeTable.Meaning> meaning = cameo.event(whole);
        if (meaning.isEmpty()) {
            throw row.fault("CAMEO Code", "is no CAMEO code: the roots are 01 to 20");
        }
        if (meaning.get().type().isEmpty()) {
            return Coding.none("CAMEO " + whole.substring(0, 2) + " has no type in PLOVER");
        }
        Optional<Party> actor = party(row, "Source");
        if (actor.isEmpty()) {
            return Coding.none("no actor");
        }
        return Coding.of(new HistoryEvent(
                source(),
                row.get("Event ID"),
                Dates.day(row, "Event Date"),
                meaning.get().type().get(),
                Cameo.mode(meaning.get()),
                actor.get(),
                party(row, "Target"),
                row.optional("Country").flatMap(states::loosely),
                row.optional("City").or(() -> row.optional("Province")),
                Optional.empty()));
    }

    private Optional<Party> party(Row row, String side) {
        Optional<String> country = row.optional(side + " Country").flatMap(states::loosely);
        return row.optional(side + " Name").map(name -> new Party(name, country, sector(row, side, name)));
    }

    /** The first sector of the table that one of the cell's words names; a state by its bare name is its government. */
    private Sector sector(Row row, String side, String name) {
        String cell = row.get(side + " Sectors").toLowerCase(Locale.ROOT);
        return sectors.entrySet().stream()
                .filter(entry -> cell.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> cell.isEmpty() && states.find(name).isPresent() ? Sector.GOV : Sector.UNK);
    }
}
