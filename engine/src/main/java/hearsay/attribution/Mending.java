// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills what a joined statement lacks: a content from the same sentence, a subject, a subject that two cues share. */
final class Mending {

    private static final int SHORTEST = 3;

    /** Verbs that in the passive, before an infinitive, speak of what nobody in particular holds: "is said to be". */
    private static final Set<String> HELD = Set.of(
            "say",
            "think",
            "believe",
            "understand",
            "report",
            "allege",
            "fear",
            "know",
            "rumour",
            "rumor",
            "expect",
            "suspect",
            "consider",
            "assume",
            "presume",
            "estimate",
            "see",
            "deem",
            "hold",
            "suppose");

    /** Verbs that in the passive are done to a content. */
    private static final Set<String> SUFFERED = Set.of(
            "deny",
            "confirm",
            "verify",
            "corroborate",
            "authenticate",
            "substantiate",
            "disclose",
            "reveal",
            "dispute",
            "reject",
            "dismiss",
            "refute",
            "discredit",
            "debunk",
            "question",
            "determine",
            "rule",
            "acknowledge");

    private static final Set<String> JOINTS =
            Set.of("after", "before", "since", "when", "while", "as", "once", "until");

    private static final Set<String> SEEMS = Set.of("seem", "appear");

    private final Clauses clauses;
    private final boolean[] taken;

    /** @param taken tokens that any role span holds */
    Mending(Clauses clauses, boolean[] taken) {
        this.clauses = clauses;
        this.taken = taken;
    }

    Statement mend(Statement statement) {
        RoleSpan cue = statement.cue().orElseThrow();
        int head = Heads.of(clauses.analysis(), cue);
        Optional<Statement> passive = passive(statement, cue, head);
        if (passive.isPresent()) {
            return passive.get();
        }
        Optional<Statement> suffered = suffered(statement, head);
        if (suffered.isPresent()) {
            return suffered.get();
        }
        Optional<RoleSpan> source = statement.source().or(() -> subject(head));
        List<RoleSpan> contents = statement.contents().isEmpty() ? clause(source, cue, head) : statement.contents();
        return new Statement(source, statement.cue(), contents);
    }

    /** "Forces seem to have arrived", "seem ready": likelihood, and no source; what looks like one is what it is said of. */
    static boolean seeming(Statement statement, Clauses clauses) {
        RoleSpan cue = statement.cue().orElseThrow();
        int head = Heads.of(clauses.analysis(), cue);
        boolean infinitive = statement.contents().stream()
                .anyMatch(content -> content.from() >= cue.to()
                        && clauses.lemma(content.from()).equals("to"));
        boolean bare = statement.contents().stream()
                .anyMatch(content -> content.from() == cue.to()
                        && content.from() == head + 1
                        && (clauses.token(content.from()).upos() == Upos.ADJ
                                || clauses.token(content.from()).xpos().equals("VBN")));
        return clauses.reads(head, SEEMS) && (infinitive || bare);
    }

    /** A cue without a source that is joined by "and" to another, or to a verb that is none, takes the other's source. */
    List<Statement> share(List<Statement> statements) {
        List<Statement> shared = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<RoleSpan> source = statement.source();
            int head = Heads.of(clauses.analysis(), statement.cue().orElseThrow());
            if (source.isEmpty() && clauses.token(head).relation().equals("conj")) {
                int first = clauses.token(head).head();
                source = statements.stream()
                        .filter(other ->
                                Heads.of(clauses.analysis(), other.cue().orElseThrow()) == first)
                        .findFirst()
                        .flatMap(Statement::source)
                        .or(() -> clauses.child(head, "nsubj").isPresent() ? Optional.empty() : subject(first));
            }
            shared.add(new Statement(source, statement.cue(), statement.contents()));
        }
        return shared;
    }

    /** "A base is said to have been used": nobody is named, and what looks like the source is what it is said of. */
    private Optional<Statement> passive(Statement statement, RoleSpan cue, int head) {
        boolean infinitive = statement.contents().stream()
                .anyMatch(content -> content.from() >= cue.to()
                        && clauses.lemma(content.from()).equals("to"));
        boolean held = clauses.reads(head, HELD) && !clauses.token(head).xpos().matches("VBP|VBZ|VB");
        if (!infinitive || !held) {
            return Optional.empty();
        }
        List<RoleSpan> contents = new ArrayList<>();
        statement
                .contents()
                .forEach(content -> contents.add(
                        content.to() <= cue.from() ? behindJoint(content, head) : said(content, cue, head)));
        Optional<RoleSpan> subject = statement
                .source()
                .map(span -> behindJoint(span, head))
                .or(() -> subject(head).or(() -> passiveSubject(head)));
        subject.filter(span ->
                        span.to() <= cue.from() && !clauses.lemma(span.from()).matches("it|there"))
                .filter(span ->
                        contents.stream().noneMatch(content -> content.span().overlaps(span.span())))
                .ifPresent(span -> contents.add(0, clauses.role(Role.CONTENT, span.from(), span.to())));
        return Optional.of(new Statement(Optional.empty(), statement.cue(), contents));
    }

    /** Of "[were said] to be there, the claim is open" the infinitive alone, where it ends before a comma. */
    private RoleSpan said(RoleSpan content, RoleSpan cue, int head) {
        Optional<Integer> verb =
                clauses.child(head, "xcomp").filter(child -> content.from() < child && child < content.to());
        boolean below = clauses.token(head).relation().startsWith("advcl") && content.from() >= cue.to();
        return verb.filter(child -> below)
                .map(child -> clauses.phrase(Role.CONTENT, child, content.from(), content.to()))
                .orElse(content);
    }

    /** "Two weeks after forces were said to be there": the forces alone are what is said to be. */
    private RoleSpan behindJoint(RoleSpan source, int head) {
        Optional<Integer> subject =
                clauses.child(head, "nsubj").filter(child -> source.from() < child && child < source.to());
        int from = source.from();
        for (int token = source.from(); subject.isPresent() && token < subject.get(); token++) {
            if (JOINTS.contains(clauses.lemma(token)) && clauses.token(token).head() == head) {
                from = token + 1;
            }
        }
        return from == source.from() ? source : clauses.role(source.role(), from, source.to());
    }

    /** "The claims could not be verified": what looks like the source is the content, and who does it stands behind "by". */
    private Optional<Statement> suffered(Statement statement, int head) {
        Optional<Integer> subject = clauses.child(head, "nsubj:pass").filter(child -> child < head);
        boolean taken = subject.isPresent()
                && statement
                        .source()
                        .filter(span -> span.from() <= subject.get() && subject.get() < span.to())
                        .isPresent();
        if (!taken || !clauses.reads(head, SUFFERED) || !statement.contents().isEmpty()) {
            return Optional.empty();
        }
        Optional<RoleSpan> agent = clauses.child(head, "obl:agent")
                .filter(child -> child > head)
                .map(child -> clauses.phrase(
                        Role.SOURCE, child, head + 1, clauses.sentenceAt(head).to()));
        RoleSpan source = statement.source().orElseThrow();
        return Optional.of(
                new Statement(agent, statement.cue(), List.of(clauses.role(Role.CONTENT, source.from(), source.to()))));
    }

    private Optional<RoleSpan> passiveSubject(int head) {
        return clauses.child(head, "nsubj:pass")
                .filter(subject -> subject < head)
                .map(subject -> clauses.phrase(
                        Role.SOURCE, subject, clauses.sentenceAt(head).from(), head));
    }

    private Optional<RoleSpan> subject(int head) {
        return clauses.child(head, "nsubj")
                .filter(subject -> clauses.token(subject).relation().equals("nsubj"))
                .filter(subject -> subject < head || !clauses.reads(head, Trimming.ADDRESSED))
                .map(subject -> clauses.phrase(
                        Role.SOURCE,
                        subject,
                        subject < head ? clauses.sentenceAt(head).from() : head + 1,
                        subject < head ? head : clauses.sentenceAt(head).to()));
    }

    /** What a cue without a content brings: the words before it that it closes, else the clause that it opens. */
    private List<RoleSpan> clause(Optional<RoleSpan> source, RoleSpan cue, int head) {
        Sentence sentence = clauses.sentenceAt(head);
        int start = source.filter(span -> span.from() >= sentence.from())
                .map(span -> Math.min(span.from(), cue.from()))
                .orElse(cue.from());
        int end = source.map(span -> Math.max(span.to(), cue.to())).orElse(cue.to());
        boolean inverted = source.filter(span -> span.from() >= cue.to()).isPresent();
        boolean closes = inverted || atEnd(end, sentence);
        Optional<RoleSpan> before = closes ? free(sentence.from(), start) : Optional.empty();
        Optional<RoleSpan> governed = before.or(() -> clauses.child(head, "ccomp", "xcomp")
                .filter(child -> child >= cue.to() && !taken[child])
                .map(child -> clauses.phrase(Role.CONTENT, child, cue.to(), sentence.to())));
        return governed.map(List::of).orElse(List.of());
    }

    /** Whether nothing but a few words ("Reuters on Monday") follows up to the end of the sentence. */
    private boolean atEnd(int from, Sentence sentence) {
        for (int token = from; token < sentence.to(); token++) {
            if (clauses.token(token).upos() == Upos.VERB || clauses.token(token).upos() == Upos.SCONJ) {
                return false;
            }
        }
        return true;
    }

    /** The words of a stretch if no role holds any, at least three with a verb among them. */
    private Optional<RoleSpan> free(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && clauses.token(first).upos() == Upos.PUNCT && !clauses.quote(first)) {
            first++;
        }
        while (last > first && clauses.token(last - 1).upos() == Upos.PUNCT && !clauses.quote(last - 1)) {
            last--;
        }
        boolean verb = false;
        for (int token = first; token < last; token++) {
            verb |= clauses.token(token).upos() == Upos.VERB
                    || clauses.token(token).upos() == Upos.AUX;
            if (taken[token]) {
                return Optional.empty();
            }
        }
        return verb && last - first >= SHORTEST
                ? Optional.of(clauses.role(Role.CONTENT, first, last))
                : Optional.empty();
    }
}
