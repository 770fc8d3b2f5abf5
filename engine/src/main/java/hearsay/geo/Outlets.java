// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.geo.Home.Reach;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Gazetteer;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import hearsay.knowledge.PlaceNames;
import hearsay.knowledge.Table;
import hearsay.text.Document;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows where outlets are at home: from a list, else from the country of their address. */
final class Outlets {

    private static final String FILE = "geo/en/outlets.tsv";

    /** Endings that are sold to all the world and say nothing of where one is. */
    private static final Set<String> WORLDWIDE =
            Set.of("AI", "AM", "BZ", "CC", "CO", "FM", "GG", "IO", "LA", "LY", "ME", "NU", "TO", "TV", "WS");

    private final Map<String, Home> byDomain = new HashMap<>();
    private final Map<String, Home> byName = new HashMap<>();
    private final Map<String, Home> byEnding = new HashMap<>();

    private Outlets(Edition edition, Gazetteer gazetteer) {
        for (Table.Row row : edition.table(FILE).rows()) {
            home(row, gazetteer).ifPresent(home -> {
                row.list("domains").forEach(domain -> byDomain.put(domain, home));
                row.list("names").forEach(name -> byName.putIfAbsent(PlaceNames.fold(name), home));
            });
        }
        for (String iso2 : Locale.getISOCountries()) {
            if (WORLDWIDE.contains(iso2)) {
                continue;
            }
            gazetteer.country(new Locale("", iso2).getISO3Country()).ifPresent(country -> ending(iso2, country));
        }
        gazetteer.country("GBR").ifPresent(country -> ending("uk", country));
    }

    /** The town's; else the country's, since an imported gazetteer may lack the town; else none. */
    private static Optional<Home> home(Table.Row row, Gazetteer gazetteer) {
        String in = row.get("in");
        Reach reach = row.get("reach", Reach.class);
        Optional<GazetteerEntry> town = gazetteer.find(row.get("town")).stream()
                .filter(entry -> entry.kind() == PlaceKind.TOWN)
                .filter(entry -> entry.region().equals(in) || entry.country().equals(in))
                .max(Comparator.comparingLong(GazetteerEntry::population));
        return town.or(() -> gazetteer.country(in)).map(at -> Home.of(at.at(), at.country(), at.region(), reach));
    }

    private void ending(String iso2, GazetteerEntry country) {
        byEnding.put(iso2.toLowerCase(Locale.ROOT), Home.of(country.at(), country.country(), "", Reach.NATIONAL));
    }

    static Outlets of(Edition edition, Gazetteer gazetteer) {
        return new Outlets(edition, gazetteer);
    }

    /** The home of a document's outlet; empty where neither its address nor its name tells. */
    Optional<Home> home(Document document) {
        String host = document.address().map(URI::getHost).orElse(document.outlet());
        if (host == null) {
            host = document.outlet();
        }
        String domain = host.toLowerCase(Locale.ROOT);
        while (true) {
            Home home = byDomain.get(domain);
            if (home != null) {
                return Optional.of(home);
            }
            int dot = domain.indexOf('.');
            if (dot < 0) {
                break;
            }
            domain = domain.substring(dot + 1);
        }
        Home named = byName.get(PlaceNames.fold(document.outlet()));
        return Optional.ofNullable(named != null ? named : host.contains(".") ? byEnding.get(domain) : null);
    }
}
