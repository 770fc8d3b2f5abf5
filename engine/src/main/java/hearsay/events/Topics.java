// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.text.Span;
import java.util.List;
import java.util.Set;

/** What a text is about where words of war may be meant otherwise: elections, told by their vocabulary against that of violence. */
final class Topics {

    /** The feature of a word that stands in a text or a paragraph about elections; rows ask for it by {@code is:electoral}. */
    static final String ELECTORAL = "electoral";

    private static final int OF_PARAGRAPH = 3;
    private static final int OF_TEXT = 6;
    private static final int TIMES = 4;

    private final boolean[] electoral;

    Topics(Syntax syntax, WordClasses classes) {
        Set<String> votes = classes.of("votewords", "events");
        Set<String> violence = classes.of("violentwords", "events");
        List<Span> paragraphs = syntax.analysis().paragraphs();
        int[] voting = new int[paragraphs.size() + 1];
        int[] violent = new int[paragraphs.size() + 1];
        int[] at = new int[syntax.size()];
        int allVoting = 0;
        int allViolent = 0;
        int paragraph = 0;
        for (int token = 0; token < syntax.size(); token++) {
            int start = syntax.token(token).span().start();
            while (paragraph < paragraphs.size() && paragraphs.get(paragraph).end() <= start) {
                paragraph++;
            }
            at[token] = paragraph;
            if (syntax.reads(token, votes)) {
                voting[paragraph]++;
                allVoting++;
            } else if (syntax.reads(token, violence)) {
                violent[paragraph]++;
                allViolent++;
            }
        }
        boolean whole = allVoting >= OF_TEXT && allVoting >= TIMES * allViolent;
        this.electoral = new boolean[syntax.size()];
        for (int token = 0; token < electoral.length; token++) {
            electoral[token] = violent[at[token]] == 0 && (whole || voting[at[token]] >= OF_PARAGRAPH);
        }
    }

    boolean electoral(int token) {
        return electoral[token];
    }
}
