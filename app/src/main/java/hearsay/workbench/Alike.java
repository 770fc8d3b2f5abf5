// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Holders as they are listed: labels that differ by title, capitals or British and American spelling are one, under the first of
 * them. Only for the eye: who is whom, weighing decides.
 */
public final class Alike {

    private static final Pattern TITLES = Pattern.compile("^(?:the|mr|mrs|ms|miss|dr|sir)\\.? ");

    private Alike() {}

    /** How often each is among the labels, in the order in which they come. */
    public static Map<String, Integer> counted(Collection<String> labels) {
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (String label : labels) {
            counted.merge(first.computeIfAbsent(folded(label), none -> label), 1, Integer::sum);
        }
        return counted;
    }

    private static String folded(String label) {
        String words = label.toLowerCase(Locale.ROOT)
                .replace("defense", "defence")
                .replace("u.s.", "us")
                .replace("\u2019", "'");
        return TITLES.matcher(words).replaceFirst("");
    }
}
