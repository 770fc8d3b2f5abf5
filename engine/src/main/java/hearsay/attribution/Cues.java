// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Upos;
import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Distance;
import hearsay.claims.Position;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lexicon of cues: what the words that carry an attribution commit their holder to. */
final class Cues {

    /** What a cue does; frames use the kinds as classes of words. */
    enum Kind {
        SPEECH,
        KNOWLEDGE,
        BELIEF,
        PERCEPTION,
        EVIDENCE,
        ATTITUDE,
        DIRECTIVE,
        COMMISSIVE,
        QUESTION,
        DENIAL,
        DOUBT,
        SILENCE,
        HEARSAY,
        PREPOSITION
    }

    /** What kind of word a cue is; where several stand in one span, the first of these carries it. */
    enum Part {
        PHRASE,
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB,
        ADPOSITION,
        MARK
    }

    /** One row. */
    record Cue(
            String wording,
            Part part,
            Kind kind,
            Position position,
            Certainty certainty,
            Distance distance,
            Basis basis,
            String takes) {

        private int rank() {
            return (position == Position.AFFIRM ? Part.values().length : 0) + part.ordinal();
        }

        private boolean agrees(Upos upos) {
            return switch (part) {
                case VERB -> upos == Upos.VERB || upos == Upos.AUX;
                case NOUN -> upos == Upos.NOUN;
                case ADJECTIVE -> upos == Upos.ADJ;
                case ADVERB -> upos == Upos.ADV;
                case ADPOSITION -> upos == Upos.ADP || upos == Upos.SCONJ;
                case PHRASE, MARK -> true;
            };
        }
    }

    private final Phrases<Cue> phrases = new Phrases<>();
    private final Map<Kind, Set<String>> verbs = new HashMap<>();

    private Cues(Table table) {
        for (Table.Row row : table.rows()) {
            Cue cue = new Cue(
                    row.get("cue"),
                    row.get("part", Part.class),
                    row.get("kind", Kind.class),
                    row.get("position", Position.class),
                    row.get("certainty", Certainty.class),
                    row.get("distance", Distance.class),
                    row.get("basis", Basis.class),
                    row.get("takes"));
            phrases.add(cue.wording(), cue);
            if (cue.part() == Part.VERB) {
                verbs.computeIfAbsent(cue.kind(), key -> new HashSet<>()).add(cue.wording());
            }
        }
    }

    static Cues of(Edition edition) {
        return new Cues(edition.table("attribution/en/cues.tsv"));
    }

    /** The verbs of a kind. */
    Set<String> verbs(Kind kind) {
        return Set.copyOf(verbs.getOrDefault(kind, Set.of()));
    }

    /** Every cue that stands in the words marked as cue, the longest at each place, in order. */
    List<Phrases.Found<Cue>> in(Wording wording) {
        List<Phrases.Found<Cue>> found = new ArrayList<>();
        int at = 0;
        while (at < wording.words().size()) {
            Optional<Phrases.Found<Cue>> here = wording.words().get(at).cue() ? best(wording, at) : Optional.empty();
            here.ifPresent(found::add);
            at = here.map(Phrases.Found::to).orElse(at + 1);
        }
        return found;
    }

    /** The one that carries the attribution: what does not merely affirm before what does, then by part, then the first. */
    static Optional<Phrases.Found<Cue>> head(List<Phrases.Found<Cue>> found) {
        Optional<Phrases.Found<Cue>> best = Optional.empty();
        for (Phrases.Found<Cue> one : found) {
            if (best.isEmpty() || one.value().rank() < best.get().value().rank()) {
                best = Optional.of(one);
            }
        }
        return best;
    }

    /** The longest cue at a word; of several as long, the one whose part of speech the model sees ("claims" may be a noun). */
    private Optional<Phrases.Found<Cue>> best(Wording wording, int at) {
        List<Phrases.Found<Cue>> here = phrases.at(wording, at);
        Upos upos = wording.words().get(at).upos();
        return here.stream().filter(one -> one.length() == here.get(0).length()).min((one, other) -> {
            int agreement =
                    Boolean.compare(other.value().agrees(upos), one.value().agrees(upos));
            return agreement != 0
                    ? agreement
                    : one.value().part().compareTo(other.value().part());
        });
    }
}
