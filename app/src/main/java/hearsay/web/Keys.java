// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.BriefQuery;
import hearsay.ledger.PageKey;
import hearsay.workbench.CallerFault;
import java.util.Optional;

/** Keys of lists as they stand in addresses: {@code after=1489449600.17.3}. */
final class Keys {

    private Keys() {}

    static String of(PageKey key) {
        return key.moment() + "." + key.document() + "." + key.ordinal();
    }

    static String of(BriefQuery.Key key) {
        return key.rank() + "." + key.moment() + "." + key.cluster();
    }

    static Optional<PageKey> page(Visit visit) {
        return visit.given("after").map(text -> {
            String[] parts = checked(text, "-?\\d{1,15}\\.\\d{1,15}\\.\\d{1,9}");
            return new PageKey(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
        });
    }

    static Optional<BriefQuery.Key> brief(Visit visit) {
        return visit.given("after").map(text -> {
            String[] parts = checked(text, "\\d{1,15}\\.-?\\d{1,15}\\.[0-9a-f]{64}");
            return new BriefQuery.Key(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
        });
    }

    private static String[] checked(String text, String form) {
        if (!text.matches(form)) {
            throw new CallerFault("\"after=" + text + "\" is no key of a list; begin it again without");
        }
        return text.split("\\.");
    }
}
