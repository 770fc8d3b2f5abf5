// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.analysis.Upos;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends the edges of contents. Indirect speech ends with its sentence, which holds for 99 of 100 contents of PolNeAR's
 * training part that stand outside quotation marks; it ends before a clause that sets something against it; and the person
 * spoken to, or cited, is no part of it.
 */
final class Trimming {

    /** Words that set what follows against what was said. */
    private static final Set<String> APART = Set.of("while", "but", "and", "although", "though", "whereas");

    private static final Set<String> CLAUSES = Set.of("advcl", "conj", "ccomp", "parataxis");
    /** Verbs of which the one spoken to stands right behind them. */
    static final Set<String> ADDRESSED = Set.of(
            "tell",
            "inform",
            "remind",
            "assure",
            "warn",
            "advise",
            "notify",
            "convince",
            "brief",
            "promise",
            "cite",
            "quote");

    private static final List<List<String>> RULED_OUT = List.of(List.of("to", "rule", "out"), List.of("rule", "out"));

    /** Verbs behind which "as" tells what is thought of what is rejected. */
    private static final Set<String> REJECTING = Set.of(
            "dismiss",
            "reject",
            "deny",
            "denounce",
            "condemn",
            "decry",
            "deride",
            "ridicule",
            "brand",
            "discard",
            "refute",
            "slam",
            "mock",
            "discount",
            "disavow");

    private static final Set<String> WHEN =
            Set.of("today", "yesterday", "tonight", "earlier", "later", "recently", "meanwhile", "also", "now", "then");

    /** How many words the person spoken to may have. */
    private static final int LONGEST_ADDRESS = 24;

    private final Clauses clauses;
    private final List<Span> quotations;
    private final Set<String> tellers;

    /** @param tellers verbs of speech and denial */
    Trimming(Clauses clauses, List<Span> quotations, Set<String> tellers) {
        this.clauses = clauses;
        this.quotations = quotations;
        this.tellers = tellers;
    }

    /** A statement with its contents mended; contents of which nothing is left are dropped. */
    Statement trim(Statement statement) {
        Optional<RoleSpan> cue = statement.cue();
        if (cue.isEmpty()) {
            return statement;
        }
        List<RoleSpan> contents = new ArrayList<>();
        for (RoleSpan content : statement.contents()) {
            boolean only = statement.contents().size() == 1;
            if (only || !empty(content) && !another(content, cue.get())) {
                unjudged(content, cue.get())
                        .flatMap(rest -> trim(rest, cue.get()))
                        .ifPresent(contents::add);
            }
        }
        return new Statement(statement.source().map(this::lasting), cue, contents);
    }

    /** A source without when it spoke: "the guerrillas today". */
    private RoleSpan lasting(RoleSpan source) {
        int last = source.to();
        while (last - 1 > source.from() && clauses.reads(last - 1, WHEN)) {
            last--;
        }
        return last == source.to() ? source : clauses.role(Role.SOURCE, source.from(), last);
    }

    /** The "it" of "it was reported that …", marked as a content by itself. */
    private boolean empty(RoleSpan content) {
        return content.to() - content.from() == 1 && clauses.reads(content.from(), Set.of("it", "there"));
    }

    /** "Dismissed the reports as propaganda": what it is called is no part of what is dismissed. */
    private Optional<RoleSpan> unjudged(RoleSpan content, RoleSpan cue) {
        int head = Heads.of(clauses.analysis(), cue);
        if (!clauses.reads(head, REJECTING)) {
            return Optional.of(content);
        }
        for (int token = Math.max(cue.to(), content.from()); token < content.to(); token++) {
            int named = clauses.token(token).head();
            if (clauses.lemma(token).equals("as")
                    && named > token
                    && clauses.token(named).head() == head
                    && clauses.token(named).relation().matches("obl.*|advcl.*")) {
                return token == content.from()
                        ? Optional.empty()
                        : Optional.of(clauses.role(Role.CONTENT, content.from(), token));
            }
        }
        return Optional.of(content);
    }

    /** "Refused to rule out a presence": it is the presence that may be. */
    static Statement open(Statement statement, Clauses clauses) {
        List<RoleSpan> contents = statement.contents().stream()
                .map(content -> RULED_OUT.stream()
                        .filter(words -> content.to() - content.from() > words.size()
                                && IntStream.range(0, words.size())
                                        .allMatch(i -> clauses.lemma(content.from() + i)
                                                .equals(words.get(i))))
                        .findFirst()
                        .map(words -> clauses.role(Role.CONTENT, content.from() + words.size(), content.to()))
                        .orElse(content))
                .toList();
        return new Statement(statement.source(), statement.cue(), contents);
    }

    /** What another says behind a semicolon, marked as if it went on. */
    private boolean another(RoleSpan content, RoleSpan cue) {
        return content.from() > cue.to()
                && clauses.token(content.from() - 1).form().equals(";")
                && answers(content.from(), content.to(), cue);
    }

    private Optional<RoleSpan> trim(RoleSpan content, RoleSpan cue) {
        if (quoted(content)) {
            return Optional.of(content);
        }
        Sentence sentence = clauses.sentenceAt(cue.from());
        int from = Math.max(content.from(), sentence.from());
        int to = Math.min(content.to(), sentence.to());
        if (to <= from) {
            return Optional.empty();
        }
        return Optional.of(addressed(apart(answered(inner(from, to), cue), cue), cue));
    }

    /** Whether a content begins inside quotation marks or with one. */
    private boolean quoted(RoleSpan content) {
        Span first = clauses.token(content.from()).span();
        Span second =
                clauses.token(Math.min(content.from() + 1, content.to() - 1)).span();
        return quotations.stream().anyMatch(quotation -> quotation.contains(first) || quotation.contains(second));
    }

    private RoleSpan inner(int from, int to) {
        int last = to;
        while (last - 1 > from
                && clauses.token(last - 1).upos() == Upos.PUNCT
                && ".,;".contains(clauses.token(last - 1).form())) {
            last--;
        }
        return clauses.role(Role.CONTENT, from, last);
    }

    /** Ends a content where another speaks behind a semicolon: "said it held the palace; the army denied it". */
    private RoleSpan answered(RoleSpan content, RoleSpan cue) {
        if (content.from() < cue.to()) {
            return content;
        }
        for (int token = content.from() + 1; token < content.to() - 1; token++) {
            if (clauses.token(token).form().equals(";") && answers(token + 1, content.to(), cue)) {
                return clauses.role(Role.CONTENT, content.from(), token);
            }
        }
        return content;
    }

    /** Whether the next verb with a subject of its own, between two tokens, says or denies something, or hangs on the cue. */
    private boolean answers(int from, int to, RoleSpan cue) {
        for (int token = from; token < to; token++) {
            Optional<Integer> subject = clauses.child(token, "nsubj").filter(child -> child >= from && child < to);
            if (clauses.token(token).form().equals(";")) {
                return false;
            }
            boolean verb = clauses.token(token).upos() == Upos.VERB
                    || clauses.token(token).relation().equals("parataxis");
            if (subject.isPresent() && verb) {
                boolean another = clauses.token(subject.get()).upos() != Upos.PRON;
                return another
                        && (clauses.reads(token, tellers)
                                || clauses.token(token).head() == Heads.of(clauses.analysis(), cue));
            }
        }
        return false;
    }

    /** Ends a content before a clause with a subject of its own that hangs on the cue: "denied it, while the army said …". */
    private RoleSpan apart(RoleSpan content, RoleSpan cue) {
        int head = Heads.of(clauses.analysis(), cue);
        for (int child : clauses.children(head)) {
            boolean inside = content.from() < child && child < content.to() && cue.to() <= content.from();
            if (inside && setsApart(child)) {
                int from = clauses.phrase(Role.CONTENT, child, content.from(), content.to())
                        .from();
                int joint = clauses.child(child, "mark", "cc").orElse(from);
                int end = Math.min(from, joint);
                while (end - 1 > content.from() && clauses.token(end - 1).upos() == Upos.PUNCT) {
                    end--;
                }
                return end > content.from() ? clauses.role(Role.CONTENT, content.from(), end) : content;
            }
        }
        return content;
    }

    private boolean setsApart(int child) {
        String relation = clauses.token(child).relation().replaceFirst(":.*", "");
        return CLAUSES.contains(relation)
                && clauses.child(child, "nsubj").isPresent()
                && clauses.child(child, "mark", "cc")
                        .filter(word -> clauses.reads(word, APART))
                        .isPresent();
    }

    /** Leaves out who was told or cited: "[told] Reuters that the road was open". */
    private RoleSpan addressed(RoleSpan content, RoleSpan cue) {
        boolean takes = false;
        for (int token = cue.from(); token < cue.to(); token++) {
            takes |= clauses.reads(token, ADDRESSED);
        }
        for (int token = content.from();
                takes && token < Math.min(content.to() - 1, content.from() + LONGEST_ADDRESS);
                token++) {
            boolean that =
                    clauses.lemma(token).equals("that") && clauses.token(token).upos() == Upos.SCONJ;
            if (that) {
                return clauses.role(Role.CONTENT, token, content.to());
            }
            if (clauses.token(token).upos() == Upos.VERB || clauses.token(token).upos() == Upos.AUX) {
                return content;
            }
        }
        return content;
    }
}
