// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.answers.Rows.Row;
import hearsay.claims.HistoryEvent;
import hearsay.claims.Party;
import hearsay.claims.Sector;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who belongs to which side where a country has several; so that both sides of a civil war are not one state. Immutable.
 */
public final class Camps {

    /** The table; a file of the edition. */
    public static final String FILE = "answers/camps.tsv";

    /** Sectors of a state. */
    static final Set<Sector> STATE = EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);

    /** Sectors of those who may be a side of a war. */
    private static final Set<Sector> FIGHTING = EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.PTY, Sector.OPP);

    /** Names of so many letters may stand within longer ones. */
    private static final int TELLING = 10;

    /** One side. */
    private record Camp(String country, String name, boolean state, List<String> bodies, List<String> people) {

        String key() {
            return state ? country : country + "/" + name;
        }
    }

    private final List<Camp> camps;

    private Camps(List<Camp> camps) {
        this.camps = camps;
    }

    /** @param text of {@link #FILE} */
    public static Camps parse(String text) {
        return new Camps(Rows.parse(FILE, text).stream().map(Camps::camp).toList());
    }

    private static Camp camp(Row row) {
        if (!row.get("country").matches("[A-Z]{3}")) {
            throw row.fault("no country: \"" + row.get("country") + '"');
        }
        return new Camp(
                row.get("country"),
                row.get("camp"),
                row.get("state").equals("yes"),
                names(row.get("bodies")),
                names(row.get("people")));
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * What somebody is known by among past events: the code of the country where he is of its state, else country and camp,
     * country and sector, or the name. Of a state with a rival the rival has a key of his own.
     */
    String key(String name, Optional<String> country, Sector sector) {
        return listed(name, country)
                .map(Camp::key)
                .or(() -> country.map(code -> STATE.contains(sector) ? code : code + "/" + sector))
                .orElseGet(() -> name.toLowerCase(Locale.ROOT));
    }

    /** The same of somebody in an imported history. */
    public String key(Party party) {
        return key(party.name(), party.country(), party.sector());
    }

    /** To whom an event of a history is done: the recipient or, where nobody is named, the country in which it happened. */
    public Optional<String> recipient(HistoryEvent event) {
        return event.recipient().map(this::key).or(event::country);
    }

    /** Whether both are named in the table, as of one side. */
    boolean same(String one, Optional<String> ones, String other, Optional<String> others) {
        Optional<Camp> camp = listed(one, ones);
        return camp.isPresent() && camp.equals(listed(other, others));
    }

    /** Whether it is a person of a side, and not the side itself. */
    boolean person(String name, Optional<String> country) {
        return listed(name, country)
                .filter(camp -> camp.people().contains(name.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether somebody is named in the table as a government. */
    boolean government(String name, Optional<String> country) {
        return listed(name, country).filter(Camp::state).isPresent();
    }

    /** Whether somebody is named in the table. */
    boolean named(String name, Optional<String> country) {
        return listed(name, country).isPresent();
    }

    /** Whether nobody says that he is of a rival of the state. */
    boolean loyal(String name, Optional<String> country) {
        return listed(name, country).map(Camp::state).orElse(true);
    }

    /** Whether somebody may be a side of a war: a state, whoever is named in the table, an armed group or a party. */
    boolean side(String name, Optional<String> country, Sector sector) {
        return STATE.contains(sector)
                || FIGHTING.contains(sector)
                || listed(name, country).isPresent();
    }

    /** By its whole name, as in "forces of" the name, or as a part of a name that data sets write. */
    private Optional<Camp> listed(String name, Optional<String> country) {
        String folded = name.toLowerCase(Locale.ROOT);
        return camps.stream()
                .filter(camp -> country.map(camp.country()::equals).orElse(true))
                .filter(camp -> camp.bodies().stream()
                                .anyMatch(body ->
                                        folded.equals(body) || body.length() >= TELLING && folded.contains(body))
                        || camp.people().stream()
                                .anyMatch(person -> folded.equals(person) || folded.endsWith(" of " + person)))
                .findFirst();
    }
}
