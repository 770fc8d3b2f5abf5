// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a message speaks for or against an organisation's part in an incident: who the two are and how far they stand apart
 * ({@link StandingClues}), roles in events ({@link RoleClues}), words of blame and claim ({@link WordClues}), whose word it rests on
 * ({@link ClaimClues}), and who claims it or is blamed for it by whom ({@link FrameClues}).
 */
final class Clues {

    private final Page page;
    private final IncidentClues incidents;
    private final StandingClues standing;
    private final RoleClues roles;
    private final WordClues words;
    private final ClaimClues claims;
    private final FrameClues frames;

    Clues(Page page) {
        this.page = page;
        this.incidents = new IncidentClues(page);
        this.standing = new StandingClues(page);
        this.roles = new RoleClues(page);
        this.words = new WordClues(page);
        this.claims = new ClaimClues(page);
        this.frames = new FrameClues(page);
    }

    List<Suspect> suspects() {
        return page.suspects();
    }

    /** Whether the incident with this number is one that the task asks for; in alphabetical order. */
    Set<String> of(int index) {
        return incidents.of(index);
    }

    /** The clues of one organisation and the incident with this number, in alphabetical order. */
    Set<String> of(Suspect suspect, int index) {
        Set<String> clues = new TreeSet<>(Set.of("always"));
        standing.add(suspect, index, clues);
        roles.add(suspect, index, clues);
        words.add(suspect, index, clues);
        claims.add(suspect, index, clues);
        frames.add(suspect, index, clues);
        return clues;
    }
}
