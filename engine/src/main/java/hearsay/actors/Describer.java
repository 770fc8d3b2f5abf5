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
import java.util.stream.IntStream;

/** Says of one phrase by itself whom it names, or of what kind it is; empty for phrases that are nobody. */
final class Describer {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final PersonDescriber people;
    private final Naming naming;
    private final Scene scene;

    Describer(PersonNames people, Naming naming, Scene scene) {
        this.people = new PersonDescriber(people, naming, scene);
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
        Optional<Description> person = organisation(phrase, hits)
                ? Optional.empty()
                : people.describe(
                        phrase,
                        start -> state(phrase, scene.around(phrase.to() - 1, start))
                                .isPresent());
        return person
                .or(() -> listed(phrase, hits))
                .or(() -> state(phrase, hits))
                .or(() -> named(phrase, hits))
                .or(() -> noun(phrase, hits))
                .or(() -> people(phrase, hits));
    }

    /** Whether what the model takes for a person's name is, as a whole, that of an organisation: "Boko Haram said". */
    private boolean organisation(Phrase phrase, List<Hit> hits) {
        return scene.mention(phrase.to() - 1)
                .filter(mention -> mention.type() == EntityType.PERSON)
                .filter(mention -> hits.stream()
                        .anyMatch(hit -> hit.entry().kind() == Entry.Kind.ORGANISATION
                                && hit.to() == phrase.to()
                                && scene.token(hit.from()).span().start()
                                        <= mention.span().start()))
                .isPresent();
    }

    private Optional<Description> listed(Phrase phrase, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.entry().kind() == Entry.Kind.ORGANISATION
                        || hit.entry().kind() == Entry.Kind.PERSON
                                && scene.token(phrase.head()).upos() == Upos.PROPN
                                && !scene.marked(phrase.head(), EntityType.PERSON))
                .filter(hit -> whole(hit) && !foreign(phrase, hit))
                .findFirst()
                .map(hit -> Description.of(Kind.LISTED, hit.entry(), phrase.from(), Math.max(phrase.to(), hit.to())))
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
                        .map(hit -> Description.of(Kind.LISTED, hit.entry(), phrase.from(), phrase.to()));
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
                .filter(hit -> !scene.aside(hit) && !Sites.puts(preposition))
                .findFirst()
                .map(hit -> Description.of(Kind.STATE, hit.entry(), phrase.from(), Math.max(phrase.to(), hit.to())));
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
        boolean site = Sites.begins(scene.token(phrase.from()).form());
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
        return IntStream.range(phrase.from(), Math.max(phrase.from(), to))
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
}
