// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Claim;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.claims.Position;
import hearsay.claims.Reading;
import hearsay.claims.SourceChain;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What some affirm and others do not, by a simple measure and no more: claims are laid together whose contents hold the
 * same name of a place, facility, organisation, person or unit, as the reading model marked it. Whether they speak of the
 * same happening, how many origins they have and who is right is for weighing, not for this list.
 *
 * @param name as most claims write it
 * @param sides the claims by what their holders do with the content; at least one affirms and one does not
 */
public record Contested(String name, Map<Side, List<Said>> sides) {

    /** What a holder does with a content, as far as the words show without understanding them. */
    public enum Side {
        AFFIRM,
        /** Affirms a content with "no", "not", "never" or the like in it: "There are no troops". */
        AFFIRM_NEGATION,
        DENY,
        DOUBT,
        ASK,
        NO_COMMENT
    }

    /** One claim with its document. */
    public record Said(Document document, Claim claim) {

        public SourceChain chain() {
            return claim.chain();
        }

        /** The words of the content. */
        public String words() {
            return claim.contents().stream()
                    .map(span -> span.in(document.text()))
                    .reduce((first, second) -> first + " … " + second)
                    .orElse("");
        }
    }

    private static final Set<EntityType> SUBJECTS = EnumSet.of(
            EntityType.PLACE, EntityType.FACILITY, EntityType.ORGANISATION, EntityType.PERSON, EntityType.MILITARY);

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    public Contested {
        sides = Collections.unmodifiableMap(new EnumMap<>(sides));
    }

    /** Claims that stand against an affirmation. */
    public int against() {
        return Stream.of(Side.DENY, Side.AFFIRM_NEGATION, Side.NO_COMMENT, Side.DOUBT)
                .mapToInt(side -> of(side).size())
                .sum();
    }

    public List<Said> of(Side side) {
        return sides.getOrDefault(side, List.of());
    }

    /** The contested names of some documents, those with most claims against first, then by name. */
    static List<Contested> among(List<Workbench.Sheet> sheets) {
        Map<String, List<Named>> byName = new TreeMap<>();
        for (Workbench.Sheet sheet : sheets) {
            sheet.reading()
                    .claims()
                    .forEach(claim -> names(sheet, claim)
                            .forEach(named -> byName.computeIfAbsent(named.folded(), name -> new ArrayList<>())
                                    .add(named)));
        }
        return byName.values().stream()
                .map(Contested::of)
                .filter(contested -> !contested.of(Side.AFFIRM).isEmpty() && contested.against() > 0)
                .sorted(Comparator.comparing((Contested contested) -> -contested.against())
                        .thenComparing(Contested::name))
                .toList();
    }

    /** A claim under one of the names in it. */
    private record Named(String name, Said said) {
        private String folded() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    private static Contested of(List<Named> together) {
        Map<String, Integer> spellings = new TreeMap<>();
        Map<Side, List<Said>> sides = new EnumMap<>(Side.class);
        for (Named named : together) {
            spellings.merge(named.name(), 1, Integer::sum);
            sides.computeIfAbsent(side(named.said()), side -> new ArrayList<>()).add(named.said());
        }
        Optional<String> usual =
                spellings.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return new Contested(usual.orElseThrow(), sides);
    }

    /** Each name that lies in the content of a claim, once. */
    private static Stream<Named> names(Workbench.Sheet sheet, Claim claim) {
        Document document = sheet.document();
        Reading reading = sheet.reading();
        return reading.mentions().stream()
                .filter(mention -> SUBJECTS.contains(mention.type()) && lies(mention, claim.contents()))
                .map(mention -> mention.span().in(document.text()).replaceAll("\\s+", " "))
                .map(name -> name.replaceFirst("^(?:[Tt]he )", "").replaceFirst("['’]s$", ""))
                .filter(name -> name.length() > 2)
                .distinct()
                .map(name -> new Named(name, new Said(document, claim)));
    }

    private static boolean lies(Mention mention, List<Span> contents) {
        return contents.stream().anyMatch(content -> content.contains(mention.span()));
    }

    private static Side side(Said said) {
        Position position = said.claim().stance().position();
        return switch (position) {
            case AFFIRM -> NEGATION.matcher(said.words()).find() ? Side.AFFIRM_NEGATION : Side.AFFIRM;
            case DENY -> Side.DENY;
            case DOUBT -> Side.DOUBT;
            case ASK -> Side.ASK;
            case NO_COMMENT -> Side.NO_COMMENT;
        };
    }
}
