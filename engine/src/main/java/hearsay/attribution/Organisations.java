// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Sector;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Organisations: known ones by name, and the nouns and adjectives that tell a sector ("ministry", "municipal"). */
final class Organisations {

    /** A known organisation or armed group. */
    record Organisation(String name, Optional<String> country, Sector sector, String written) {}

    /** How a noun or adjective tells of an organisation. */
    enum Kind {
        /** One of its kind in its country, so that "the ministry" is a name: ministry, army, parliament. */
        BODY,
        /** One of many: "a rebel group", "the company". */
        CLASS,
        /** Many by its nature: "authorities", "security forces". */
        PLURAL,
        /** Only tells the sector of what follows: "municipal", "rebel". */
        MODIFIER,
        /** Something written or spoken that speaks for its maker: "statement", "report". */
        DOCUMENT
    }

    /** One row. */
    record OrganisationNoun(String wording, Sector sector, Kind kind) {}

    private final Phrases<Organisation> known = new Phrases<>();
    private final Phrases<OrganisationNoun> nouns = new Phrases<>();

    private Organisations(Table organisations, Table nouns) {
        for (Table.Row row : organisations.rows()) {
            String name = row.get("name");
            Optional<String> country = Optional.of(row.get("country")).filter(code -> !code.isEmpty());
            Sector sector = row.get("sector", Sector.class);
            List<String> spellings = new ArrayList<>(List.of(name));
            spellings.addAll(row.list("aliases"));
            spellings.forEach(
                    written -> known.add(Names.spaced(written), new Organisation(name, country, sector, written)));
        }
        for (Table.Row row : nouns.rows()) {
            OrganisationNoun noun =
                    new OrganisationNoun(row.get("noun"), row.get("sector", Sector.class), row.get("kind", Kind.class));
            this.nouns.add(Names.spaced(noun.wording()), noun);
        }
    }

    static Organisations of(Edition edition) {
        return new Organisations(
                edition.table("attribution/en/organisations.tsv"),
                edition.table("attribution/en/organisation-nouns.tsv"));
    }

    /** Known organisations in the words, left to right. */
    List<Phrases.Found<Organisation>> known(Wording wording) {
        List<Phrases.Found<Organisation>> found = new ArrayList<>();
        int at = 0;
        while (at < wording.words().size()) {
            Optional<Phrases.Found<Organisation>> here = known.at(wording, at).stream()
                    .filter(one -> Names.cased(wording, one.from(), one.value().written()))
                    .findFirst();
            here.ifPresent(found::add);
            at = here.map(Phrases.Found::to).orElse(at + 1);
        }
        return found;
    }

    /** Nouns and adjectives of organisations in the words, left to right. */
    List<Phrases.Found<OrganisationNoun>> nouns(Wording wording) {
        return nouns.in(wording);
    }
}
