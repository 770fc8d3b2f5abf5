// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.claims.Position;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a content that says nothing by itself points at: "the reports", "it", "a request for comment". A content with a
 * clause of its own, or with what it is about ("reports of a clash"), points at nothing else.
 */
final class Referents {

    private static final Set<String> WORDS_FOR_WORDS = Set.of(
            "report",
            "claim",
            "allegation",
            "accusation",
            "account",
            "story",
            "news",
            "statement",
            "rumour",
            "rumor",
            "charge",
            "suggestion",
            "assertion",
            "remark",
            "comment",
            "request",
            "question",
            "inquiry",
            "enquiry",
            "query",
            "call",
            "email",
            "e-mail",
            "message",
            "matter",
            "issue",
            "subject",
            "point",
            "announcement",
            "finding",
            "figure",
            "number",
            "information",
            "version",
            "denial",
            "it",
            "this",
            "that",
            "them",
            "so",
            "these",
            "those",
            "which");

    private static final Set<String> SMALL = Set.of(
            "the",
            "a",
            "an",
            "any",
            "such",
            "these",
            "those",
            "this",
            "that",
            "its",
            "their",
            "his",
            "her",
            "for",
            "on",
            "to",
            "of",
            "about",
            "comment",
            "further",
            "immediate",
            "last",
            "latest",
            "earlier",
            "all",
            "both",
            "other",
            "repeated",
            "requests",
            "request",
            "seek",
            "ask",
            "immediately",
            "first",
            "same");

    /** What is done with bills and plans, not with words: "it" is no earlier statement. */
    private static final Set<String> DEEDS =
            Set.of("approve", "promote", "support", "oppose", "back", "adopt", "pass", "veto", "ban", "fund");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "nobody", "nothing", "none");

    /** What is claimed, and by which rule where the words are taken from elsewhere. */
    record Contents(List<Span> spans, Optional<String> rule) {
        Contents {
            spans = List.copyOf(spans);
        }
    }

    private static final Set<String> KEEPING_SILENT = Set.of(
            "to",
            "comment",
            "elaborate",
            "discuss",
            "say",
            "respond",
            "reply",
            "answer",
            "talk",
            "speak",
            "expand",
            "on",
            "about",
            "regarding",
            "further",
            "publicly",
            "immediately",
            "directly",
            "specify",
            "disclose",
            "reveal",
            "confirm",
            "deny",
            "or",
            "nor");

    private final Clauses clauses;
    private final List<Held> held;
    private final Setting setting;
    private final Narration narration;

    Referents(Clauses clauses, List<Held> held, Setting setting) {
        this.clauses = clauses;
        this.held = held;
        this.setting = setting;
        this.narration = new Narration(clauses, held);
    }

    /**
     * The contents of a statement: its own words or, where they only point, what the nearest earlier statement of the same
     * paragraph says, else the first of the body, else the first of all. Never empty: at worst the sentence itself.
     */
    Contents contents(Held one) {
        List<RoleSpan> own = one.told().reading().stance().position() == Position.NO_COMMENT
                ? topics(one.told().statement().contents())
                : one.told().statement().contents();
        if (!own.isEmpty() && !empty(own)) {
            List<Span> spans = own.stream()
                    .map(content -> clauseInside(content).orElse(content).span())
                    .toList();
            return new Contents(spans, Optional.empty());
        }
        Optional<Contents> meant = referent(one);
        if (meant.isPresent()) {
            return meant.get();
        }
        List<Span> words = own.isEmpty()
                ? List.of(clauses.sentenceAt(one.told().at()).span())
                : own.stream().map(RoleSpan::span).toList();
        return new Contents(words, Optional.empty());
    }

    /** What silence is about, without the words of keeping silent: "to comment on the raid" is the raid. */
    private List<RoleSpan> topics(List<RoleSpan> contents) {
        List<RoleSpan> topics = new ArrayList<>();
        for (RoleSpan content : contents) {
            int from = content.from();
            while (from < content.to()
                    && (clauses.reads(from, KEEPING_SILENT)
                            || clauses.token(from).xpos().equals("RB") && from == content.from())) {
                from++;
            }
            boolean bare = from > content.from()
                    && from < content.to()
                    && clauses.token(from).upos() == Upos.PUNCT;
            if (from == content.from()) {
                topics.add(content);
            } else if (from < content.to() && !bare) {
                topics.add(clauses.role(content.role(), from, content.to()));
            }
        }
        return topics;
    }

    private Optional<Contents> referent(Held one) {
        List<Held> candidates = held.stream().filter(other -> fit(other, one)).toList();
        Optional<Held> near = candidates.stream()
                .filter(other -> paragraph(other) == paragraph(one))
                .reduce((earlier, later) -> later);
        Optional<Held> first =
                candidates.stream().filter(other -> !headline(other)).findFirst();
        Optional<Contents> narrated = near.isPresent() ? Optional.empty() : narration.before(one);
        if (narrated.isPresent()) {
            return narrated;
        }
        boolean deed = one.told().reading().stance().position() == Position.AFFIRM && does(one);
        return near.or(() -> deed ? Optional.empty() : first)
                .or(() -> deed ? Optional.empty() : candidates.stream().findFirst())
                .map(other -> new Contents(
                        other.told().statement().contents().stream()
                                .map(RoleSpan::span)
                                .toList(),
                        Optional.of("attribution/refers-back")));
    }

    /** Whether somebody does something by the words of a cue: what is approved elsewhere in a text is no statement before. */
    private boolean does(Held one) {
        return one.told().statement().cue().stream()
                .flatMapToInt(cue -> IntStream.range(cue.from(), cue.to()))
                .anyMatch(token -> clauses.reads(token, DEEDS));
    }

    private boolean fit(Held other, Held one) {
        List<RoleSpan> contents = other.told().statement().contents();
        return other.told().at() < one.told().at()
                && other.told().reading().stance().position() != Position.ASK
                && !contents.isEmpty()
                && !empty(contents)
                && !other.told().rule().equals(Rejoinders.RULE)
                && !negated(contents.get(0))
                && !Chains.same(
                        other.holder().source().label(), one.holder().source().label());
    }

    /** "There are no soldiers": a denial in its own right, and nothing that another could deny by "the reports". */
    private boolean negated(RoleSpan content) {
        int head = Heads.of(clauses.analysis(), content);
        return clauses.children(head).stream()
                .anyMatch(child -> clauses.reads(child, NEGATIONS)
                        || clauses.children(child).stream()
                                .anyMatch(below -> clauses.lemma(below).equals("no")));
    }

    private int paragraph(Held one) {
        int start = clauses.token(one.told().at()).span().start();
        int paragraph = 0;
        for (Span span : clauses.analysis().paragraphs()) {
            paragraph += span.end() <= start ? 1 : 0;
        }
        return paragraph;
    }

    private boolean headline(Held one) {
        return setting.title()
                .filter(title -> title.contains(clauses.token(one.told().at()).span()))
                .isPresent();
    }

    /** Whether the contents say nothing by themselves. */
    private boolean empty(List<RoleSpan> contents) {
        return contents.stream().allMatch(this::pointing);
    }

    /** The clause inside "the claim that P": P itself. */
    private Optional<RoleSpan> clauseInside(RoleSpan content) {
        int head = Heads.of(clauses.analysis(), content);
        if (!clauses.reads(head, WORDS_FOR_WORDS)) {
            return Optional.empty();
        }
        return clauses.child(head, "acl", "ccomp")
                .filter(clause -> clause > head && clause < content.to())
                .filter(clause -> clauses.child(clause, "mark")
                        .filter(mark -> clauses.lemma(mark).equals("that"))
                        .isPresent())
                .map(clause -> clauses.phrase(content.role(), clause, head + 1, content.to()));
    }

    private boolean pointing(RoleSpan content) {
        boolean named = false;
        for (int token = content.from(); token < content.to(); token++) {
            Upos upos = clauses.token(token).upos();
            String lemma = clauses.lemma(token);
            boolean known = WORDS_FOR_WORDS.contains(lemma);
            named |= known;
            if (!known && !SMALL.contains(lemma) && upos != Upos.PUNCT && upos != Upos.ADP && upos != Upos.DET) {
                return false;
            }
        }
        return named;
    }
}
