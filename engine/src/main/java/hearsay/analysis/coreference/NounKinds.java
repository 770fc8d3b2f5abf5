// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import hearsay.analysis.coreference.Traits.Gender;
import hearsay.analysis.coreference.Traits.Nature;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What nouns and given names tell of whom they name: a person, a body, a place, a time; he or she. */
final class NounKinds {

    private final Map<String, Nature> natures = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, Gender> names = new HashMap<>();

    private NounKinds() {}

    static NounKinds of(Edition edition) {
        NounKinds kinds = new NounKinds();
        for (Table.Row row : edition.table("analysis/en/nouns.tsv").rows()) {
            kinds.natures.put(row.get("noun"), row.get("nature", Nature.class));
            if (!row.get("gender").isEmpty()) {
                kinds.genders.put(row.get("noun"), row.get("gender", Gender.class));
            }
        }
        for (Table.Row row : edition.table("analysis/en/given-names.tsv").rows()) {
            Gender gender = row.get("gender", Gender.class);
            row.list("names")
                    .forEach(name -> kinds.names.merge(
                            name.toLowerCase(Locale.ROOT), gender, (one, other) -> one == other ? one : Gender.OPEN));
        }
        for (Table.Row row : edition.table("attribution/en/roles.tsv").rows()) {
            if (!row.get("kind").equals("quantity")) {
                kinds.natures.putIfAbsent(last(row.get("role")), Nature.PERSON);
            }
        }
        for (Table.Row row :
                edition.table("attribution/en/organisation-nouns.tsv").rows()) {
            String kind = row.get("kind");
            if (kind.equals("body") || kind.equals("class") || kind.equals("plural")) {
                kinds.natures.putIfAbsent(last(row.get("noun")), Nature.BODY);
            }
        }
        return kinds;
    }

    private static String last(String noun) {
        return noun.substring(noun.lastIndexOf(' ') + 1);
    }

    /** By a noun in its dictionary form. */
    Nature nature(String noun) {
        Nature known = natures.get(noun);
        if (known != null) {
            return known;
        }
        return noun.endsWith("man") || noun.endsWith("woman") || noun.endsWith("ist") ? Nature.PERSON : Nature.THING;
    }

    /** By a noun or a title in its dictionary form. */
    Gender gender(String noun) {
        Gender known = genders.get(noun);
        if (known != null) {
            return known;
        }
        if (noun.endsWith("woman")) {
            return Gender.SHE;
        }
        return noun.endsWith("man") && noun.length() > 4 && nature(noun) == Nature.PERSON ? Gender.HE : Gender.OPEN;
    }

    /** By a given name. */
    Gender name(String given) {
        return names.getOrDefault(given.toLowerCase(Locale.ROOT), Gender.OPEN);
    }
}
