// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.List;
import java.util.regex.Pattern;

/** What the words of a question say beside what they ask: what they take for granted, and whether a number is meant as a whole. */
public final class Beside {

    private static final String FILE = "questions/en/premises.tsv";

    /** Words of a number as a whole, whenever it came about. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\b(?:(?:death |casualty )?toll|in total|altogether|overall|since the|so far|ris(?:e|es) (?:to|above|over)|"
                    + "reach(?:es)?|exceeds?|pass(?:es)?|climbs? (?:to|above))\\b");

    /** Words of what comes on top, or within a stretch of its own. */
    private static final Pattern NEW = Pattern.compile(
            "(?i)\\b(?:within|in the (?:next|coming|following)|over the (?:next|coming)|next (?:week|month|year)|"
                    + "(?:new|further|additional|another|fresh)|between \\d|from \\d)\\b"
                    + "|\\b(?:in|during) (?:January|February|March|April|May|June|July|August|September|October|November|December|20\\d\\d)\\b"
                    + "|\\d more \\w+");

    /** By a day: what there is by then, if nothing else is said. */
    private static final Pattern BY = Pattern.compile("(?i)\\b(?:by|before|until|till|at the end of)\\b");

    /** One row. */
    record Premise(String name, Pattern pattern, String yes, String no) {}

    private final List<Premise> premises;

    private Beside(List<Premise> premises) {
        this.premises = premises;
    }

    public static Beside of() {
        return new Beside(Table.parse(FILE, Edition.bundledText(FILE)).rows().stream()
                .map(row -> new Premise(
                        row.get("name"),
                        Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE),
                        row.get("yes"),
                        row.get("no")))
                .toList());
    }

    /** The names of what the words take for granted. */
    public List<String> premises(String wording) {
        return premises.stream()
                .filter(one -> one.pattern().matcher(wording).find())
                .map(Premise::name)
                .toList();
    }

    /** Whether a number that is asked about counts what there is already: a toll, or so many by a day. */
    public static boolean total(String wording) {
        return WHOLE.matcher(wording).find()
                || BY.matcher(wording).find() && !NEW.matcher(wording).find();
    }

    /** For tests that run the examples. */
    List<Premise> all() {
        return premises;
    }
}
