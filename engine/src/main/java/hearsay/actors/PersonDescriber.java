// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Description.Kind;
import hearsay.analysis.coreference.Phrase;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import java.util.Optional;
import java.util.function.Predicate;

/** Says whom a phrase names that ends in a person's name: with the title, the country and the sector that stand before it. */
final class PersonDescriber {

    private final PersonNames people;
    private final Naming naming;
    private final Scene scene;

    PersonDescriber(PersonNames people, Naming naming, Scene scene) {
        this.people = people;
        this.naming = naming;
        this.scene = scene;
    }

    /** @param state whether a name, by its first token, is rather that of a state */
    Optional<Description> describe(Phrase phrase, Predicate<Integer> state) {
        return scene.mention(phrase.to() - 1)
                .filter(mention -> mention.type() == EntityType.PERSON)
                .flatMap(mention -> describe(phrase, mention, state));
    }

    private Optional<Description> describe(Phrase phrase, Mention mention, Predicate<Integer> state) {
        int start = phrase.to() - 1;
        while (start > phrase.from()
                && scene.mention(start - 1).filter(mention::equals).isPresent()) {
            start--;
        }
        if (phrase.head() < start && !leads(phrase, start)) {
            return Optional.empty();
        }
        Optional<Entry> known = people.known(scene, start, phrase.to());
        if (known.isPresent()) {
            return known.map(entry -> Description.of(Kind.LISTED, entry, phrase.from(), phrase.to()));
        }
        String name = people.name(scene, start, phrase.to());
        if (name.isEmpty() || place(phrase, start) || state.test(start)) {
            return Optional.empty();
        }
        Affiliation whose = new Affiliation(scene, phrase.from(), start, phrase.head());
        return Optional.of(new Description(
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
        return bare && (Sites.begins(scene.token(name).form()) || Sites.puts(scene.child(phrase.head(), "case")));
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
}
