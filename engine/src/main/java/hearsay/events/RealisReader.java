// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import hearsay.claims.Certainty;
import hearsay.claims.Realis;
import hearsay.events.RealisRules.Rule;
import hearsay.events.RealisRules.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how real an event is: asks the rules of its trigger's clause, then of each word the trigger hangs on, as long as what
 * is said of that word is said of the event too ("did not agree to start sending").
 */
final class RealisReader {

    private static final int LEVELS = 5;

    /** Of several readings along the way up the first of these counts. */
    private static final List<Word> PRECEDENCE =
            List.of(Word.HYPOTHETICAL, Word.FUTURE, Word.GENERIC, Word.HISTORICAL, Word.ONGOING, Word.ACTUAL);

    private static final Set<Word> REALIS = Collections.unmodifiableSet(EnumSet.copyOf(PRECEDENCE));
    private static final Set<Word> CERTAINTIES =
            Collections.unmodifiableSet(EnumSet.of(Word.POSSIBLE, Word.PROBABLE, Word.CERTAIN, Word.UNSTATED));
    private static final Set<Word> POLARITIES = Collections.unmodifiableSet(EnumSet.of(Word.NEGATED, Word.POSITIVE));

    private final List<Rule> rules;
    private final Syntax syntax;
    private final Known known;
    private final Nouns nouns;

    RealisReader(List<Rule> rules, WordClasses classes, Syntax syntax, Known known) {
        this.rules = rules;
        this.syntax = syntax;
        this.known = known;
        this.nouns = new Nouns(syntax, classes);
    }

    /** The factuality of what a word names. */
    Factuality of(int trigger) {
        List<String> spoke = new ArrayList<>(2);
        Set<Word> realis = EnumSet.noneOf(Word.class);
        Set<Word> certainty = EnumSet.noneOf(Word.class);
        boolean negative = false;
        // "to prevent an attack": what may be averted is neither so nor not so
        boolean averted = false;
        Tense tense = Tense.NONE;
        int at = trigger;
        int below = trigger;
        for (int level = 0; level < LEVELS; level++) {
            Clause clause = new Clause(syntax, known, at);
            tense = level == 0 ? clause.tenseOf() : tense;
            List<Rule> here = speaking(clause);
            if (averted && here.stream().anyMatch(rule -> rule.says(Word.HYPOTHETICAL))) {
                negative = false;
            }
            boolean embeds = false;
            boolean stops = false;
            for (Rule rule : here) {
                spoke.add(rule.name());
                negative ^= rule.says(Word.NEGATED) && !(negative && again(rule, below));
                averted |= rule.says(Word.NEGATED) && rule.says(Word.UP);
                embeds |= rule.says(Word.UP);
                stops |= rule.says(Word.STOP);
                rule.means().stream().filter(REALIS::contains).forEach(realis::add);
                rule.means().stream().filter(CERTAINTIES::contains).forEach(certainty::add);
            }
            below = at;
            Optional<Integer> up = stops ? Optional.empty() : above(clause, embeds);
            if (up.isEmpty()) {
                break;
            }
            at = up.get();
        }
        return result(realis, certainty, negative, tense, spoke);
    }

    /** "has no plans": the verb's negated object is the noun that was negated already. */
    private boolean again(Rule rule, int below) {
        return syntax.upos(below) != Upos.VERB
                && (rule.name().equals("no-object") || rule.name().equals("no-subject"));
    }

    private static Factuality result(
            Set<Word> realis, Set<Word> certainty, boolean negative, Tense tense, List<String> spoke) {
        Word word = PRECEDENCE.stream().filter(realis::contains).findFirst().orElse(Word.ACTUAL);
        Certainty how = certainty(certainty);
        boolean future = realis.contains(Word.FUTURE) || realis.contains(Word.HYPOTHETICAL);
        return new Factuality(
                negative ? Realis.NEGATED : Rule.realis(word),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                how,
                tense,
                future,
                spoke);
    }

    /** The weakest that was said. */
    private static Certainty certainty(Set<Word> said) {
        for (Word word : List.of(Word.UNSTATED, Word.POSSIBLE, Word.PROBABLE)) {
            if (said.contains(word)) {
                return Certainty.valueOf(word.name());
            }
        }
        return Certainty.CERTAIN;
    }

    /** The first rule that says something of each: polarity, realis, certainty. */
    private List<Rule> speaking(Clause clause) {
        List<Rule> found = new ArrayList<>(2);
        Set<Word> said = EnumSet.noneOf(Word.class);
        for (Rule rule : rules) {
            if (adds(rule, said) && rule.holds(clause)) {
                found.add(rule);
                said.addAll(rule.means());
            }
        }
        return found;
    }

    private static boolean adds(Rule rule, Set<Word> said) {
        for (Set<Word> group : List.of(REALIS, CERTAINTIES, POLARITIES)) {
            if (!Collections.disjoint(rule.means(), group) && Collections.disjoint(said, group)) {
                return true;
            }
        }
        return said.isEmpty();
    }

    /** The word above whose reality is the event's too. */
    private Optional<Integer> above(Clause clause, boolean embeds) {
        int governor = clause.governor();
        if (governor == clause.head() || clause.fillers("head").isEmpty()) {
            return Optional.empty();
        }
        String relation = clause.relation();
        if (embeds || relation.equals("xcomp")) {
            return Optional.of(governor);
        }
        return syntax.upos(clause.head()) == Upos.VERB ? Optional.empty() : nouns.carrierStep(clause.head());
    }
}
