// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import java.util.Set;

/**
 * What looks like a statement and tells of no claim: a wish not to be named, being asked, nobody's saying something, the
 * bare mention of whom somebody cited, and a mere "what he said". Their sentences are narration.
 */
final class Asides {

    private static final Set<String> ASKING =
            Set.of("ask", "request", "insist", "speak", "decline", "refuse", "demand");
    private static final Set<String> NAMING = Set.of("name", "identify", "quote");
    private static final Set<String> NAMELESS = Set.of("anonymous", "anonymity", "withhold", "unnamed", "identity");
    private static final Set<String> DENYING = Set.of("deny", "reject", "dispute", "dismiss", "refute", "rebut");
    private static final Set<String> NOBODY = Set.of("nobody", "none");
    private static final Set<String> PERSONS = Set.of("one", "group", "organization", "organisation", "party", "body");
    private static final Set<String> CITING = Set.of("cite", "quote");

    private Asides() {}

    static boolean is(Statement statement, Clauses clauses) {
        RoleSpan cue = statement.cue().orElseThrow();
        int head = Heads.of(clauses.analysis(), cue);
        return anonymity(statement, cue, clauses)
                || asked(statement, head, clauses)
                || unnamed(head, clauses)
                || statement
                        .source()
                        .filter(span -> clauses.reads(Heads.of(clauses.analysis(), span), NOBODY))
                        .isPresent()
                || nobody(statement, clauses)
                || nothing(head, clauses)
                || unsaid(head, clauses)
                || called(cue, head, clauses)
                || youAreAsked(statement, head, clauses)
                || cites(statement, head, clauses)
                || !clauses.reads(head, DENYING) && points(statement, clauses);
    }

    private static boolean anonymity(Statement statement, RoleSpan cue, Clauses clauses) {
        return any(cue, ASKING, clauses)
                && statement.contents().stream().anyMatch(content -> nameless(content, cue, clauses))
                && statement.contents().size() == 1
                && statement.contents().get(0).to()
                                - statement.contents().get(0).from()
                        < 16;
    }

    /** "Not to be named", "anonymity"; to decline to name <em>others</em> is another matter. */
    private static boolean nameless(RoleSpan content, RoleSpan cue, Clauses clauses) {
        boolean passive = any(content, Set.of("be"), clauses) || any(cue, Set.of("be"), clauses);
        return any(content, NAMELESS, clauses) || passive && any(content, NAMING, clauses);
    }

    /** "Residents who were asked about it": they do not ask. */
    private static boolean asked(Statement statement, int head, Clauses clauses) {
        return clauses.reads(head, Set.of("ask"))
                && clauses.token(head).xpos().equals("VBN")
                && statement.source().isPresent();
    }

    /** "Its sources were not identified": whoever they are, it is no silence on anything. */
    private static boolean unnamed(int head, Clauses clauses) {
        return clauses.reads(head, Set.of("identify", "name"))
                && clauses.token(head).xpos().equals("VBN")
                && clauses.child(head, "nsubj:pass").isPresent();
    }

    /** "No one has claimed responsibility", "no official said": nobody's word; silence and doubt of nobody are the outlet's. */
    private static boolean nobody(Statement statement, Clauses clauses) {
        return statement
                .source()
                .filter(span -> clauses.lemma(span.from()).equals("no")
                        && span.from() + 1 < span.to()
                        && clauses.reads(span.from() + 1, PERSONS))
                .filter(span -> !statement.contents().isEmpty()
                        && statement.contents().stream().noneMatch(content -> hasVerb(content, clauses)))
                .isPresent();
    }

    /** "No evidence that would confirm the report", "no official who denies it": there is none that does. */
    private static boolean nothing(int head, Clauses clauses) {
        return clauses.token(head).relation().startsWith("acl")
                && clauses.child(clauses.token(head).head(), "det")
                        .filter(word -> clauses.lemma(word).equals("no"))
                        .isPresent();
    }

    /** "Without saying who was behind it": not said. */
    private static boolean unsaid(int head, Clauses clauses) {
        return clauses.token(head).xpos().equals("VBG")
                && clauses.child(head, "mark", "case")
                        .filter(word -> clauses.lemma(word).equals("without"))
                        .isPresent();
    }

    /** "The State, also known as the Group": another name, and nobody's word. */
    private static boolean called(RoleSpan cue, int head, Clauses clauses) {
        return clauses.reads(head, Set.of("know"))
                && clauses.lemma(cue.to() - 1).equals("as")
                && clauses.token(head).xpos().equals("VBN");
    }

    /** "Don't you think that …?": a question, and no word of whom it is put to. */
    private static boolean youAreAsked(Statement statement, int head, Clauses clauses) {
        boolean you = statement
                .source()
                .filter(span -> span.to() - span.from() == 1
                        && clauses.lemma(span.from()).equals("you"))
                .isPresent();
        return you && clauses.token(clauses.sentenceAt(head).to() - 1).form().endsWith("?");
    }

    private static boolean cites(Statement statement, int head, Clauses clauses) {
        return clauses.reads(head, CITING)
                && !statement.contents().isEmpty()
                && statement.contents().stream().noneMatch(content -> hasVerb(content, clauses));
    }

    /** "What he described": a content that is a relative pronoun and nothing else. */
    private static boolean points(Statement statement, Clauses clauses) {
        return !statement.contents().isEmpty()
                && statement.contents().stream()
                        .allMatch(content -> content.to() - content.from() == 1
                                && clauses.token(content.from()).xpos().startsWith("W"));
    }

    private static boolean any(RoleSpan span, Set<String> words, Clauses clauses) {
        for (int token = span.from(); token < span.to(); token++) {
            if (clauses.reads(token, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(RoleSpan span, Clauses clauses) {
        for (int token = span.from(); token < span.to(); token++) {
            if (clauses.token(token).upos() == Upos.VERB || clauses.token(token).upos() == Upos.AUX) {
                return true;
            }
        }
        return false;
    }
}
