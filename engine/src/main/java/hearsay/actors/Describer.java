// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Description.Kind;
import hearsay.analysis.Upos;
import hearsay.analysis.coreference.Phrase;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.claims.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of one phrase by itself whom it names, or of what kind it is; empty for phrases that are nobody. */
final class Describer {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /** Before a country's name: it is where something happens, not who acts. */
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "across",
            "throughout",
            "around",
            "outside",
            "into",
            "within",
            "from",
            "over",
            "through",
            "off",
            "towards",
            "toward",
            "along",
            "via",
            "beyond",
            "onto");

    /** First words of places, mostly Arabic. */
    private static final Set<String> SITES = Set.of(
            "ras", "sidi", "marsa", "mersa", "wadi", "jebel", "jabal", "bir", "tel", "tell", "kafr", "deir", "bab",
            "port", "fort", "mount", "es", "ain", "ein", "beit", "khan", "cape", "lake", "qasr", "kasr", "tal", "umm",
            "shatt", "san", "santa", "hill", "gulf");

    private final PersonNames people;
    private final Naming naming;
    private final Scene scene;

    Describer(PersonNames people, Naming naming, Scene scene) {
        this.people = people;
        this.naming = naming;
        this.scene = scene;
    }

    Optional<Description> describe(Phrase phrase) {
        if (scene.token(phrase.head()).upos() == Upos.PRON) {
            return Optional.empty();
        }
        List<Hit> hits = scene.around(phrase.head(), phrase.from());
        if (hits.isEmpty()
                && scene.mention(phrase.head()).isEmpty()
                && scene.mention(phrase.to() - 1).isEmpty()) {
            return Optional.empty();
        }
        return person(phrase, hits)
                .or(() -> listed(phrase, hits))
                .or(() -> state(phrase, hits))
                .or(() -> named(phrase, hits))
                .or(() -> noun(phrase, hits))
                .or(() -> people(phrase, hits));
    }

    /** A person's name that ends the phrase. */
    private Optional<Description> person(Phrase phrase, List<Hit> hits) {
        return scene.mention(phrase.to() - 1)
                .filter(mention -> mention.type() == EntityType.PERSON && !organisation(phrase, mention, hits))
                .flatMap(mention -> person(phrase, mention));
    }

    /** Whether what the model takes for a person's name is, as a whole, that of an organisation: "Boko Haram said". */
    private boolean organisation(Phrase phrase, Mention mention, List<Hit> hits) {
        return hits.stream()
                .anyMatch(hit -> hit.entry().kind() == Entry.Kind.ORGANISATION
                        && hit.to() == phrase.to()
                        && scene.token(hit.from()).span().start()
                                <= mention.span().start());
    }

    private Optional<Description> person(Phrase phrase, Mention mention) {
        int from = phrase.to() - 1;
        while (from > phrase.from()
                && scene.mention(from - 1).filter(mention::equals).isPresent()) {
            from--;
        }
        int start = from;
        if (phrase.head() < start && !leads(phrase, start)) {
            return Optional.empty();
        }
        Optional<Entry> known = people.known(scene, start, phrase.to());
        Affiliation whose = new Affiliation(scene, phrase.from(), start, phrase.head());
        if (known.isPresent()) {
            return known.map(entry -> of(Kind.LISTED, entry, phrase.from(), phrase.to()));
        }
        String name = people.name(scene, start, phrase.to());
        return name.isEmpty()
                        || place(phrase, start)
                        || state(phrase, scene.around(phrase.to() - 1, start)).isPresent()
                ? Optional.empty()
                : Optional.of(new Description(
                        Kind.PERSON,
                        name,
                        whose.country(),
                        naming.titled(scene, phrase.from(), start, whose),
                        false,
                        phrase.from(),
                        phrase.to()));
    }

    /** Whether a name that the model takes for a person's is rather a place: by its first word, or by where it stands. */
    private boolean place(Phrase phrase, int name) {
        boolean bare = name == phrase.from();
        return bare
                && (SITES.contains(Spelling.key(scene.token(name).form()))
                        || WHERE.contains(scene.child(phrase.head(), "case")));
    }

    /** Whether the head before a name is its title, so that both are one: "army spokesman Tamer al-Refai". */
    private boolean leads(Phrase phrase, int name) {
        for (int i = name; i < phrase.to(); i++) {
            String relation = scene.token(i).relation();
            if (scene.token(i).head() == phrase.head() && (relation.equals("flat") || relation.equals("nmod:desc"))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Description> listed(Phrase phrase, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.entry().kind() == Entry.Kind.ORGANISATION
                        || hit.entry().kind() == Entry.Kind.PERSON
                                && scene.token(phrase.head()).upos() == Upos.PROPN
                                && !scene.marked(phrase.head(), EntityType.PERSON))
                .filter(hit -> whole(hit) && !foreign(phrase, hit))
                .findFirst()
                .map(hit -> of(Kind.LISTED, hit.entry(), phrase.from(), Math.max(phrase.to(), hit.to())))
                .or(() -> apposed(phrase, hits));
    }

    /** "The Islamic State group": a bare kind behind a known name. */
    private Optional<Description> apposed(Phrase phrase, List<Hit> hits) {
        boolean organised = hits.stream().anyMatch(hit -> hit.entry().kind() == Entry.Kind.ORGANISED);
        return !organised
                ? Optional.empty()
                : scene.within(phrase.from(), phrase.head()).stream()
                        .filter(hit -> hit.entry().kind() == Entry.Kind.ORGANISATION && hit.to() == phrase.head())
                        .filter(hit -> !scene.token(hit.to() - 1).relation().equals("nmod:poss"))
                        .findFirst()
                        .map(hit -> of(Kind.LISTED, hit.entry(), phrase.from(), phrase.to()));
    }

    /** Whether another country than its own stands before a name: "the Italian Senate" is not the one of the tables. */
    private boolean foreign(Phrase phrase, Hit hit) {
        return hit.from() > phrase.from()
                && hit.entry().country().isPresent()
                && scene.within(phrase.from(), hit.from()).stream()
                        .filter(other -> other.entry().kind().state() && !scene.aside(other))
                        .anyMatch(other ->
                                !other.entry().country().equals(hit.entry().country()));
    }

    /** Whether a hit is not just a part of a longer name: "Washington" in "Washington Post". */
    private boolean whole(Hit hit) {
        return scene.mention(hit.to() - 1)
                .filter(mention -> mention.type() != EntityType.ROLE && mention.type() != EntityType.GROUP)
                .map(mention -> mention.span().end()
                                <= scene.token(hit.to() - 1).span().end()
                        && (mention.span().start()
                                        >= scene.token(hit.from()).span().start()
                                || scene.token(hit.from()).span().start()
                                                - mention.span().start()
                                        < 5))
                .orElse(true);
    }

    private Optional<Description> state(Phrase phrase, List<Hit> hits) {
        String preposition = scene.child(phrase.head(), "case");
        return hits.stream()
                .filter(hit -> hit.entry().kind().state() && hit.entry().kind() != Entry.Kind.DEMONYM)
                .filter(hit -> whole(hit) || !preposition.isEmpty() && hit.from() == phrase.from())
                .filter(hit -> !scene.aside(hit) && !WHERE.contains(preposition))
                .findFirst()
                .map(hit -> of(Kind.STATE, hit.entry(), phrase.from(), Math.max(phrase.to(), hit.to())));
    }

    /** An organisation that no table knows, as the model marks it. */
    private Optional<Description> named(Phrase phrase, List<Hit> hits) {
        if (!scene.marked(phrase.head(), EntityType.ORGANISATION)) {
            return Optional.empty();
        }
        Mention mention = scene.mention(phrase.head()).orElseThrow();
        boolean body = hits.stream().anyMatch(hit -> hit.entry().kind() == Entry.Kind.BODY);
        boolean capital =
                Character.isUpperCase(scene.token(phrase.head()).form().charAt(0));
        boolean site = SITES.contains(Spelling.key(scene.token(phrase.from()).form()));
        boolean part = site
                || mention.span().start() < scene.token(phrase.from()).span().start();
        if (body || !capital || part) {
            return Optional.empty();
        }
        Affiliation whose = new Affiliation(scene, phrase.from(), phrase.to(), phrase.head());
        Sector sector = hits.stream()
                .filter(hit -> hit.entry().kind().body())
                .map(hit -> whose.sector(hit.entry().kind(), hit.entry().sector()))
                .findFirst()
                .orElseGet(() -> whose.sector(Entry.Kind.BEARER, Sector.UNK));
        String name = naming.unarticled(mention.span().in(scene.analysis().text()));
        return Optional.of(
                new Description(Kind.NAMED, name, whose.country(), sector, false, phrase.from(), phrase.to()));
    }

    /** A role, a body or a class by what it is. */
    private Optional<Description> noun(Phrase phrase, List<Hit> hits) {
        Optional<Hit> best = hits.stream()
                .filter(hit -> hit.entry().kind().role() || hit.entry().kind().body())
                .filter(hit -> !people(hit, hits) && !limb(phrase, hit))
                .findFirst();
        return best.isPresent()
                ? Optional.of(noun(phrase, best.get()))
                : hits.stream()
                        .filter(hit -> hit.entry().kind() == Entry.Kind.QUANTITY)
                        .findFirst()
                        .flatMap(hit -> counted(phrase));
    }

    /** Whether a role is only a people by another table: "Americans". */
    private static boolean people(Hit role, List<Hit> hits) {
        return role.entry().kind() == Entry.Kind.CLASS
                && hits.stream()
                        .anyMatch(hit -> hit.entry().kind() == Entry.Kind.DEMONYM
                                && hit.from() == role.from()
                                && hit.to() == role.to());
    }

    /** "Their heads" are no chiefs. */
    private boolean limb(Phrase phrase, Hit role) {
        return role.entry().written().equals("head") && plural(phrase.head());
    }

    private Description noun(Phrase phrase, Hit hit) {
        Affiliation whose = new Affiliation(scene, phrase.from(), hit.from(), phrase.head());
        int to = Math.max(phrase.to(), hit.to());
        boolean plural = plural(phrase.head());
        return naming.noun(hit.entry(), whose, qualifiers(phrase, hit.from()), definite(phrase) && !plural)
                .counted(plural)
                .at(phrase.from(), to);
    }

    /** "Dozens of fighters": the people behind "of". */
    private Optional<Description> counted(Phrase phrase) {
        for (int child : scene.children(phrase.head())) {
            if (child > phrase.head()
                    && scene.token(child).relation().equals("nmod")
                    && scene.child(child, "case").equals("of")) {
                List<Hit> hits = scene.around(child, phrase.head() + 1);
                Phrase people = new Phrase(phrase.head() + 1, child + 1, child);
                return noun(people, hits)
                        .map(found -> found.counted(true).at(phrase.from(), Math.max(child + 1, found.to())));
            }
        }
        return Optional.empty();
    }

    /** A people: "Egyptians", "Kurds". */
    private Optional<Description> people(Phrase phrase, List<Hit> hits) {
        Optional<String> country = hits.stream()
                .filter(hit -> hit.entry().kind() == Entry.Kind.DEMONYM && whole(hit))
                .flatMap(hit -> hit.entry().country().stream())
                .findFirst();
        if (country.isEmpty() && !scene.marked(phrase.head(), EntityType.GROUP)) {
            return Optional.empty();
        }
        String name = naming.people(country, scene.token(phrase.head()).form());
        return Optional.of(new Description(
                Kind.CLASS, name, country, Sector.CVL, plural(phrase.head()), phrase.from(), phrase.to()));
    }

    /** What tells peoples and sides apart before a noun: "Kurdish", "Western". */
    private List<String> qualifiers(Phrase phrase, int to) {
        return java.util.stream.IntStream.range(phrase.from(), Math.max(phrase.from(), to))
                .filter(i -> naming.qualifies(scene, i))
                .mapToObj(i -> scene.token(i).form())
                .toList();
    }

    private boolean definite(Phrase phrase) {
        for (int child : scene.children(phrase.head())) {
            String relation = scene.token(child).relation();
            if (child < phrase.head()
                    && (relation.equals("nmod:poss")
                            || relation.equals("det")
                                    && DEFINITE.contains(
                                            Spelling.key(scene.token(child).form())))) {
                return true;
            }
        }
        return false;
    }

    private boolean plural(int head) {
        return scene.token(head).xpos().equals("NNS")
                || scene.token(head).xpos().equals("NNPS");
    }

    private static Description of(Kind kind, Entry entry, int from, int to) {
        return new Description(kind, entry.name(), entry.country(), entry.sector(), false, from, to);
    }
}
