// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Given names by the sex of those who mostly bear them, and the titles that tell it. */
final class GivenNames {

    private static final Set<String> HIS = Set.of("mr", "mister", "sir", "lord", "king", "prince", "sheikh");
    private static final Set<String> HERS = Set.of("mrs", "ms", "miss", "lady", "madame", "queen", "princess");

    private final Map<String, String> sexes = new HashMap<>();

    private GivenNames() {}

    static GivenNames of(Edition edition) {
        GivenNames names = new GivenNames();
        for (Table.Row row : edition.table("analysis/en/given-names.tsv").rows()) {
            row.list("names").forEach(name -> names.sexes.put(name.toLowerCase(Locale.ROOT), row.get("gender")));
        }
        return names;
    }

    /** Whether a title tells the sex of its bearer. */
    static boolean telling(String title) {
        String plain = plain(title);
        return HIS.contains(plain) || HERS.contains(plain);
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** Whether somebody with a title may bear a full name: "Mr." is not Michelle. What neither tells, fits. */
    boolean fits(String title, String fullName) {
        String plain = plain(title);
        String sex = HIS.contains(plain) ? "HE" : HERS.contains(plain) ? "SHE" : "";
        String first = fullName.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        String borne = sexes.getOrDefault(first, sex);
        return sex.isEmpty() || borne.equals(sex);
    }

    /** The sex that the first word of a full name tells: {@code HE} or {@code SHE}. */
    Optional<String> sex(String fullName) {
        String[] words = fullName.strip().split("\\s+");
        return words.length < 2 ? Optional.empty() : Optional.ofNullable(sexes.get(words[0].toLowerCase(Locale.ROOT)));
    }
}
