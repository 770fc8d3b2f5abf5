// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.attribution.Attributed;
import hearsay.claims.Certainty;
import hearsay.claims.Distance;
import hearsay.claims.Link;
import hearsay.text.Span;
import java.util.Optional;
import java.util.Set;

/** Whose word an incident and an organisation's part in it are, with which stance, certainty and distance, and by which cue. */
final class ClaimClues {

    private final Page page;

    ClaimClues(Page page) {
        this.page = page;
    }

    void add(Suspect suspect, int index, Set<String> clues) {
        Incident incident = page.incidents().get(index);
        boolean near = near(suspect, incident);
        boolean held = false;
        for (Attributed claim : page.reading().claims()) {
            String who = page.who(claim.chain().holder(), Optional.of(suspect));
            String position = claim.stance().position().name();
            boolean about = claim.contents().stream()
                    .anyMatch(content -> incident.triggers().stream().anyMatch(content::overlaps));
            boolean names = claim.contents().stream().anyMatch(suspect::in);
            if (who.equals("itself")) {
                clues.add("holds=" + position);
            }
            if (about) {
                clues.add("about=" + who + position);
                stance(claim, "", clues);
            }
            if (names && (near || about)) {
                clues.add("named=" + who);
                stance(claim, "named,", clues);
                cues(claim, "named", clues);
                guilt(claim, suspect, who, clues);
            }
            if (about && names) {
                held = true;
                clues.add("both=" + who + position);
                clues.add("both,camp=" + who + suspect.camp());
                cues(claim, "both", clues);
            }
        }
        clues.add("held=" + held);
    }

    private boolean near(Suspect suspect, Incident incident) {
        for (Span mention : suspect.mentions()) {
            for (Span trigger : incident.triggers()) {
                if (Math.abs(page.sentence(trigger) - page.sentence(mention)) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of guilt beside the name, with whose word they are. */
    private void guilt(Attributed claim, Suspect suspect, String who, Set<String> clues) {
        for (Span mention : suspect.mentions()) {
            if (claim.contents().stream().anyMatch(mention::overlaps)) {
                page.guilt(page.sentence(mention)).forEach(word -> clues.add("named,word=" + who + "," + word));
            }
        }
    }

    private static void stance(Attributed claim, String of, Set<String> clues) {
        if (claim.stance().certainty() != Certainty.CERTAIN) {
            clues.add(of + "certainty=" + claim.stance().certainty());
        }
        if (claim.stance().distance() != Distance.NEUTRAL) {
            clues.add(of + "distance=" + claim.stance().distance());
        }
    }

    private void cues(Attributed claim, String of, Set<String> clues) {
        for (Link link : claim.chain().links()) {
            link.cue().ifPresent(cue -> clues.add(of + ",cue=" + page.lemma(cue)));
        }
    }
}
