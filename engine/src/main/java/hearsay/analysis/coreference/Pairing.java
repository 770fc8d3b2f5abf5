// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import hearsay.analysis.coreference.Traits.Anaphor;
import hearsay.analysis.coreference.Traits.Article;
import hearsay.analysis.coreference.Traits.Form;
import hearsay.analysis.coreference.Traits.Gender;
import hearsay.analysis.coreference.Traits.Nature;
import hearsay.analysis.coreference.Traits.Number;

/** The answers to all {@link Template}s for one anaphor and one candidate, or for none. */
final class Pairing {

    private final Traits anaphor;
    private final int[] features = new int[Template.values().length];
    private int count;

    Pairing(Traits anaphor) {
        this.anaphor = anaphor;
    }

    /**
     * @param between fitting candidates that stand between
     * @param latest whether the candidate is the latest phrase of its chain
     * @param first whether it is the first phrase of its sentence
     */
    int[] features(Traits candidate, Chain chain, int between, boolean latest, boolean first) {
        count = 0;
        int sentences = Math.min(5, anaphor.sentence() - candidate.sentence());
        add(Template.DISTANCE_PLACE, sentences * 7 + candidate.place().ordinal());
        add(Template.FITTING_BETWEEN, Math.min(6, between));
        add(Template.PLACES, anaphor.place().ordinal() * 7 + candidate.place().ordinal());
        add(Template.FORM, candidate.form().ordinal() * 7 + candidate.anaphor().ordinal());
        add(Template.ARTICLE, candidate.article().ordinal());
        add(Template.CHAIN_SIZE, bucket(chain.size()));
        add(Template.CHAIN_NAMED, (chain.named() ? 2 : 0) + (latest ? 1 : 0));
        add(Template.QUOTES, quotes(candidate));
        add(Template.SPEAKERS, (anaphor.speaks() ? 2 : 0) + (candidate.speaks() ? 1 : 0));
        add(Template.FIRST_NESTED, (first ? 2 : 0) + (candidate.nested() ? 1 : 0));
        add(Template.TOKENS, tokens(candidate));
        add(Template.SAME_GOVERNOR, anaphor.governor() == candidate.governor() ? 1 : 0);
        add(Template.NUMBER, anaphor.number().ordinal() * 3 + chain.number().ordinal());
        if (anaphor.anaphor().pronoun()) {
            add(Template.NATURE, chain.nature().ordinal() * 2 + (anaphor.place() == Traits.Place.OWNER ? 1 : 0));
            add(Template.GENDER, anaphor.gender().ordinal() * 3 + chain.gender().ordinal());
            boolean same = candidate.form() == Form.PRONOUN && candidate.anaphor() == anaphor.anaphor();
            add(Template.SAME_PRONOUN, (same ? 3 : 0) + Math.min(2, sentences));
        } else {
            definite(candidate, chain, sentences);
        }
        return java.util.Arrays.copyOf(features, count);
    }

    private void definite(Traits candidate, Chain chain, int sentences) {
        int match = match(candidate, chain);
        add(Template.HEAD_MATCH, match * 4 + Math.min(3, sentences));
        add(Template.MODIFIERS, modifiers(chain) * 5 + match);
        if (match < 2) {
            int extra = 0;
            for (String word : candidate.words()) {
                extra += anaphor.words().contains(word) ? 0 : 1;
            }
            add(Template.EXTRA, Math.min(3, extra));
        }
        int natures = anaphor.nature().ordinal() * 6 + chain.nature().ordinal();
        add(chain.named() ? Template.NATURES_NAMED : Template.NATURES, natures);
        add(Template.ANAPHOR_ARTICLE, anaphor.article().ordinal() * 5 + match);
    }

    /** The answers for a phrase that takes up nothing. */
    int[] none(boolean headSeen, boolean followed) {
        count = 0;
        add(Template.NONE_PLACE, anaphor.place().ordinal());
        add(
                Template.NONE_NATURE,
                anaphor.nature().ordinal() * 3 + anaphor.number().ordinal());
        int words = Math.min(3, anaphor.words().size());
        add(Template.NONE_WORDS, anaphor.article().ordinal() * 4 + words);
        add(Template.NONE_HEAD, headSeen ? 1 : 0);
        add(Template.NONE_FOLLOWED, followed ? 1 : 0);
        return java.util.Arrays.copyOf(features, count);
    }

    private void add(Template template, int answer) {
        features[count++] = template.feature(anaphor.anaphor(), answer);
    }

    private static int bucket(int size) {
        return size < 4 ? size - 1 : size < 7 ? 3 : 4;
    }

    private int quotes(Traits candidate) {
        if (anaphor.quotation() < 0) {
            return candidate.quotation() < 0 ? 0 : 1;
        }
        return candidate.quotation() < 0 ? 2 : candidate.quotation() == anaphor.quotation() ? 3 : 4;
    }

    private int tokens(Traits candidate) {
        if (anaphor.sentence() != candidate.sentence()) {
            return 5;
        }
        int tokens = anaphor.phrase().head() - candidate.phrase().head();
        return tokens < 3 ? 0 : tokens < 6 ? 1 : tokens < 11 ? 2 : tokens < 21 ? 3 : 4;
    }

    /** 0 the candidate's own head, 1 a head of its chain, 2 a word in the chain, 3 the anaphor's word heads it, 4 none. */
    private int match(Traits candidate, Chain chain) {
        if (candidate.form() != Form.PRONOUN && candidate.head().equals(anaphor.head())) {
            return 0;
        }
        if (chain.calls(anaphor.head())) {
            return 1;
        }
        if (chain.mentions(anaphor.head())) {
            return 2;
        }
        for (String word : anaphor.words()) {
            if (chain.calls(word)) {
                return 3;
            }
        }
        return 4;
    }

    private int modifiers(Chain chain) {
        if (anaphor.words().isEmpty()) {
            return 0;
        }
        int known = 0;
        for (String word : anaphor.words()) {
            known += chain.knows(word) ? 1 : 0;
        }
        return known == anaphor.words().size() ? 1 : known > 0 ? 2 : 3;
    }

    /** Whether a candidate's chain agrees well enough to be counted as a rival. */
    static boolean fits(Traits anaphor, Chain chain) {
        boolean number = anaphor.number() == chain.number()
                || anaphor.number() == Number.EITHER
                || chain.number() == Number.EITHER;
        boolean gender =
                anaphor.gender() == Gender.OPEN || chain.gender() == Gender.OPEN || anaphor.gender() == chain.gender();
        return number && gender && natural(anaphor, chain.nature());
    }

    private static boolean natural(Traits anaphor, Nature nature) {
        return switch (anaphor.anaphor()) {
            case HE, SHE -> nature == Nature.PERSON || nature == Nature.OPEN;
            case IT -> nature != Nature.PERSON;
            case DEFINITE -> anaphor.nature() == nature || nature == Nature.OPEN;
            default -> true;
        };
    }

    /** Whether grammar or meaning rule a candidate out. */
    static boolean barred(Traits anaphor, Traits candidate, Chain chain) {
        if (anaphor.phrase().holds(candidate.phrase()) || candidate.phrase().holds(anaphor.phrase())) {
            return true;
        }
        boolean clash =
                anaphor.gender() != Gender.OPEN && chain.gender() != Gender.OPEN && anaphor.gender() != chain.gender();
        boolean person = anaphor.anaphor() == Anaphor.HE || anaphor.anaphor() == Anaphor.SHE;
        boolean people = person && chain.number() == Number.MANY;
        boolean thing = person && (chain.nature() == Nature.TIME || chain.nature() == Nature.PLACE && !chain.named());
        boolean first = candidate.form() == Form.PRONOUN
                && candidate.anaphor() == Anaphor.NONE
                && candidate.article() == Article.NONE;
        return clash || people || thing || first && anaphor.anaphor() != Anaphor.DEFINITE;
    }
}
