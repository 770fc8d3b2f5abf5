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

/** "Could more follow?", "Others are on their way": of what was told before, more is to come. */
final class MoreOfIt {

    private static final String RULE = "reading/more-of-it";
    private static final Set<String> MORE = Set.of("more", "others", "another", "further");
    private static final Set<String> COMING =
            Set.of("follow", "come", "arrive", "join", "go", "land", "expect", "send", "way", "happen");

    private final Analysis analysis;
    private final Dating dating;

    MoreOfIt(Analysis analysis, Dating dating) {
        this.analysis = analysis;
        this.dating = dating;
    }

    /** What a content without an event of its own says will happen, by the last claim before it that told of a deed. */
    List<Proposition> of(Claim claim, List<Claim> before) {
        return coming(claim).flatMap(words -> last(claim, before).map(told -> more(told, words))).stream()
                .toList();
    }

    /** The words "more" and "follow", in this order; none where the content says nothing of the kind. */
    private Optional<List<Span>> coming(Claim claim) {
        List<Span> found = new ArrayList<>();
        for (Token token : analysis.tokens()) {
            boolean inside = claim.contents().stream().anyMatch(content -> content.contains(token.span()));
            Set<String> wanted = found.isEmpty() ? MORE : COMING;
            String word = found.isEmpty() ? token.form().toLowerCase(Locale.ROOT) : token.lemma();
            if (inside && found.size() < 2 && wanted.contains(word)) {
                found.add(token.span());
            }
        }
        return found.size() == 2 ? Optional.of(found) : Optional.empty();
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
