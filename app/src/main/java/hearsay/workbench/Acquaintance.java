// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Actor;
import hearsay.claims.Who;
import hearsay.ledger.ActorRow;
import hearsay.ledger.ClaimQuery;
import hearsay.ledger.Ledger;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Whom a question means by a name that no list knows, and the reports of the ledger do: a person by his surname, a ship. */
final class Acquaintance {

    private static final int LOOKED_AT = 50;

    /** Of two of one surname the one is meant who is named so many times as often. */
    private static final int RATHER = 3;

    private final Ledger ledger;

    Acquaintance(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An actor whose name ends so, if there is one or one above all; else the name as it is, if a claim has it. */
    Optional<Who> of(String name) {
        List<ActorRow> called = ledger.holders().actors(Optional.of(name), LOOKED_AT).stream()
                .filter(row -> ends(row.actor().name(), name))
                .toList();
        boolean clear = called.size() == 1
                || called.size() > 1
                        && called.get(0).times() >= RATHER * called.get(1).times();
        if (clear) {
            return Optional.of(who(called.get(0).actor()));
        }
        String words = '"' + name.replace("\"", "") + '"';
        boolean told = called.isEmpty()
                && (!ledger.claims(ClaimQuery.ALL.withText(words).withLimit(1)).isEmpty()
                        || !ledger.documents(words).isEmpty());
        return told
                ? Optional.of(new Who(name, Optional.empty(), Optional.empty(), new TreeSet<>()))
                : Optional.empty();
    }

    private static Who who(Actor actor) {
        return new Who(actor.name(), Optional.of(actor.id()), actor.country(), new TreeSet<>(List.of(actor.sector())));
    }

    private static boolean ends(String whole, String name) {
        return (" " + folded(whole)).endsWith(" " + folded(name));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
