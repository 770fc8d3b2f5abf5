// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Description.Kind;
import hearsay.claims.EntityType;
import hearsay.claims.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that classes, bodies and offices have in every document: "American officials", "Egyptian defence ministry". */
final class Naming {

    /** Adjectives besides those of peoples that tell one class from another. */
    private static final Set<String> SIDES = Set.of(
            "western",
            "foreign",
            "arab",
            "african",
            "european",
            "gulf",
            "islamist",
            "jihadist",
            "shiite",
            "shia",
            "sunni",
            "kurdish",
            "palestinian",
            "tribal",
            "opposition",
            "rebel",
            "separatist",
            "loyalist",
            "nationalist",
            "asian",
            "latin",
            "regional",
            "international",
            "muslim",
            "christian",
            "jewish",
            "tuareg",
            "eastern",
            "northern",
            "southern",
            "retired",
            "former",
            "pro-government",
            "anti-government");

    private final Lexicon lexicon;
    private final Bodies bodies;
    private final Map<String, String> states;
    private final Map<String, String> demonyms;

    Naming(Lexicon lexicon, Bodies bodies, Tables tables) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.states = Map.copyOf(tables.stateNames());
        this.demonyms = Map.copyOf(tables.demonyms());
    }

    /** A phrase whose head is a role or a body. @param sole whether it speaks of one, and a certain one */
    Description noun(Entry head, Affiliation whose, List<String> qualifiers, boolean sole) {
        Optional<String> country = whose.country();
        String noun = bodies.name(head.written()).replace(" - ", "-").replace(" 's", "'s");
        Sector sector = noun.startsWith("pro-") ? Sector.PRM : whose.sector(head.kind(), head.sector());
        if (head.kind() == Entry.Kind.BODY || head.kind() == Entry.Kind.OFFICE && (sole || country.isPresent())) {
            return body(noun, country, sector);
        }
        String kinds = whose.kinds().stream()
                .filter(hit -> whose.owner()
                        .filter(owner -> initials(owner.name())
                                .equalsIgnoreCase(hit.entry().written()))
                        .isEmpty())
                .map(hit -> hit.entry().written().replace(" - ", "-"))
                .collect(Collectors.joining(" "));
        boolean one = sole || head.kind() == Entry.Kind.TITLE;
        String words = join(
                qualifiers.stream().filter(word -> !whose.called(word)).toList(),
                kinds,
                one ? noun : ClassNames.plural(noun));
        Optional<Entry> armed = whose.owner()
                .filter(owner ->
                        owner.kind() == Entry.Kind.ORGANISATION && !one && Belongings.same(words, owner.sector()));
        if (armed.isPresent()) {
            Entry owner = armed.get();
            return new Description(Kind.LISTED, owner.name(), owner.country(), owner.sector(), false, 0, 1);
        }
        String named = whose.owner()
                .map(owner -> words + " of " + owner.name())
                .orElseGet(
                        () -> country.map(code -> demonym(code) + " " + words).orElse(words));
        return new Description(one ? Kind.ROLE : Kind.CLASS, named, country, sector, false, 0, 1);
    }

    private Description body(String noun, Optional<String> country, Sector sector) {
        if (country.isEmpty()) {
            return new Description(Kind.ROLE, noun, country, sector, false, 0, 1);
        }
        if (noun.equals(Bodies.GOVERNMENT)) {
            return new Description(Kind.STATE, state(country.get()), country, Sector.GOV, false, 0, 1);
        }
        String name = demonym(country.get()) + " " + noun;
        return lexicon.exactly(name)
                .filter(entry -> entry.kind() == Entry.Kind.ORGANISATION)
                .map(entry -> new Description(Kind.LISTED, entry.name(), entry.country(), entry.sector(), false, 0, 1))
                .orElseGet(() -> new Description(Kind.BODY, name, country, sector, false, 0, 1));
    }

    private static String initials(String name) {
        return Stream.of(name.split("\\s+")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static String join(List<String> qualifiers, String kinds, String noun) {
        List<String> words = new ArrayList<>();
        for (String qualifier : qualifiers) {
            if (!kinds.contains(qualifier.toLowerCase(Locale.ROOT))) {
                words.add(qualifier);
            }
        }
        if (!kinds.isEmpty()) {
            words.add(kinds);
        }
        words.add(noun);
        return String.join(" ", words);
    }

    /** A people as a class. */
    String people(Optional<String> country, String written) {
        return country.map(code -> ClassNames.plural(demonym(code))).orElse(written);
    }

    /** The sector of a person whose name follows a title or a role: the nearest that tells one. */
    Sector titled(Scene scene, int from, int name, Affiliation whose) {
        List<Hit> roles = name > from
                ? scene.within(from, name).stream()
                        .filter(hit -> hit.entry().kind().role())
                        .toList()
                : List.of();
        for (int i = roles.size() - 1; i >= 0; i--) {
            Sector sector = whose.sector(
                    roles.get(i).entry().kind(), roles.get(i).entry().sector());
            if (sector != Sector.UNK) {
                return sector;
            }
        }
        return whose.sector(Entry.Kind.BEARER, Sector.UNK);
    }

    /** Whether a token tells one class from another, and is no country's demonym. */
    boolean qualifies(Scene scene, int token) {
        String word = scene.token(token).form().toLowerCase(Locale.ROOT);
        boolean country = scene.around(token, Math.max(0, token - 1)).stream()
                .anyMatch(hit -> hit.entry().kind().shelf() < 2);
        return !country && (SIDES.contains(word) || scene.marked(token, EntityType.GROUP));
    }

    String unarticled(String name) {
        String plain = name.replaceAll("\\s+", " ").strip();
        return plain.startsWith("the ") || plain.startsWith("The ") ? plain.substring(4) : plain;
    }

    /** People of a country: "Egyptian diplomats". */
    String national(String code, String people) {
        return demonym(code) + " " + people;
    }

    /** Whether the tables know a person by a name. */
    boolean person(String name) {
        return lexicon.exactly(name)
                .filter(entry -> entry.kind() == Entry.Kind.PERSON)
                .isPresent();
    }

    private String state(String code) {
        return states.getOrDefault(code, code);
    }

    private String demonym(String code) {
        return demonyms.getOrDefault(code, state(code));
    }
}
