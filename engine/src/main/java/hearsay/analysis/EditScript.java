// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import java.util.Locale;

/**
 * How a lemma is made from a form (after Straka 2018, UDPipe 2.0, section 3.2): a casing rule, then so many characters cut
 * from the end and some added, or a whole word where the two share no beginning.
 *
 * <p>Written {@code casing|cut+added} or {@code casing|=word}. Casing: L lower case, K the form's own, T first letter
 * capital, U all capitals.
 */
public final class EditScript {

    private EditScript() {}

    /** The script that turns a form into its lemma. {@code apply(derive(f, l), f)} gives {@code l} back. */
    public static String derive(String form, String lemma) {
        String lowerForm = form.toLowerCase(Locale.ROOT);
        String lowerLemma = lemma.toLowerCase(Locale.ROOT);
        int shared = 0;
        while (shared < Math.min(lowerForm.length(), lowerLemma.length())
                && lowerForm.charAt(shared) == lowerLemma.charAt(shared)) {
            shared++;
        }
        String edit =
                shared == 0 ? "=" + lowerLemma : (lowerForm.length() - shared) + "+" + lowerLemma.substring(shared);
        for (String casing : new String[] {"L", "K", "T", "U"}) {
            if (apply(casing + "|" + edit, form).equals(lemma)) {
                return casing + "|" + edit;
            }
        }
        return "V|=" + lemma;
    }

    /** The lemma of a form; a script that does not fit the form leaves what it can. */
    public static String apply(String script, String form) {
        String edit = script.substring(2);
        if (edit.startsWith("=")) {
            return cased(script.charAt(0), edit.substring(1));
        }
        String base = script.charAt(0) == 'L' ? form.toLowerCase(Locale.ROOT) : form;
        int plus = edit.indexOf('+');
        int cut = Integer.parseInt(edit.substring(0, plus));
        String stem = cut < base.length() ? base.substring(0, base.length() - cut) : base;
        return cased(script.charAt(0), cut < base.length() ? stem + edit.substring(plus + 1) : stem);
    }

    private static String cased(char casing, String word) {
        return switch (casing) {
            case 'T' ->
                word.isEmpty()
                        ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.substring(1).toLowerCase(Locale.ROOT);
            case 'U' -> word.toUpperCase(Locale.ROOT);
            default -> word;
        };
    }
}
