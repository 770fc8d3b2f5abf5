// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Sector;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.List;

/** What people are called by what they do: "spokesman", "brigadier", "fisherman". */
final class RoleNouns {

    /** How a role stands to its sector and to a single person. */
    enum Kind {
        /** A class of people whose sector is its own: "diplomat", "fisherman". */
        CLASS,
        /** Takes the sector of whom it speaks or works for: "spokesman", "official", "source". */
        BEARER,
        /** Held by one person at a time: "the foreign minister" is somebody in particular. */
        OFFICE,
        /** Before a name only: "Mr", "Gen.". */
        TITLE,
        /** A number of, a part of: the class is named behind "of". */
        QUANTITY
    }

    /** One row. */
    record RoleNoun(String wording, Sector sector, Kind kind) {}

    private final Phrases<RoleNoun> phrases = new Phrases<>();

    private RoleNouns(Table table) {
        for (Table.Row row : table.rows()) {
            RoleNoun role = new RoleNoun(row.get("role"), row.get("sector", Sector.class), row.get("kind", Kind.class));
            phrases.add(Names.spaced(role.wording()), role);
        }
    }

    static RoleNouns of(Edition edition) {
        return new RoleNouns(edition.table("attribution/en/roles.tsv"));
    }

    List<Phrases.Found<RoleNoun>> in(Wording wording) {
        return phrases.in(wording);
    }

    /** Whether the words end in a quantity: "two members", "a group". */
    boolean quantity(Wording wording) {
        return Phrases.last(in(wording), wording)
                .filter(role -> role.kind() == Kind.QUANTITY)
                .isPresent();
    }
}
