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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are announced and stand without quotation marks: "The minister said:" before paragraphs in the first person, "The group states
 * the following:" before numbered ones, and a text whose headline is "Statement by …".
 */
final class Introductions {

    /** What is said, who says it (words of the text), and the words that announce it, which nobody says. */
    record Introduction(Span said, RoleSpan speaker, Span mark) {}

    private static final Set<String> TELLING = Set.of(
            "say",
            "state",
            "declare",
            "announce",
            "argue",
            "inform",
            "tell",
            "write",
            "add",
            "comment",
            "explain",
            "note",
            "respond",
            "reply",
            "issue",
            "release",
            "warn",
            "claim",
            "list");

    private static final Pattern ITEM =
            Pattern.compile("^(?:\\(?\\d{1,2}[.)]|[-*\u2022\u2013\u2014\u00b7]|l)\\s+\\S(?s:.*)");
    private static final Pattern OWN = Pattern.compile("\\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"\u201c][^\"\u201c\u201d]*[\"\u201d]");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^(?:notes?\\b|background\\b|further information|ends?\\b|media\\b|contact|follow\\b|for more).*");
    private static final Pattern HEADLINE = Pattern.compile(
            "^(?:(?:press|joint|full|written) )?(?:statement|remarks|speech|address|message|letter) (?:by|of|from) (.{4,90}?)"
                    + "(?: (?:on|at|to|in|regarding|concerning|following|after|about|for|before) .*)?$",
            Pattern.CASE_INSENSITIVE);

    /** In how many paragraphs behind the announcement he must speak of himself. */
    private static final int EARLY = 3;

    private final Clauses clauses;
    private final String text;

    Introductions(Clauses clauses) {
        this.clauses = clauses;
        this.text = clauses.analysis().text();
    }

    List<Introduction> find(Optional<Span> title) {
        List<Introduction> found = new ArrayList<>();
        List<Span> paragraphs = clauses.analysis().paragraphs();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            if (text.charAt(paragraphs.get(i).end() - 1) == ':') {
                announced(i, paragraphs).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            title.flatMap(span -> headed(span, paragraphs)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Introduction> announced(int at, List<Span> paragraphs) {
        Span paragraph = paragraphs.get(at);
        int colon = clauses.endingAfter(paragraph.end() - 1);
        if (colon >= clauses.analysis().tokens().size()) {
            return Optional.empty();
        }
        Sentence sentence = clauses.sentenceAt(colon);
        for (int verb = sentence.from(); verb < sentence.to(); verb++) {
            Optional<Integer> subject = clauses.child(verb, "nsubj");
            if (subject.isPresent()
                    && clauses.reads(verb, TELLING)
                    && clauses.token(subject.get()).upos() != Upos.PRON) {
                RoleSpan speaker = clauses.phrase(Role.SOURCE, subject.get(), sentence.from(), verb);
                int end = said(at + 1, paragraphs, speaker);
                return end <= at
                        ? Optional.empty()
                        : Optional.of(new Introduction(
                                paragraphs.get(at + 1).cover(paragraphs.get(end)), speaker, sentence.span()));
            }
        }
        return Optional.empty();
    }

    /** The last paragraph that belongs to what is announced; -1 where none does. */
    private int said(int first, List<Span> paragraphs, RoleSpan speaker) {
        String opening = words(paragraphs.get(first));
        boolean items = ITEM.matcher(opening).matches();
        boolean own = false;
        for (int i = first; i < Math.min(paragraphs.size(), first + EARLY); i++) {
            own |= OWN.matcher(QUOTED.matcher(words(paragraphs.get(i))).replaceAll(" "))
                    .find();
        }
        if (opening.isEmpty() || !items && !own || "\"\u201c'\u2018[".indexOf(opening.charAt(0)) >= 0) {
            return -1;
        }
        String name = clauses.token(Heads.of(clauses.analysis(), speaker)).form();
        int last = first;
        while (last + 1 < paragraphs.size()) {
            String next = words(paragraphs.get(last + 1));
            boolean on = items ? ITEM.matcher(next).matches() : !next.contains(name);
            if (!on || BEHIND.matcher(next).matches()) {
                return last;
            }
            last++;
        }
        return last;
    }

    private String words(Span paragraph) {
        return paragraph.in(text).strip();
    }

    /** A text in the first person under "Statement by …". */
    private Optional<Introduction> headed(Span title, List<Span> paragraphs) {
        Matcher matcher =
                HEADLINE.matcher(title.in(text).replaceAll("[\\s\\p{Cf}]", " ").stripTrailing());
        if (!matcher.matches() || paragraphs.size() < 2) {
            return Optional.empty();
        }
        Span body = paragraphs.get(1).cover(paragraphs.get(paragraphs.size() - 1));
        boolean own = OWN.matcher(QUOTED.matcher(body.in(text)).replaceAll(" ")).find();
        int from = clauses.endingAfter(title.start() + matcher.start(1));
        int to = Math.min(
                clauses.endingAfter(title.start() + matcher.end(1) - 1) + 1,
                clauses.analysis().tokens().size());
        return own && from < to && title.end() <= body.start()
                ? Optional.of(new Introduction(body, clauses.role(Role.SOURCE, from, to), title))
                : Optional.empty();
    }
}
