// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements that the model's spans leave out and the tree may show: silence ("did not respond to a request for comment"),
 * which says nothing and so has no content to mark, and verbs of speech or denial with a subject and a clause of their own.
 * Candidates only: whether words of silence take a stance, {@link Stances} says.
 */
final class SilentStatements {

    private static final Set<String> SILENT = Set.of(
            ("decline refuse respond reply answer comment talk speak discuss reach available unavailable return deny reject"
                            + " dismiss silent mum confirm say give make address contact dispute refute rebut contradict"
                            + " disavow repudiate doubt disagree rule verify disclose reveal specify elaborate divulge identify"
                            + " plead walk push brush corroborate authenticate substantiate determine")
                    .split(" "));

    /** Words of not knowing whose holder, under an empty subject, is the outlet itself: "it is unclear whether". */
    private static final Set<String> DIM = Set.of(
            "unclear",
            "clear",
            "unknown",
            "known",
            "know",
            "uncertain",
            "certain",
            "unsure",
            "sure",
            "doubtful",
            "unlikely");

    /** Verbs under which an infinitive is done, or tried, by the same subject: "they are trying to deny it". */
    private static final Set<String> ATTEMPTS = Set.of(
            "try",
            "continue",
            "begin",
            "start",
            "go",
            "hasten",
            "seem",
            "appear",
            "rush",
            "seek",
            "move",
            "choose",
            "keep");

    private static final Set<String> NOBODY =
            Set.of("those", "anyone", "whoever", "nobody", "none", "everyone", "someone");
    private static final Set<String> REJECTED =
            Set.of("reject", "deny", "dismiss", "dispute", "refute", "rebut", "contradict", "question", "doubt");

    private static final Set<String> EMPTY = Set.of("it", "there", "what");

    /** Verbs whose passive subject keeps silent itself: "he could not be reached". */
    private static final Set<String> CALLED = Set.of("reach", "contact");

    /** "Declined to say whether …": what is not told stands below. */
    private static final Set<String> TELLING =
            Set.of("say", "disclose", "reveal", "specify", "confirm", "tell", "give");

    private static final Set<String> ABOUT = Set.of("on", "about", "regarding", "concerning");

    /** How many characters may stand between a quotation and its speaker's name: "the army's chief spokesman, Omar …". */
    private static final int NEAR = 60;

    private final Set<String> tellers;

    /** @param tellers lemmas of verbs of speech and denial */
    SilentStatements(Set<String> tellers) {
        this.tellers = Set.copyOf(tellers);
    }

    /** Statements at verbs of speech that no role touches, with the clause or the quotation that is said. */
    List<Statement> told(Clauses clauses, boolean[] taken, List<Span> quotations) {
        List<Statement> found = new ArrayList<>();
        for (int verb = 0; verb < taken.length; verb++) {
            Optional<Integer> subject = subject(verb, clauses, taken);
            if (subject.isPresent() && clauses.token(verb).upos() == Upos.VERB && clauses.reads(verb, tellers)) {
                List<RoleSpan> clause = clause(verb, clauses, taken);
                List<RoleSpan> said =
                        clause.isEmpty() ? quoted(Math.min(subject.get(), verb), clauses, quotations) : clause;
                if (!said.isEmpty()) {
                    found.add(statement(verb, subject.get(), clauses, said));
                }
            }
        }
        return found;
    }

    /** The quotation that ends right before the words "the spokesman said" or "said the spokesman". */
    private static List<RoleSpan> quoted(int before, Clauses clauses, List<Span> quotations) {
        int from = clauses.sentenceAt(before).from();
        int start = clauses.token(from).span().start();
        int end = clauses.token(before).span().start();
        return quotations.stream()
                .filter(quotation ->
                        start <= quotation.start() && quotation.end() <= end && end - quotation.end() < NEAR)
                .reduce((earlier, later) -> later)
                .map(quotation -> tokens(from, before, quotation, clauses))
                .map(List::of)
                .orElse(List.of());
    }

    private static RoleSpan tokens(int from, int before, Span span, Clauses clauses) {
        int first = from;
        while (first < before - 1 && clauses.token(first).span().end() <= span.start()) {
            first++;
        }
        int last = first + 1;
        while (last < before && clauses.token(last).span().end() <= span.end()) {
            last++;
        }
        return clauses.role(Role.CONTENT, first, last);
    }

    /**
     * What may be silence or a denial, at words that no role touches; contents are what it is about, where it says so.
     *
     * @param said tokens that cannot be a subject, being said by somebody; those of another statement's source can
     */
    List<Statement> refused(Clauses clauses, boolean[] taken, boolean[] said) {
        List<Statement> found = new ArrayList<>();
        for (int token = 0; token < taken.length; token++) {
            if (!taken[token]) {
                refused(token, clauses, said, found);
            }
        }
        return found;
    }

    private void refused(int token, Clauses clauses, boolean[] said, List<Statement> found) {
        suffered(token, clauses).ifPresent(found::add);
        Optional<Integer> subject = subject(token, clauses, said);
        if (subject.isPresent() && clauses.reads(token, SILENT) && !falls(token, clauses)) {
            found.add(statement(token, subject.get(), clauses, topic(token, clauses)));
        } else if (clauses.reads(token, DIM)) {
            dim(token, clauses).ifPresent(found::add);
        }
    }

    /** "Exports declined by a third": a refusal to speak has a verb below it, or the comment that is refused. */
    private static boolean falls(int token, Clauses clauses) {
        boolean refusal = clauses.reads(token, Set.of("decline", "refuse"));
        boolean verb = clauses.child(token, "xcomp").isPresent();
        boolean comment = clauses.child(token, "obj")
                .filter(object -> clauses.reads(object, Set.of("comment", "interview", "request", "question")))
                .isPresent();
        return refusal && !verb && !comment;
    }

    /** What a refusal to speak is about: "on the report", "about the deployment", or the thing denied. */
    static List<RoleSpan> topic(int verb, Clauses clauses) {
        int end = clauses.sentenceAt(verb).to();
        RoleSpan all = clauses.phrase(Role.CONTENT, verb, verb, end);
        for (int token = verb + 1; token < all.to(); token++) {
            boolean about = clauses.children(token).stream()
                    .anyMatch(child -> clauses.token(child).relation().equals("case") && clauses.reads(child, ABOUT));
            boolean day = about && clauses.lemma(token).endsWith("day");
            if (about && !day) {
                int first =
                        clauses.child(token, "case").map(marker -> marker + 1).orElse(token);
                return List.of(clauses.phrase(Role.CONTENT, token, first, all.to()));
            }
        }
        return clauses.child(verb, "obj", "ccomp")
                .or(() -> clauses.child(verb, "xcomp")
                        .filter(below -> clauses.reads(below, TELLING))
                        .flatMap(below -> clauses.child(below, "ccomp", "obj")))
                .filter(child -> child > verb)
                .map(child -> List.of(clauses.phrase(Role.CONTENT, child, verb + 1, end)))
                .orElse(List.of());
    }

    private static List<RoleSpan> clause(int verb, Clauses clauses, boolean[] taken) {
        return clauses.child(verb, "ccomp")
                .filter(child -> child > verb && !taken[child])
                .map(child -> List.of(clauses.phrase(
                        Role.CONTENT, child, verb + 1, clauses.sentenceAt(verb).to())))
                .orElse(List.of());
    }

    /** "It is unclear whether", "whose ship it was, is not known", "they are not sure": with the clause that is in doubt. */
    private static Optional<Statement> dim(int token, Clauses clauses) {
        RoleSpan cue = clauses.predicate(token);
        Optional<Integer> clause = clauses.child(token, "ccomp", "csubj", "xcomp", "advcl", "acl");
        Optional<Integer> subject = clauses.child(token, "nsubj", "expl");
        boolean empty = subject.isEmpty() || clauses.reads(subject.get(), EMPTY);
        Optional<Integer> doubted = clause.or(() -> empty ? Optional.empty() : subject);
        if (doubted.isEmpty() || clauses.token(token).upos() == Upos.NOUN || cue.to() - cue.from() < 2) {
            return Optional.empty();
        }
        int end = clauses.sentenceAt(token).to();
        int from = doubted.get() > token ? cue.to() : clauses.sentenceAt(token).from();
        int to = doubted.get() > token ? end : cue.from();
        if (doubted.get() < from || doubted.get() >= to) {
            return Optional.empty();
        }
        RoleSpan content = clauses.phrase(Role.CONTENT, doubted.get(), from, to);
        boolean personal = clause.isPresent() && !empty && subject.get() < cue.from();
        Optional<RoleSpan> source = personal
                ? Optional.of(clauses.phrase(
                        Role.SOURCE, subject.get(), clauses.sentenceAt(token).from(), cue.from()))
                : Optional.empty();
        boolean apart =
                source.filter(span -> span.span().overlaps(content.span())).isEmpty();
        return apart ? Optional.of(new Statement(source, Optional.of(cue), List.of(content))) : Optional.empty();
    }

    private static Statement statement(int verb, int subject, Clauses clauses, List<RoleSpan> contents) {
        if (clauses.token(subject).relation().equals("nsubj:pass")
                && clauses.token(subject).head() == verb
                && !clauses.reads(verb, CALLED)) {
            return passive(verb, subject, clauses);
        }
        int to = subject < verb ? verb : clauses.sentenceAt(verb).to();
        RoleSpan source =
                clauses.phrase(Role.SOURCE, subject, clauses.sentenceAt(verb).from(), to);
        return new Statement(Optional.of(source), Optional.of(clauses.verbGroup(verb)), contents);
    }

    /** "The report was denied by the army", "the names were not disclosed": what suffers is the content, who acts the source. */
    private static Statement passive(int verb, int subject, Clauses clauses) {
        int start = clauses.sentenceAt(verb).from();
        int end = clauses.sentenceAt(verb).to();
        Optional<RoleSpan> agent = clauses.child(verb, "obl:agent")
                .filter(child -> child > verb)
                .map(child -> clauses.phrase(Role.SOURCE, child, verb + 1, end));
        RoleSpan content = clauses.phrase(Role.CONTENT, subject, start, verb);
        return new Statement(agent, Optional.of(clauses.predicate(verb)), List.of(content));
    }

    /** "An allegation rejected by three courts": the noun is the content, who acts the source. */
    private static Optional<Statement> suffered(int verb, Clauses clauses) {
        int noun = clauses.token(verb).head();
        boolean participle = clauses.token(verb).relation().equals("acl")
                && clauses.token(verb).xpos().equals("VBN")
                && noun < verb
                && clauses.reads(verb, REJECTED);
        return clauses.child(verb, "obl:agent")
                .filter(agent -> participle && agent > verb)
                .map(agent -> {
                    int end = clauses.sentenceAt(verb).to();
                    RoleSpan source = clauses.phrase(Role.SOURCE, agent, verb + 1, end);
                    RoleSpan content = clauses.phrase(
                            Role.CONTENT, noun, clauses.sentenceAt(verb).from(), verb);
                    return new Statement(Optional.of(source), Optional.of(clauses.verbGroup(verb)), List.of(content));
                });
    }

    /** The subject of a predicate or, where it has none, of the verb it is joined to; untouched by roles, both. */
    private static Optional<Integer> subject(int token, Clauses clauses, boolean[] taken) {
        Upos upos = clauses.token(token).upos();
        boolean asked = clauses.token(clauses.sentenceAt(token).to() - 1).form().equals("?");
        if (taken[token] || asked || upos != Upos.VERB && upos != Upos.ADJ) {
            return Optional.empty();
        }
        Optional<Integer> own = clauses.child(token, "nsubj");
        Optional<Integer> shared = clauses.token(token).relation().equals("conj")
                ? clauses.child(clauses.token(token).head(), "nsubj")
                : Optional.empty();
        return own.or(() -> shared)
                .or(() -> borrowed(token, clauses))
                .filter(subject -> !taken[subject])
                .filter(subject -> !clauses.reads(subject, NOBODY) && !restrictive(subject, clauses));
    }

    /** "He left, denying it", "they are trying to deny it", "a note denying it": the subject above, or the note. */
    private static Optional<Integer> borrowed(int token, Clauses clauses) {
        String relation = clauses.token(token).relation();
        int head = clauses.token(token).head();
        if (relation.equals("acl") && clauses.token(token).xpos().equals("VBG") && head < token) {
            return Optional.of(head);
        }
        boolean participle = (relation.equals("advcl") || relation.equals("parataxis"))
                && clauses.token(token).xpos().equals("VBG");
        boolean attempt = relation.equals("xcomp") && clauses.reads(head, ATTEMPTS);
        return participle || attempt
                ? clauses.child(head, "nsubj").filter(subject -> subject < token)
                : Optional.empty();
    }

    /** "Those who deny it", "whoever denies it": nobody in particular. */
    private static boolean restrictive(int subject, Clauses clauses) {
        int verb = clauses.token(subject).head();
        return clauses.lemma(subject).equals("who")
                && clauses.token(verb).relation().startsWith("acl")
                && clauses.reads(clauses.token(verb).head(), NOBODY);
    }
}
