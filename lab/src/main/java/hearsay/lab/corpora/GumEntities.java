// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.claims.EntityType;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * From GUM's mentions (whole noun phrases, nested, names or not) to flat names.
 *
 * <ol>
 *   <li>A mention is a name if its head is a proper noun (UPOS PROPN).
 *   <li>Of its words the {@link NameCore name itself} is kept: no article, no relative clause, no apposition, no
 *       possessive ending.
 *   <li>Types: person, organization, place and event as they are; a place whose last word names a building is a
 *       facility; people named in the plural (Canadians) are a group; a country or a state of the United States is a
 *       place even where it acts or plays football; titles before a name, or alone, are {@link Titles roles}.
 *   <li>Where names overlap the longest is kept, of equal ones the inner mention's.
 * </ol>
 *
 * <p>Objects, animals, works and abstractions are left out. GUM marks no groups as adjectives (those of our own list are
 * added), no roles as common nouns, and nothing that an army owns: of groups and roles it gives some, not all, and so
 * does not list these types.
 */
final class GumEntities {

    /** What GUM's annotators looked for throughout. */
    static final Set<EntityType> TYPES = Set.copyOf(EnumSet.of(
            EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY, EntityType.EVENT));

    private GumEntities() {}

    /** The names of one sentence, in text order. */
    static List<GoldEntity> named(List<GoldWord> words, List<GumMention> mentions) {
        List<GoldEntity> names = new ArrayList<>();
        for (GumMention mention : mentions) {
            if (mention.syntax(mention.head()).upos().equals("PROPN")) {
                NameCore core = NameCore.of(mention);
                names.addAll(typed(mention, core));
            }
        }
        names.addAll(Names.peoples(words));
        return longest(names);
    }

    private static List<GoldEntity> typed(GumMention mention, NameCore core) {
        boolean plural = mention.syntax(mention.head()).xpos().equals("NNPS");
        return switch (mention.type()) {
            case "person" -> plural ? one(mention, core, EntityType.GROUP) : Titles.split(core.words(), mention.type());
            case "organization" ->
                one(mention, core, Names.isCountry(core.text()) ? EntityType.PLACE : EntityType.ORGANISATION);
            case "place" -> one(mention, core, Names.isBuilt(core.text()) ? EntityType.FACILITY : EntityType.PLACE);
            case "event" -> one(mention, core, EntityType.EVENT);
            default -> List.of();
        };
    }

    private static List<GoldEntity> one(GumMention mention, NameCore core, EntityType type) {
        return List.of(new GoldEntity(core.span(), type, mention.type()));
    }

    /** Mentions come inner before outer, and the sort is stable: of equal spans the inner one stands first. */
    static List<GoldEntity> longest(List<GoldEntity> names) {
        List<GoldEntity> byLength = new ArrayList<>(names);
        byLength.sort(Comparator.comparingInt(name -> -name.span().length()));
        List<GoldEntity> kept = new ArrayList<>();
        for (GoldEntity name : byLength) {
            Span span = name.span();
            if (kept.stream().noneMatch(other -> other.span().overlaps(span))) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparing(GoldEntity::span));
        return kept;
    }
}
