// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import hearsay.claims.HistoryEvent;
import hearsay.claims.Party;
import hearsay.claims.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * GDELT's event exports: tab-separated, without a header, 61 columns (2.0), 58 or 57 (1.0, with and without the address). Actors
 * have CAMEO's codes of three letters for countries, most of which are those of ISO 3166-1, and for what they are. Where it
 * happened is in FIPS 10-4 and is left as words.
 */
public final class GdeltFormat implements HistoryFormat {

    private static final int NEW = 61;
    private static final int OLD = 58;
    private static final int OLDEST = 57;

    private final Cameo cameo = new Cameo();
    private final States states;

    public GdeltFormat(States states) {
        this.states = states;
    }

    @Override
    public String source() {
        return "gdelt";
    }

    @Override
    public List<String> required() {
        return List.of("GLOBALEVENTID", "SQLDATE", "Actor1Name", "EventCode");
    }

    @Override
    public List<String> columns(int cells) {
        boolean known = cells == NEW || cells == OLD || cells == OLDEST;
        return known ? names(cells == NEW, cells != OLDEST) : List.of();
    }

    private static List<String> names(boolean second, boolean address) {
        List<String> names = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            Stream.of(
                            "Code",
                            "Name",
                            "CountryCode",
                            "KnownGroupCode",
                            "EthnicCode",
                            "Religion1Code",
                            "Religion2Code",
                            "Type1Code",
                            "Type2Code",
                            "Type3Code")
                    .map(actor::concat)
                    .forEach(names::add);
        }
        names.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String where : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            Stream.of("_Type", "_FullName", "_CountryCode", "_ADM1Code", "_ADM2Code", "_Lat", "_Long", "_FeatureID")
                    .filter(part -> second || !part.equals("_ADM2Code"))
                    .map(where::concat)
                    .forEach(names::add);
        }
        names.add("DATEADDED");
        if (address) {
            names.add("SOURCEURL");
        }
        return names;
    }

    @Override
    public Coding code(Row row) {
        String code = row.get("EventCode");
        if (code.equals("---") || code.equals("X")) {
            return Coding.none("no event code");
        }
        Optional<CodeTable.Meaning> meaning = code.matches("\\d{2,4}") ? cameo.event(code) : Optional.empty();
        if (meaning.isEmpty()) {
            throw row.fault("EventCode", "is no CAMEO code: the roots are 01 to 20");
        }
        if (meaning.get().type().isEmpty()) {
            return Coding.none("CAMEO " + code.substring(0, 2) + " has no type in PLOVER");
        }
        Optional<Party> actor = party(row, "Actor1");
        if (actor.isEmpty()) {
            return Coding.none("no actor");
        }
        return Coding.of(new HistoryEvent(
                source(),
                row.get("GLOBALEVENTID"),
                Dates.day(row, "SQLDATE"),
                meaning.get().type().get(),
                Cameo.mode(meaning.get()),
                actor.get(),
                party(row, "Actor2"),
                Optional.empty(),
                row.optional("ActionGeo_FullName"),
                Optional.empty()));
    }

    private Optional<Party> party(Row row, String side) {
        Optional<String> country = row.optional(side + "CountryCode").flatMap(states::find);
        Optional<Sector> sector = Stream.of("Type1Code", "Type2Code", "Type3Code")
                .flatMap(column -> row.optional(side + column).flatMap(cameo::sector).stream())
                .findFirst();
        String group = row.first(side + "KnownGroupCode", side + "EthnicCode", side + "Religion1Code");
        Sector known = sector.orElse(country.isPresent() && group.isEmpty() ? Sector.GOV : Sector.UNK);
        String name = row.first(side + "Name", side + "Code");
        return name.isEmpty() ? Optional.empty() : Optional.of(new Party(name, country, known));
    }
}
