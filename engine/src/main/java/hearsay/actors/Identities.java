// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Description.Kind;
import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.text.Digest;
import java.util.Locale;

/**
 * The actor that a description stands for, with the id that it has in every document: of who is known by name, country and
 * sector of the tables; of persons and organisations that are not, by name and country; of states' parts, roles and classes by
 * name, country and sector.
 */
final class Identities {

    private final PersonNames people;

    Identities(PersonNames people) {
        this.people = people;
    }

    Actor actor(Description description) {
        return new Actor(id(description), description.name(), description.country(), description.sector());
    }

    private ActorId id(Description description) {
        Digest digest = Digest.of("actor/1")
                .with("known", description.kind() == Kind.LISTED ? "listed" : "worded")
                .with("name", name(description))
                .with("country", description.country().orElse(""));
        boolean unlisted = description.kind() == Kind.PERSON || description.kind() == Kind.NAMED;
        return new ActorId(
                (unlisted ? digest : digest.with("sector", description.sector().name())).hex());
    }

    private String name(Description description) {
        return switch (description.kind()) {
            case LISTED, STATE -> description.name();
            case PERSON -> people.fold(description.name());
            case NAMED, BODY, CLASS, ROLE ->
                String.join(" ", Spelling.keys(description.name().toLowerCase(Locale.ROOT)));
        };
    }
}
