// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.questions.Understanding;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question as typed, and what is made of it. @param understood empty while nothing was typed */
record AskView(AskForm form, Optional<Understanding> understood) {

    private static final Map<String, String> FIELDS = Map.of(
            "actor",
            "Who",
            "type",
            "Does what",
            "recipient",
            "To whom",
            "place",
            "Where",
            "until",
            "Until",
            "as-of",
            "As known on");

    private static final Pattern OPTION =
            Pattern.compile("--([a-z-]+)(?: (?:NAME|PLACE|DATE|DAYS|TYPE(?:/mode)?))?(?![A-Za-z])");

    /** Why something is not clear, by the pages of the workbench in place of the commands. */
    static String why(String what) {
        return what.replace("hearsay holders and hearsay claims tell", "the pages Sources and Claims tell");
    }

    /** What would make it clear, by the names of this form's fields in place of the command's options. */
    static String said(String with) {
        String fields = OPTION.matcher(with.replaceFirst(" \\([^)]*\\)$", "").replaceFirst(" or --within DAYS", ""))
                .replaceAll(option -> Matcher.quoteReplacement(
                        FIELDS.containsKey(option.group(1))
                                ? "“" + FIELDS.get(option.group(1)) + "”"
                                : option.group()));
        return fields.replace("for instance “Does what” ", "for instance ");
    }
}
