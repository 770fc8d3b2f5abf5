// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the sentences that name an organisation near an incident make of its part: it claims it, is blamed for it and by whom, or is said to have done it. */
final class FrameClues {

    /** From the strongest to the weakest. */
    private static final List<String> ORDER =
            List.of("claims", "paper", "blamed", "responsible", "maybe", "hedged", "told");

    private static final String MARK = "frame";

    private final Page page;
    private final Frames frames;

    FrameClues(Page page) {
        this.page = page;
        this.frames = new Frames(page);
    }

    /** Whether a clue is one of these: they are few and say much, so that their weights are pulled less. */
    static boolean made(String clue) {
        return clue.startsWith(MARK);
    }

    void add(Suspect suspect, int index, Set<String> clues) {
        Set<Integer> told = new TreeSet<>();
        page.incidents().get(index).triggers().forEach(trigger -> told.add(page.sentence(trigger)));
        Set<String> near = new TreeSet<>();
        Set<String> far = new TreeSet<>();
        for (Span mention : suspect.mentions()) {
            int at = page.sentence(mention);
            int away = told.stream()
                    .mapToInt(sentence -> Math.abs(sentence - at))
                    .min()
                    .orElse(9);
            int token = page.token(mention.end() - 1);
            Set<String> into = away <= 1 ? near : far;
            frames.accuser(at, token).ifPresent(who -> into.add("blamed by " + who));
            if (frames.hedged(page.token(mention.start()))) {
                into.add("hedged by " + frames.speaker(at, suspect));
            }
            if (frames.responsible(at)) {
                into.add("responsible by " + frames.speaker(at, suspect));
            }
            if (away <= 1 && frames.maybe(at)) {
                into.add("maybe by " + frames.speaker(at, suspect));
            }
            if (frames.paper(at)) {
                into.add("paper");
            }
            if (told.contains(at)) {
                into.add("told by " + frames.speaker(at, suspect));
            }
        }
        for (int sentence : frames.claiming()) {
            if (claimant(suspect, sentence)) {
                boolean close = told.stream().anyMatch(other -> Math.abs(other - sentence) <= 2);
                (close ? near : far).add("claims");
            }
        }
        near.forEach(frame -> clues.add("frame=" + frame));
        far.forEach(frame -> clues.add("frame far=" + frame));
        Set<String> all = new TreeSet<>(near);
        all.addAll(far);
        clues.add("frame verdict=" + strongest(near));
        clues.add("frame verdict,camp=" + strongest(near) + suspect.camp());
        clues.add("frame anywhere=" + strongest(all));
        told.forEach(sentence -> clues.add("frame speaker=" + frames.speaker(sentence, suspect)));
        if (!frames.claiming().isEmpty()) {
            clues.add("frame somebody claims=" + all.contains("claims"));
        }
    }

    private static String strongest(Set<String> found) {
        for (String kind : ORDER) {
            for (String who : List.of("", " by itself", " by authority", " by other", " by nobody")) {
                if (found.contains(kind + who)) {
                    return kind + who;
                }
            }
        }
        return "none";
    }

    /** Whether a sentence in which somebody claims the deed is about this organisation: it names it, or it was the last named before. */
    private boolean claimant(Suspect suspect, int sentence) {
        if (suspect.mentions().stream().anyMatch(mention -> page.sentence(mention) == sentence)) {
            return !suspect.camp().equals("armed") && !suspect.camp().equals("state")
                    || page.suspects().stream().noneMatch(other -> open(other) && in(other, sentence));
        }
        if (!open(suspect) || page.suspects().stream().anyMatch(other -> open(other) && in(other, sentence))) {
            return false;
        }
        int own = last(suspect, sentence);
        return own >= 0
                && sentence - own <= 3
                && page.suspects().stream().filter(FrameClues::open).allMatch(other -> last(other, sentence) <= own);
    }

    private static boolean open(Suspect suspect) {
        return !suspect.camp().equals("armed") && !suspect.camp().equals("state");
    }

    private boolean in(Suspect suspect, int sentence) {
        return suspect.mentions().stream().anyMatch(mention -> page.sentence(mention) == sentence);
    }

    private int last(Suspect suspect, int sentence) {
        return suspect.mentions().stream()
                .mapToInt(page::sentence)
                .filter(at -> at < sentence)
                .max()
                .orElse(-1);
    }
}
