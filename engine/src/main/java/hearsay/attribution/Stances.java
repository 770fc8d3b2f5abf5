// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Derivation;
import hearsay.claims.Distance;
import hearsay.claims.Position;
import hearsay.claims.Stance;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Rules;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which position does a holder take, how firmly, and how far does the outlet keep away (codebook, section 3)? The frames of
 * {@code frames.rules} are asked first, then the cue's row in {@code cues.tsv}, then the modality of the contents
 * ({@code certainty.tsv}). Thread-safe.
 */
public final class Stances {

    private static final String RULE = "attribution/en/";
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our");

    private final Inflections inflections;
    private final Cues cues;
    private final Set<String> speech;
    private final Set<String> perception;
    private final Hedges hedges;
    private final Frames frames;

    private Stances(Inflections inflections, Cues cues, Hedges hedges, Frames frames) {
        this.inflections = inflections;
        this.cues = cues;
        this.speech = cues.verbs(Cues.Kind.SPEECH);
        this.perception = cues.verbs(Cues.Kind.PERCEPTION);
        this.hedges = hedges;
        this.frames = frames;
    }

    public static Stances of(Edition edition) {
        Cues cues = Cues.of(edition);
        String file = "attribution/en/frames.rules";
        return new Stances(
                Inflections.of(edition),
                cues,
                Hedges.of(edition),
                Frames.of(Rules.parse(file, edition.text(file)), classes(cues)));
    }

    private static Map<String, Set<String>> classes(Cues cues) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (Cues.Kind kind : Cues.Kind.values()) {
            classes.put(kind.name().toLowerCase(Locale.ROOT), cues.verbs(kind));
        }
        return classes;
    }

    /** Name, examples and meaning of each frame, for whoever checks them. */
    List<Frames.Frame> frames() {
        return frames.all();
    }

    /**
     * Reads the stance of one attribution. Without a cue the contents themselves are read, as the outlet's own narration.
     *
     * @param contents in text order; may lie in other sentences than the cue
     */
    public StanceReading read(
            Analysis analysis, Optional<RoleSpan> cue, Optional<RoleSpan> source, List<RoleSpan> contents) {
        Draft draft = new Draft();
        cue.ifPresent(span -> readCue(around(analysis, span, cue, contents), draft));
        boolean plain = draft.position == Position.AFFIRM && !draft.framed;
        if (plain) {
            for (RoleSpan content : contents) {
                readContent(around(analysis, content, cue, List.of(content)), cue.isPresent(), draft);
            }
        }
        source.ifPresent(span -> readSource(analysis, span, draft));
        return draft.reading();
    }

    /** Whether a sentence asks. */
    public Optional<StanceReading> question(Analysis analysis, Sentence sentence) {
        return Asking.of(analysis, sentence, RULE);
    }

    private void readCue(Wording wording, Draft draft) {
        List<Phrases.Found<Cues.Cue>> found = cues.in(wording);
        Cues.head(found).ifPresent(head -> {
            Cues.Cue cue = head.value();
            draft.take("cue/" + slug(cue.wording()), wording.span(head.from(), head.to()));
            draft.position = cue.position();
            draft.certainty = cue.certainty();
            draft.distance = cue.distance();
            draft.basis = cue.basis();
        });
        for (Phrases.Found<Cues.Cue> one : found) {
            if (one.value().part() == Cues.Part.ADVERB) {
                draft.colour(one.value(), wording.span(one.from(), one.to()));
            }
        }
        frames.best(wording, Frames.Where.CUE).ifPresent(frame -> draft.frame(frame, wording));
    }

    private static String slug(String wording) {
        return wording.replace(" - ", "-").replace(' ', '-');
    }

    private void readContent(Wording wording, boolean cued, Draft draft) {
        int from = first(wording);
        int to = from;
        while (to < wording.words().size() && wording.words().get(to).content()) {
            to++;
        }
        Optional<Frames.Found> frame = frames.best(wording, Frames.Where.CONTENT)
                .filter(found -> !told(wording, from, found.fit().from()));
        if (frame.isPresent()) {
            draft.frame(frame.get(), wording);
            return;
        }
        hedges.of(wording, from, to).ifPresent(hedge -> {
            draft.take("hedge/" + slug(hedge.value().wording()), wording.span(hedge.from(), hedge.to()));
            draft.hedge(hedge.value());
        });
        if (cued && draft.basis == Basis.UNKNOWN) {
            readOwnWords(wording, from, to, draft);
        }
    }

    /** Whether somebody speaks between two words: what follows is that one's word, not the outer holder's. */
    private boolean told(Wording wording, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            Wording.Word word = wording.words().get(at);
            if (word.upos() == hearsay.analysis.Upos.VERB && word.reads(speech)) {
                return true;
            }
        }
        return false;
    }

    /** A quotation that begins in the first person: the holder on its own acts, or on what it saw. */
    private void readOwnWords(Wording wording, int from, int to, Draft draft) {
        for (int at = from; at < Math.min(to, from + 3); at++) {
            if (wording.words().get(at).reads(FIRST_PERSON)) {
                draft.basis = Basis.STATED_OWN;
                for (int verb = at + 1; verb < Math.min(to, at + 3); verb++) {
                    draft.basis = wording.words().get(verb).reads(perception) ? Basis.WITNESSED : draft.basis;
                }
                return;
            }
        }
    }

    private void readSource(Analysis analysis, RoleSpan source, Draft draft) {
        Wording wording =
                Wording.of(analysis, source.from(), source.to(), Optional.empty(), List.of(source), inflections);
        boolean witness = wording.words().stream()
                .anyMatch(word -> word.reads(Set.of("witness", "eyewitness", "onlooker", "bystander")));
        if (witness && draft.basis == Basis.UNKNOWN) {
            draft.basis = Basis.WITNESSED;
        }
    }

    private static int first(Wording wording) {
        int at = 0;
        while (at < wording.words().size() && !wording.words().get(at).content()) {
            at++;
        }
        return at;
    }

    /** The sentences that a span touches, as a wording. */
    private Wording around(Analysis analysis, RoleSpan span, Optional<RoleSpan> cue, List<RoleSpan> contents) {
        int from = span.from();
        int to = span.to();
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.from() < span.to() && span.from() < sentence.to()) {
                from = Math.min(from, sentence.from());
                to = Math.max(to, sentence.to());
            }
        }
        return Wording.of(analysis, from, to, cue, contents, inflections);
    }

    /** A stance in the making. */
    private static final class Draft {

        private boolean taken = true;
        private boolean framed;
        private Position position = Position.AFFIRM;
        private Certainty certainty = Certainty.CERTAIN;
        private Distance distance = Distance.NEUTRAL;
        private Basis basis = Basis.UNKNOWN;
        private String rule = "plain";
        private final List<Span> read = new ArrayList<>();

        private void take(String name, Span span) {
            rule = name;
            read.add(span);
        }

        private void frame(Frames.Found found, Wording wording) {
            Frames.Meaning meaning = found.frame().meaning();
            Position before = position;
            framed = true;
            taken = meaning.taken();
            position = meaning.position().orElse(before);
            certainty = meaning.certainty().orElse(usual(position, certainty));
            distance = meaning.distance().orElse(position == before ? distance : Distance.NEUTRAL);
            basis = meaning.basis().orElse(position == before ? basis : Basis.UNKNOWN);
            rule = found.frame().name();
            read.clear();
            found.fit().read().forEach(at -> read.add(wording.words().get(at).span()));
        }

        private void hedge(Hedges.Hedge hedge) {
            if (hedge.position() == position) {
                weaken(hedge.certainty());
            } else {
                position = hedge.position();
                certainty = hedge.certainty();
            }
        }

        /** Adverbs colour what a verb says: "reportedly told". */
        private void colour(Cues.Cue adverb, Span span) {
            weaken(adverb.certainty());
            distance = adverb.distance() == Distance.NEUTRAL ? distance : adverb.distance();
            if (!read.contains(span)) {
                read.add(span);
            }
        }

        private void weaken(Certainty other) {
            certainty = strength(other) < strength(certainty) ? other : certainty;
        }

        private static int strength(Certainty certainty) {
            return switch (certainty) {
                case POSSIBLE -> 1;
                case PROBABLE -> 2;
                case CERTAIN -> 3;
                case UNSTATED -> 4;
            };
        }

        private static Certainty usual(Position position, Certainty certainty) {
            return switch (position) {
                case NO_COMMENT, ASK -> Certainty.UNSTATED;
                case AFFIRM, DENY, DOUBT -> certainty == Certainty.UNSTATED ? Certainty.CERTAIN : certainty;
            };
        }

        private StanceReading reading() {
            read.sort(Span::compareTo);
            return new StanceReading(
                    taken, new Stance(position, certainty, distance), basis, new Derivation(RULE + rule, read));
        }
    }
}
