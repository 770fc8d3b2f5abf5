// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.Event;
import hearsay.claims.EventType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the back-off looks at: the lexicon's reading of a pair, and words and relations on the way between the two. */
final class PairFeatures {

    /** Below this score the lexicon's reading hardly rests on anything. */
    private static final double WEAK = 1;

    private PairFeatures() {}

    /** Names of features, sorted. */
    static SortedSet<String> of(Pair pair, List<Event> events, Optional<PairReading> reading) {
        SortedSet<String> features = new TreeSet<>();
        features.add("bias");
        features.add("read=" + reading.map(found -> folded(found.type()).name()).orElse("NONE"));
        reading.ifPresent(found -> reading(found, features));
        for (int word : pair.between()) {
            Token token = pair.token(word);
            if (token.upos() == Upos.VERB || token.upos() == Upos.NOUN || token.upos() == Upos.ADJ) {
                features.add("path=" + lemma(token));
            }
        }
        features.add("meeting=" + lemma(pair.token(pair.meeting())));
        features.add("actor=" + pair.token(pair.actorHead()).relation());
        features.add("recipient=" + pair.token(pair.recipientHead()).relation());
        Set<Integer> bones = new HashSet<>(pair.between());
        bones.add(pair.meeting());
        bones.forEach(word -> around(pair, word, features));
        events.forEach(event -> features.add("event=" + folded(event.type())));
        return features;
    }

    /** PLOVER's two ways to yield count as one here: the marked pairs do not tell them apart. */
    static EventType folded(EventType type) {
        return type == EventType.CONCEDE ? EventType.RETREAT : type;
    }

    private static void reading(PairReading found, SortedSet<String> features) {
        Event event = found.event();
        String mode = event.mode().map(Enum::name).orElse("");
        PairMood mood = found.mood();
        features.add("type=" + folded(event.type()));
        features.add("mode=" + event.type() + "/" + mode);
        features.add("rule=" + event.because().rule());
        features.add("mood=" + (mood.negated() ? "not " : "") + (mood.future() ? "will " : "")
                + (mood.obliged() ? "must " : "") + folded(event.type()));
        if (found.score() < WEAK) {
            features.add("weak");
            features.add("weak=" + folded(found.type()));
        }
    }

    private static void around(Pair pair, int word, SortedSet<String> features) {
        for (int child : pair.children(word)) {
            Token token = pair.token(child);
            if (token.relation().startsWith("aux")) {
                features.add("aux=" + lemma(token));
            }
            if (PairMood.NOT.contains(token.form().toLowerCase(Locale.ROOT))) {
                features.add("not");
            }
            boolean marked = child == pair.actorHead() || child == pair.recipientHead();
            if (!marked && Set.of("obj", "xcomp", "ccomp", "advcl").contains(token.relation())) {
                features.add(token.relation() + "=" + lemma(token));
            }
            if (token.relation().equals("case")) {
                features.add("case=" + lemma(token));
            }
        }
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT).replace('\t', ' ');
    }
}
