// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** What is read off a pair of mentions; each stands for itself and once more for pairs with one head. */
enum Sign {
    SAME_HEAD,
    SAME_WORDS,
    /** Letters in common from the left, by the longer head's. */
    BEGINNING,
    LEMMAS,
    RARITY,
    SHARE,
    DOCUMENTS,
    SAME_DOCUMENT,
    SAME_STORY,
    SENTENCES,
    AGENTS,
    PATIENTS,
    FILLERS,
    GOVERNORS,
    ACTORS,
    NAMES,
    SAME_TYPE,
    OTHER_TYPE,
    SAME_PART_OF_SPEECH,
    POSITION,
    EARLIER;

    /** Where one of the two has nothing. */
    private static final double UNTOLD = -0.2;

    /** Where a document's sentences are no longer told apart. */
    private static final int LATE = 15;

    /**
     * All signs of a pair, by ordinal, and behind them the same again where the heads are one, else zeros.
     *
     * @param documents how alike the two documents are
     * @param story whether they were put together
     */
    static double[] of(Sight one, Sight other, double documents, boolean story) {
        double[] signs = new double[2 * values().length];
        boolean same = one.lemma().equals(other.lemma());
        for (Sign sign : values()) {
            signs[sign.ordinal()] = sign.value(one, other, documents, story);
            signs[values().length + sign.ordinal()] = same ? signs[sign.ordinal()] : 0;
        }
        return signs;
    }

    private double value(Sight one, Sight other, double documents, boolean story) {
        boolean typed = one.type().isPresent() && other.type().isPresent();
        return switch (this) {
            case SAME_HEAD -> flag(one.lemma().equals(other.lemma()));
            case SAME_WORDS -> flag(one.words().equals(other.words()));
            case BEGINNING -> beginning(one.lemma(), other.lemma());
            case LEMMAS -> overlap(one.lemmas(), other.lemmas());
            case RARITY -> one.rarity() + other.rarity();
            case SHARE -> one.share() + other.share();
            case DOCUMENTS -> documents;
            case SAME_DOCUMENT -> flag(one.document().equals(other.document()));
            case SAME_STORY -> flag(story);
            case SENTENCES -> one.sense().cosine(other.sense());
            case AGENTS -> overlap(one.agents(), other.agents());
            case PATIENTS -> overlap(one.patients(), other.patients());
            case FILLERS -> overlap(one.fillers(), other.fillers());
            case GOVERNORS -> overlap(one.governors(), other.governors());
            case ACTORS -> overlap(one.actors(), other.actors());
            case NAMES -> overlap(one.names(), other.names());
            case SAME_TYPE -> flag(typed && one.type().equals(other.type()));
            case OTHER_TYPE -> flag(typed && !one.type().equals(other.type()));
            case SAME_PART_OF_SPEECH -> flag(one.upos() == other.upos());
            case POSITION -> Math.min(LATE, Math.abs(one.sentence() - other.sentence()));
            case EARLIER -> Math.min(LATE, Math.min(one.sentence(), other.sentence()));
        };
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }

    private static double beginning(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared / (double) Math.max(1, Math.max(one.length(), other.length()));
    }

    /** What is shared of the smaller. */
    private static double overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNTOLD;
        }
        if (Collections.disjoint(one, other)) {
            return 0;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() / (double) Math.min(one.size(), other.size());
    }
}
