// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import hearsay.claims.EntityType;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the words of a text that some frame takes for an event, or blocks. */
final class Triggers {

    private static final Set<String> PARTICLES =
            Set.of("in", "on", "off", "out", "up", "down", "over", "away", "back", "around", "through", "by");

    /** Particles that no noun of their own follows, unless the tree takes an object for one: "sent in troops". */
    private static final Set<String> MOVING = Set.of("in", "out", "up", "down", "off", "away", "back", "around");

    /** Clauses below a verb whose words are not the verb's. */
    private static final Set<String> OTHER_CLAUSES = Set.of("conj", "advcl", "ccomp", "acl", "parataxis", "csubj");

    private final Frames frames;
    private final Syntax syntax;
    private final Known known;
    private final Grammar grammar;
    private final Nouns nouns;
    private final Topics topics;

    /** The words of the names of persons. */
    private final Set<String> persons;

    Triggers(Frames frames, WordClasses classes, Syntax syntax, Known known) {
        this.frames = frames;
        this.syntax = syntax;
        this.known = known;
        this.grammar = new Grammar(syntax, classes);
        this.nouns = new Nouns(syntax, classes);
        this.topics = new Topics(syntax, classes);
        this.persons = syntax.analysis().mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .flatMap(mention ->
                        Stream.of(mention.span().in(syntax.analysis().text()).split("\\s+")))
                .collect(Collectors.toSet());
    }

    /** The frames that hold, in text order; of two that rest on one word, the one that asks more. */
    List<Found> find() {
        List<Found> all = new ArrayList<>();
        for (int token = 0; token < syntax.size(); token++) {
            at(token).ifPresent(all::add);
        }
        int[] longest = new int[syntax.size()];
        for (Found found : all) {
            for (int word : found.words()) {
                longest[word] = Math.max(longest[word], found.words().size());
            }
        }
        return all.stream()
                .filter(found ->
                        longest[found.trigger().head()] <= found.words().size())
                .toList();
    }

    private Optional<Found> at(int token) {
        Upos upos = syntax.upos(token);
        if (known.time(token).isPresent() || surname(token)) {
            return Optional.empty();
        }
        if (upos == Upos.VERB) {
            return verb(token);
        }
        if (upos == Upos.NOUN || upos == Upos.ADJ || upos == Upos.PROPN) {
            Optional<Found> other = other(token);
            return other.isEmpty() && upos == Upos.NOUN ? gerund(token) : other;
        }
        return Optional.empty();
    }

    /** Whether a capital stands for a person of the text: "Ban" of Ban Ki-moon, "Walker". */
    private boolean surname(int token) {
        String form = syntax.token(token).form();
        return Character.isUpperCase(form.charAt(0)) && syntax.upos(token) != Upos.VERB && persons.contains(form);
    }

    private Optional<Found> verb(int token) {
        List<Frame> rows = rows(token);
        return rows.isEmpty()
                ? Optional.empty()
                : best(rows, token, () -> Trigger.verb(syntax, known, grammar, topics, token));
    }

    private List<Frame> rows(int token) {
        for (String reading : syntax.readings(token)) {
            if (!frames.verbs(reading).isEmpty()) {
                return frames.verbs(reading);
            }
        }
        return List.of();
    }

    /** "the bombing of the town", without a row of its own. */
    private Optional<Found> gerund(int token) {
        if (!syntax.token(token).form().toLowerCase(Locale.ROOT).endsWith("ing") || nouns.attributive(token)) {
            return Optional.empty();
        }
        List<Frame> rows = rows(token);
        return rows.isEmpty()
                ? Optional.empty()
                : best(rows, token, () -> Trigger.other(syntax, known, grammar, nouns, topics, token));
    }

    private Optional<Found> best(List<Frame> rows, int token, Supplier<Trigger> make) {
        Trigger trigger = make.get();
        Optional<Found> best = Optional.empty();
        int demands = -1;
        for (Frame frame : rows) {
            if (frame.demands() > demands && holds(frame, trigger)) {
                Optional<List<Integer>> words = words(frame, token);
                if (words.isPresent()) {
                    best = Optional.of(new Found(frame, trigger, span(token, words.get()), words.get()));
                    demands = frame.demands();
                }
            }
        }
        return best;
    }

    private static boolean holds(Frame frame, Trigger trigger) {
        for (Condition condition : frame.when()) {
            if (!condition.holds(trigger)) {
                return false;
            }
        }
        return true;
    }

    /** The verb and the further words of its frame, if they are all there. */
    private Optional<List<Integer>> words(Frame frame, int verb) {
        List<Integer> words = new ArrayList<>(List.of(verb));
        for (String word : frame.lemma().subList(1, frame.lemma().size())) {
            int found = below(verb, word, 2);
            if (found >= 0 && frame.lemma().size() == 2 && (adverbial(found, word) || apart(verb, found, word))) {
                return Optional.empty();
            }
            if (found < 0) {
                return Optional.empty();
            }
            words.add(found);
        }
        return Optional.of(words);
    }

    private int below(int head, String word, int depth) {
        for (int child : syntax.children(head)) {
            if (syntax.reads(child, word)) {
                return child;
            }
        }
        if (depth > 1) {
            for (int child : syntax.children(head)) {
                if (MOVING.contains(word)
                        && OTHER_CLAUSES.contains(syntax.relation(child).replaceFirst(":.*", ""))) {
                    continue;
                }
                int found = below(child, word, depth - 1);
                if (found >= 0 && !syntax.relates(child, "nsubj")) {
                    return found;
                }
            }
        }
        return -1;
    }

    /** Whether what might be a verb's particle is the preposition of a place or time: "sent in March" is not "sent in". */
    private boolean adverbial(int preposition, String word) {
        int noun = syntax.head(preposition);
        return PARTICLES.contains(word)
                && syntax.relates(preposition, "case")
                && (syntax.upos(noun) == Upos.PRON || known.is(noun, Set.of(Kinds.TIME, Kinds.PLACE)));
    }

    /** What looks like a particle and belongs to other words: "take measures … turns out", "turned their backs". */
    private boolean apart(int verb, int found, String word) {
        boolean far = syntax.relates(found, "case") && found != verb + 1;
        return MOVING.contains(word) && (far || syntax.upos(found) == Upos.NOUN);
    }

    /** The verb, and what of its frame stands right behind it: "carried out". */
    private Span span(int verb, List<Integer> words) {
        Span span = syntax.token(verb).span();
        int next = verb + 1;
        while (words.contains(next)) {
            span = span.cover(syntax.token(next).span());
            next++;
        }
        return span;
    }

    private Optional<Found> other(int token) {
        Optional<Found> best = Optional.empty();
        int demands = -1;
        Set<Integer> tried = new HashSet<>();
        for (String reading : syntax.readings(token)) {
            for (Frame frame : frames.others(reading)) {
                if (frame.demands() > demands && tried.add(frame.line())) {
                    Optional<Found> found = run(frame, token);
                    if (found.isPresent()) {
                        best = found;
                        demands = frame.demands();
                    }
                }
            }
        }
        return best;
    }

    /** The words of a frame side by side from a token on, hyphens passed over. */
    private Optional<Found> run(Frame frame, int from) {
        List<Integer> words = new ArrayList<>(List.of(from));
        int at = from;
        for (String word : frame.lemma().subList(1, frame.lemma().size())) {
            at++;
            if (at < syntax.size() && syntax.token(at).form().equals("-")) {
                at++;
            }
            if (at >= syntax.size() || !syntax.reads(at, word) || acts(at)) {
                return Optional.empty();
            }
            words.add(at);
        }
        int head = head(words);
        if (!fits(frame, head) || nouns.attributive(head)) {
            return Optional.empty();
        }
        Trigger trigger = Trigger.other(syntax, known, grammar, nouns, topics, head);
        Span span = syntax.token(from).span().cover(syntax.token(at).span());
        return holds(frame, trigger) ? Optional.of(new Found(frame, trigger, span, words)) : Optional.empty();
    }

    /** "Terrorists attacked" is no terrorist attack. */
    private boolean acts(int token) {
        String tag = syntax.token(token).xpos();
        return syntax.upos(token) == Upos.VERB && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"));
    }

    private boolean fits(Frame frame, int head) {
        boolean adjective = syntax.upos(head) == Upos.ADJ;
        return (frame.part() == Frame.Part.ADJ) == adjective || frame.lemma().size() > 1;
    }

    private int head(List<Integer> words) {
        for (int word : words) {
            if (!words.contains(syntax.head(word)) || syntax.head(word) == word) {
                return word;
            }
        }
        return words.get(words.size() - 1);
    }
}
