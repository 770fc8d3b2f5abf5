// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.EventType;
import hearsay.claims.Proposition;
import hearsay.claims.Realis;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "Could more follow?", "Others are on their way": of what was told before, more is to come. */
final class MoreOfIt {

    private static final String RULE = "reading/more-of-it";
    private static final Set<String> MORE = Set.of("more", "others", "another", "further");
    private static final Set<String> COMING =
            Set.of("follow", "come", "arrive", "join", "go", "land", "expect", "send", "way", "happen");

    private final Analysis analysis;

    /** Where the words for more stand, by token. */
    private final int[] more;

    private final Dating dating;

    MoreOfIt(Analysis analysis, Dating dating) {
        this.analysis = analysis;
        this.more = IntStream.range(0, analysis.tokens().size())
                .filter(i -> MORE.contains(form(analysis, i))
                        && !form(analysis, i + 1).equals("than"))
                .toArray();
        this.dating = dating;
    }

    private static String form(Analysis analysis, int token) {
        return token < analysis.tokens().size()
                ? analysis.tokens().get(token).form().toLowerCase(Locale.ROOT)
                : "";
    }

    /** What a content without an event of its own says will happen, by the last claim before it that told of a deed. */
    List<Proposition> of(Claim claim, List<Claim> before) {
        return coming(claim).flatMap(words -> last(claim, before).map(told -> more(told, words))).stream()
                .toList();
    }

    /** The words "more" and "follow", in this order; none where the content says nothing of the kind. */
    private Optional<List<Span>> coming(Claim claim) {
        for (int at : more) {
            Span first = analysis.tokens().get(at).span();
            Optional<Span> content = claim.contents().stream()
                    .filter(span -> span.contains(first))
                    .findFirst();
            if (content.isPresent()) {
                return coming(at + 1, content.get()).map(second -> List.of(first, second));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> coming(int from, Span content) {
        List<Token> tokens = analysis.tokens();
        for (int i = from; i < tokens.size() && content.contains(tokens.get(i).span()); i++) {
            if (COMING.contains(tokens.get(i).lemma())
                    && (!tokens.get(i).lemma().equals("way") || underWay(i))) {
                return Optional.of(tokens.get(i).span());
            }
        }
        return Optional.empty();
    }

    /** "On the way", "on their way", "under way": not a way of doing something. */
    private boolean underWay(int way) {
        return way > 0 && under(way - 1) || way > 1 && under(way - 2);
    }

    private boolean under(int token) {
        String form = analysis.tokens().get(token).form().toLowerCase(Locale.ROOT);
        return form.equals("on") || form.equals("under");
    }

    private static Optional<Proposition> last(Claim claim, List<Claim> before) {
        return before.stream()
                .filter(one -> one.contents().get(0).compareTo(claim.contents().get(0)) < 0)
                .flatMap(one -> one.propositions().stream())
                .filter(one -> one.realis() == Realis.ACTUAL || one.realis() == Realis.ONGOING)
                .filter(one -> deed(one.type()))
                .reduce((earlier, later) -> later);
    }

    private static boolean deed(EventType type) {
        return type.quad().code() % 2 == 0;
    }

    /** The numbers were those of the first; who comes, whence and whither, stays. */
    private Proposition more(Proposition told, List<Span> words) {
        List<Span> from = new ArrayList<>(words);
        from.add(told.trigger());
        return new Proposition(
                words.get(1),
                told.type(),
                told.mode(),
                told.contexts(),
                told.participants(),
                told.locations(),
                dating.byReport(Realis.FUTURE),
                List.of(),
                Realis.FUTURE,
                new Derivation(RULE, from.stream().sorted().toList()));
    }
}
