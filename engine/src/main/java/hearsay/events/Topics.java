// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.text.Span;
import java.util.List;
import java.util.Set;

/**
 * What a text is about where words of war may be meant otherwise: elections and accidents, told by their vocabulary against that of
 * violence.
 */
final class Topics {

    /** The feature of a word that stands in a text or a paragraph about elections; rows ask for it by {@code is:electoral}. */
    static final String ELECTORAL = "electoral";

    /** The feature of a word in a paragraph about an accident, or in a text about one: nobody kills there. */
    static final String ACCIDENT = "accident";

    private static final int OF_PARAGRAPH = 3;
    private static final int OF_TEXT = 6;
    private static final int TIMES = 4;

    private static final int ACCIDENTS_OF_TEXT = 3;

    private final boolean[] electoral;
    private final boolean[] accident;

    Topics(Syntax syntax, WordClasses classes) {
        Set<String> votes = classes.of("votewords", "events");
        Set<String> violence = classes.of("violentwords", "events");
        List<Span> paragraphs = syntax.analysis().paragraphs();
        int[] voting = new int[paragraphs.size() + 1];
        int[] violent = new int[paragraphs.size() + 1];
        int[] at = new int[syntax.size()];
        Set<String> mishaps = classes.of("mishaps", "events");
        Set<String> arms = classes.of("armedwords", "events");
        int[] mishap = new int[paragraphs.size() + 1];
        int[] armed = new int[paragraphs.size() + 1];
        int allMishaps = 0;
        int allArmed = 0;
        int allVoting = 0;
        int allViolent = 0;
        int paragraph = 0;
        for (int token = 0; token < syntax.size(); token++) {
            int start = syntax.token(token).span().start();
            while (paragraph < paragraphs.size() && paragraphs.get(paragraph).end() <= start) {
                paragraph++;
            }
            at[token] = paragraph;
            if (syntax.reads(token, mishaps)) {
                mishap[paragraph]++;
                allMishaps++;
            } else if (syntax.reads(token, arms)) {
                armed[paragraph]++;
                allArmed++;
            }
            if (syntax.reads(token, votes)) {
                voting[paragraph]++;
                allVoting++;
            } else if (syntax.reads(token, violence)) {
                violent[paragraph]++;
                allViolent++;
            }
        }
        boolean whole = allVoting >= OF_TEXT && allVoting >= TIMES * allViolent;
        boolean mishapText = allMishaps >= ACCIDENTS_OF_TEXT && allArmed == 0;
        this.accident = new boolean[syntax.size()];
        for (int token = 0; token < accident.length; token++) {
            accident[token] = mishapText || armed[at[token]] == 0 && mishap[at[token]] > 0;
        }
        this.electoral = new boolean[syntax.size()];
        for (int token = 0; token < electoral.length; token++) {
            electoral[token] = violent[at[token]] == 0 && (whole || voting[at[token]] >= OF_PARAGRAPH);
        }
    }

    /** Which of the features of this class a word has. */
    Set<String> of(int token) {
        if (accident[token]) {
            return electoral[token] ? Set.of(ELECTORAL, ACCIDENT) : Set.of(ACCIDENT);
        }
        return electoral[token] ? Set.of(ELECTORAL) : Set.of();
    }
}
