// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Entry.Kind;
import hearsay.claims.Sector;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tables of actors, and those that the room shares with {@code attribution}. */
final class Tables {

    private static final String SHARED = "attribution/en/";
    private static final String OWN = "actors/en/";

    /** Nouns that may be somebody's source, but mostly are no actors where they are not. */
    private static final Set<String> NO_ACTORS = Set.of(
            "survey",
            "geological survey",
            "research",
            "census",
            "mine",
            "plant",
            "refinery",
            "factory",
            "carrier",
            "chain",
            "label",
            "center",
            "centre",
            "exchange",
            "studio",
            "shipyard",
            "casino",
            "model",
            "figure",
            "statistics",
            "library",
            "museum",
            "hotel");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> stateNames = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();

    private Tables() {}

    static Tables of(Edition edition) {
        Tables tables = new Tables();
        tables.people(edition.table(OWN + "people.tsv"));
        tables.groups(edition.table(OWN + "groups.tsv"));
        tables.organisations(edition.table(SHARED + "organisations.tsv"));
        tables.outlets(edition.table(SHARED + "relays.tsv"));
        tables.countries(edition.table(SHARED + "countries.tsv"));
        tables.nouns(edition.table(SHARED + "organisation-nouns.tsv"));
        tables.roles(edition.table(SHARED + "roles.tsv"));
        return tables;
    }

    List<Entry> entries() {
        return entries;
    }

    /** English names of states, by code. */
    Map<String, String> stateNames() {
        return stateNames;
    }

    /** The first demonym of each state, by code. */
    Map<String, String> demonyms() {
        return demonyms;
    }

    private void people(Table table) {
        for (Table.Row row : table.rows()) {
            named(Kind.PERSON, row);
        }
    }

    private void groups(Table table) {
        for (Table.Row row : table.rows()) {
            named(Kind.ORGANISATION, row);
        }
    }

    private void named(Kind kind, Table.Row row) {
        String name = row.get("name");
        add(kind, name, row, name);
        row.list("aliases").forEach(alias -> add(kind, name, row, alias));
    }

    private void add(Kind kind, String name, Table.Row row, String written) {
        entries.add(new Entry(kind, name, country(row), row.get("sector", Sector.class), written));
    }

    /** The shared table may put several firms or parties in one row: an alias is the same actor only where it shows it. */
    private void organisations(Table table) {
        for (Table.Row row : table.rows()) {
            String name = row.get("name");
            add(Kind.ORGANISATION, name, row, name);
            for (String alias : row.list("aliases")) {
                add(Kind.ORGANISATION, Aliases.same(name, alias) ? name : alias, row, alias);
            }
        }
    }

    private void outlets(Table table) {
        for (Table.Row row : table.rows()) {
            if (!row.get("kind").equals("generic")) {
                List<String> spellings = new ArrayList<>(List.of(row.get("name")));
                spellings.addAll(row.list("aliases"));
                spellings.forEach(written ->
                        entries.add(new Entry(Kind.ORGANISATION, row.get("name"), country(row), Sector.JRN, written)));
            }
        }
    }

    private void countries(Table table) {
        for (Table.Row row : table.rows()) {
            String code = row.get("iso3");
            String name = row.get("name");
            stateNames.put(code, name);
            row.list("demonyms").stream().findFirst().ifPresent(first -> demonyms.put(code, first));
            state(Kind.STATE, code, name, List.of(name));
            state(Kind.STATE, code, name, row.list("aliases"));
            state(Kind.DEMONYM, code, name, row.list("demonyms"));
            state(Kind.CAPITAL, code, name, row.list("capitals"));
            state(Kind.SEAT, code, name, row.list("seats"));
        }
    }

    private void state(Kind kind, String code, String name, List<String> spellings) {
        spellings.forEach(written -> entries.add(new Entry(kind, name, Optional.of(code), Sector.GOV, written)));
    }

    private void nouns(Table table) {
        for (Table.Row row : table.rows()) {
            switch (row.get("kind")) {
                case "body" -> noun(Kind.BODY, row, "noun");
                case "class" -> noun(Kind.ORGANISED, row, "noun");
                case "plural" -> noun(Kind.PLURAL, row, "noun");
                case "modifier" -> noun(Kind.MODIFIER, row, "noun");
                default -> {
                    // Documents speak for their makers; they are not actors.
                }
            }
        }
    }

    private void roles(Table table) {
        for (Table.Row row : table.rows()) {
            noun(row.get("kind", Kind.class), row, "role");
        }
    }

    private void noun(Kind kind, Table.Row row, String column) {
        String noun = row.get(column);
        if (NO_ACTORS.contains(noun)) {
            return;
        }
        entries.add(new Entry(kind, noun, Optional.empty(), row.get("sector", Sector.class), noun));
    }

    private static Optional<String> country(Table.Row row) {
        return Optional.of(row.get("country")).filter(code -> !code.isEmpty());
    }
}
