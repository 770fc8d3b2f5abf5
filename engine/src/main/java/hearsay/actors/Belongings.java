// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Description.Kind;
import hearsay.analysis.coreference.Chains;
import hearsay.claims.Sector;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose people they are, where a pronoun or a name before them tells: "its fighters" of an armed group or an army are the group, "his troops" the
 * troops of the man, "its diplomats" of a state have its country.
 */
final class Belongings {

    /** Plain words for those who fight for an armed actor, and are it: in the plural, as classes are named. */
    private static final Set<String> FIGHTERS = Set.of(
            "fighters",
            "forces",
            "troops",
            "soldiers",
            "men",
            "militants",
            "militiamen",
            "gunmen",
            "rebels",
            "guerrillas",
            "insurgents",
            "combatants",
            "commandos",
            "units",
            "ground forces",
            "ground troops",
            "infantry",
            "infantrymen",
            "paratroopers",
            "warriors",
            "servicemen",
            "military personnel",
            "members",
            "jihadists",
            "mujahideen",
            "partisans",
            "snipers",
            "gunners",
            "marines",
            "armed men");

    private static final Set<Sector> ARMED = EnumSet.of(Sector.MIL, Sector.PRM, Sector.REB, Sector.UAF, Sector.SPY);

    private final Scene scene;
    private final Naming naming;
    private final Chains chains;
    private final Map<Integer, Integer> phrases = new HashMap<>();

    Belongings(Scene scene, Naming naming, Chains chains) {
        this.scene = scene;
        this.naming = naming;
        this.chains = chains;
        for (int i = 0; i < chains.phrases().size(); i++) {
            phrases.put(chains.phrases().get(i).head(), i);
        }
    }

    /** Whether plain words for fighters of an armed actor stand for it. */
    static boolean same(String fighters, Sector owner) {
        return ARMED.contains(owner) && FIGHTERS.contains(fighters);
    }

    /** The same descriptions, those of people of somebody told by whose they are. @param cast who the phrases stand for without that */
    Map<Integer, Description> told(Map<Integer, Description> descriptions, Cast cast) {
        Map<Integer, Description> told = new HashMap<>(descriptions);
        descriptions.forEach((phrase, own) -> owner(phrase, descriptions, cast)
                .flatMap(owner -> owned(own, owner))
                .ifPresent(better -> told.put(phrase, better)));
        return told;
    }

    private Optional<Description> owner(int phrase, Map<Integer, Description> descriptions, Cast cast) {
        for (int child : scene.children(chains.phrases().get(phrase).head())) {
            Integer owner = phrases.get(child);
            if (owner != null && scene.token(child).relation().equals("nmod:poss")) {
                boolean its = scene.token(child).form().equalsIgnoreCase("its");
                return cast.of(chains.chains().get(owner), Optional.ofNullable(descriptions.get(owner)))
                        .filter(somebody -> !its || !person(somebody));
            }
        }
        return Optional.empty();
    }

    private Optional<Description> owned(Description own, Description owner) {
        if (own.kind() != Kind.CLASS || !own.several() || own.name().contains(" of ")) {
            return Optional.empty();
        }
        if (same(own.name(), owner.sector()) && owner.kind() != Kind.PERSON && !person(owner)) {
            return Optional.of(owner.at(own.from(), own.to()));
        }
        if (person(owner)) {
            Sector sector = own.sector() == Sector.UNK ? owner.sector() : own.sector();
            return Optional.of(
                    as(own, own.name() + " of " + owner.name(), own.country().or(owner::country), sector));
        }
        boolean state = owner.kind() == Kind.STATE || owner.kind() == Kind.BODY;
        return state && own.country().isEmpty() && owner.country().isPresent()
                ? Optional.of(as(
                        own,
                        naming.national(owner.country().get(), own.name()),
                        owner.country(),
                        own.sector() == Sector.UAF ? Sector.MIL : own.sector()))
                : Optional.empty();
    }

    private boolean person(Description owner) {
        return owner.kind() == Kind.PERSON || owner.kind() == Kind.LISTED && naming.person(owner.name());
    }

    private static Description as(Description own, String name, Optional<String> country, Sector sector) {
        return new Description(Kind.CLASS, name, country, sector, own.several(), own.from(), own.to());
    }
}
