// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

/**
 * What the ranker asks of a phrase and a possible antecedent. Each answer is a number below {@code answers}; weights are
 * learned for each kind of anaphor apart.
 */
enum Template {
    /** Sentences between: 0 … 5, more are 5; with the antecedent's place in its clause. */
    DISTANCE_PLACE(6 * 7),
    /** Candidates between that fit as well: 0 … 6. */
    FITTING_BETWEEN(7),
    /** Place of the anaphor, place of the candidate. */
    PLACES(7 * 7),
    /** Form and anaphor kind of the candidate. */
    FORM(3 * 7),
    /** Article of the candidate. */
    ARTICLE(5),
    /** Nature of the candidate's chain, and whether the anaphor is a possessive. */
    NATURE(6 * 2),
    /** Number of anaphor and chain. */
    NUMBER(3 * 3),
    /** Gender of anaphor and chain. */
    GENDER(3 * 3),
    /** Size of the chain so far: 1, 2, 3, 4 … 6, more. */
    CHAIN_SIZE(5),
    /** Whether the chain has a name; whether the candidate is its latest phrase. */
    CHAIN_NAMED(4),
    /** Same pronoun or not, and sentences between. */
    SAME_PRONOUN(2 * 3),
    /** Quoted or not, each. */
    QUOTES(5),
    /** Whether either is the subject of a verb of saying. */
    SPEAKERS(4),
    /** Whether the candidate is the first phrase of its sentence; whether it stands inside another. */
    FIRST_NESTED(4),
    /** Tokens between, within the sentence: 1-2, 3-5, 6-10, 11-20, more, another sentence. */
    TOKENS(6),
    /** Both hang on one verb. */
    SAME_GOVERNOR(2),
    /** The noun has headed the chain; the candidate itself; a word of the chain; nothing. With sentences between. */
    HEAD_MATCH(5 * 4),
    /** Words of the anaphor that the chain knows: none to find, all, some, none found. With the head match. */
    MODIFIERS(4 * 5),
    /** Words of the candidate that the anaphor lacks, when heads match: 0, 1, 2, more. */
    EXTRA(4),
    /** Nature of the anaphor and of the chain. */
    NATURES(6 * 6),
    /** Nature of the anaphor and of a chain with a name. */
    NATURES_NAMED(6 * 6),
    /** Article of the anaphor, with the head match. */
    ANAPHOR_ARTICLE(5 * 5),
    /** No antecedent: place of the anaphor. */
    NONE_PLACE(7),
    /** No antecedent: nature and number of the anaphor. */
    NONE_NATURE(6 * 3),
    /** No antecedent: article, and how many words the anaphor has besides its head: 0, 1, 2, more. */
    NONE_WORDS(5 * 4),
    /** No antecedent: whether any earlier chain has this head. */
    NONE_HEAD(2),
    /** No antecedent: whether a complement or a clause follows. */
    NONE_FOLLOWED(2);

    private final int answers;

    Template(int answers) {
        this.answers = answers;
    }

    private static final int[] OFFSETS = new int[values().length];
    private static final int ANSWERS;

    static {
        int offset = 0;
        for (Template template : values()) {
            OFFSETS[template.ordinal()] = offset;
            offset += template.answers;
        }
        ANSWERS = offset;
    }

    /** How many features there are, of all kinds of anaphors. */
    static int size() {
        return ANSWERS * Traits.Anaphor.values().length;
    }

    int feature(Traits.Anaphor anaphor, int answer) {
        if (answer < 0 || answer >= answers) {
            throw new IllegalArgumentException(this + " has " + answers + " answers, not " + answer);
        }
        return anaphor.ordinal() * ANSWERS + OFFSETS[ordinal()] + answer;
    }

    /** As the table of weights writes a feature: anaphor, template, answer. */
    static String name(int feature) {
        int rest = feature % ANSWERS;
        Template found = values()[0];
        for (Template template : values()) {
            found = OFFSETS[template.ordinal()] <= rest ? template : found;
        }
        return Traits.Anaphor.values()[feature / ANSWERS] + " " + found + " " + (rest - OFFSETS[found.ordinal()]);
    }

    /** The feature that a table names. */
    static int feature(String name) {
        String[] parts = name.split(" ", -1);
        return valueOf(parts[1]).feature(Traits.Anaphor.valueOf(parts[0]), Integer.parseInt(parts[2]));
    }
}
