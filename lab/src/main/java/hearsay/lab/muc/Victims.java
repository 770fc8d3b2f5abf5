// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.ActorMention;
import hearsay.claims.Argument;
import hearsay.claims.EntityType;
import hearsay.claims.Quantity;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom the violence of a message struck: who counts as a person, how many, and by which words the key would tell of them. */
record Victims(Analysis analysis, List<ActorMention> actors, List<Quantity> quantities) {

    private static final Set<EntityType> THINGS =
            Set.of(EntityType.PLACE, EntityType.FACILITY, EntityType.ORGANISATION);

    /** What role nouns stand for besides people. */
    private static final Set<String> BODIES = Set.of(
            "embassy",
            "university",
            "office",
            "offices",
            "headquarters",
            "station",
            "bank",
            "banks",
            "company",
            "party",
            "government",
            "country",
            "city",
            "town",
            "village",
            "newspaper",
            "school",
            "church",
            "hospital",
            "union",
            "court",
            "ministry",
            "congress",
            "press",
            "state",
            "group",
            "organization",
            "movement",
            "airline",
            "consulate",
            "convoy",
            "patrol",
            "vehicle",
            "garrison",
            "institution",
            "nation",
            "population",
            "economy",
            "system",
            "process");

    private static final int MANY = 1_000_000;

    /** Whether words bring up somebody new: "a mayor", "six priests", "Juan Perez"; not "the mayor", "them". */
    boolean fresh(Argument argument) {
        Optional<Token> head = token(argument.head());
        String words = argument.filler().in(analysis.text()).toLowerCase(Locale.ROOT);
        return head.map(token -> token.upos() != Upos.PRON).orElse(true)
                && !words.matches("(?:the|these|those|this|that|his|her|their|its|both) .*");
    }

    /** The actor of the shortest mention that holds a word. */
    Optional<ActorMention> actor(Span head) {
        Optional<ActorMention> best = Optional.empty();
        for (ActorMention mention : actors) {
            if (mention.span().contains(head)
                    && best.map(one -> one.span().length() > mention.span().length())
                            .orElse(true)) {
                best = Optional.of(mention);
            }
        }
        return best;
    }

    /** Somebody, not a pronoun, a country or a thing. */
    boolean human(Argument argument, Optional<ActorMention> who) {
        boolean pronoun = token(argument.head())
                .filter(token -> token.upos() == Upos.PRON)
                .isPresent();
        boolean thing = analysis.mentions().stream()
                        .anyMatch(mention -> THINGS.contains(mention.type())
                                && mention.span().overlaps(argument.head()))
                || BODIES.contains(argument.head().in(analysis.text()).toLowerCase(Locale.ROOT));
        return !pronoun && !thing && (who.isPresent() || person(argument.head()));
    }

    private boolean person(Span head) {
        return analysis.mentions().stream()
                .anyMatch(mention ->
                        mention.type() == EntityType.PERSON && mention.span().overlaps(head));
    }

    /** A person is told by the words that stand here and by the fullest name the report has for him. */
    String victim(Argument argument, Optional<ActorMention> who) {
        String words = argument.filler().in(analysis.text());
        String name = who.filter(mention -> one(argument))
                .map(mention -> mention.actor().name())
                .filter(full -> !words.contains(full) && full.matches("\\p{Lu}\\S*( \\p{Lu}\\S*)+"))
                .map(full -> " " + full)
                .orElse("");
        return number(argument) + ": \"" + (words + name).toUpperCase(Locale.ROOT) + "\"";
    }

    private boolean one(Argument argument) {
        return number(argument).equals("1");
    }

    private String number(Argument argument) {
        for (Quantity quantity : quantities) {
            if (quantity.unit().equals("1") && argument.filler().overlaps(quantity.span()) && quantity.best() < MANY) {
                return String.valueOf(Math.round(quantity.best()));
            }
        }
        return token(argument.head())
                .filter(token -> token.xpos().equals("NNS") || token.xpos().equals("NNPS"))
                .map(token -> "PLURAL")
                .orElse("1");
    }

    private Optional<Token> token(Span span) {
        return analysis.tokens().stream()
                .filter(token -> token.span().equals(span))
                .findFirst();
    }
}
