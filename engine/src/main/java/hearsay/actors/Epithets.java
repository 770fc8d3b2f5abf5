// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Description.Kind;
import hearsay.analysis.coreference.Chains;
import hearsay.analysis.coreference.Phrase;
import hearsay.claims.Sector;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common nouns for an organisation that was named before: "the bloc" behind ECOWAS, "the alliance" behind NATO, "the group" behind Hamas. */
final class Epithets {

    private static final String FILE = "actors/en/epithets.tsv";
    private static final Set<String> DEFINITE = Set.of("the", "this");

    /** One row. @param only whether it stands for nobody where several were named for whom it may stand */
    private record Epithet(Set<String> with, Set<String> names, boolean only) {

        boolean may(Description one) {
            boolean named = one.kind() == Kind.LISTED || one.kind() == Kind.NAMED;
            return named && (names.contains(one.name()) || names.contains("@" + one.sector()));
        }
    }

    private final Map<String, Epithet> epithets = new HashMap<>();

    private Epithets() {}

    static Epithets of(Edition edition) {
        Epithets all = new Epithets();
        for (Table.Row row : edition.table(FILE).rows()) {
            List<String> names = row.list("names");
            names.stream().filter(name -> name.startsWith("@")).forEach(name -> Sector.valueOf(name.substring(1)));
            boolean only = row.get("how").equals("ONLY");
            all.epithets.put(row.get("noun"), new Epithet(Set.copyOf(row.list("with")), Set.copyOf(names), only));
        }
        return all;
    }

    /** The same descriptions, those of epithets told by whom they stand for. @param descriptions by the index of the phrase */
    Map<Integer, Description> told(Scene scene, Chains chains, Map<Integer, Description> descriptions) {
        Map<Integer, Description> told = new HashMap<>(descriptions);
        for (int i = 0; i < chains.phrases().size(); i++) {
            Phrase phrase = chains.phrases().get(i);
            Optional<Description> meant = meant(scene, chains, i, descriptions);
            if (meant.isPresent()) {
                told.put(i, meant.get().at(phrase.from(), phrase.to()));
            }
        }
        return told;
    }

    private Optional<Description> meant(Scene scene, Chains chains, int index, Map<Integer, Description> descriptions) {
        Phrase phrase = chains.phrases().get(index);
        Epithet epithet = epithets.get(Spelling.key(scene.token(phrase.head()).form()));
        if (epithet == null || !plain(scene, phrase, epithet)) {
            return Optional.empty();
        }
        Optional<Description> latest = Optional.empty();
        for (int i = 0; i < index; i++) {
            Description one = descriptions.get(i);
            if (one != null && epithet.may(one)) {
                boolean another =
                        latest.filter(other -> !other.name().equals(one.name())).isPresent();
                if (epithet.only() && another) {
                    return Optional.empty();
                }
                latest = Optional.of(one);
            }
        }
        return latest;
    }

    /** Whether nothing stands between article and noun that makes it somebody else, and nothing behind it. */
    private static boolean plain(Scene scene, Phrase phrase, Epithet epithet) {
        boolean definite = false;
        for (int token = phrase.from(); token < phrase.head(); token++) {
            String word = Spelling.key(scene.token(token).form());
            boolean article = DEFINITE.contains(word);
            boolean number = scene.token(token).xpos().equals("CD");
            if (!article && !number && !epithet.with().contains(word)) {
                return false;
            }
            definite |= article;
        }
        return definite
                && scene.children(phrase.head()).stream()
                        .noneMatch(child -> child > phrase.head()
                                && (scene.token(child).relation().startsWith("nmod")
                                        || scene.token(child).relation().equals("appos")));
    }
}
