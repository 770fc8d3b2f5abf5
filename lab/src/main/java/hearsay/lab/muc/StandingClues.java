// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What an organisation is, how much the message speaks of it, and how near it stands to an incident, beside others. */
final class StandingClues {

    private static final Set<String> RIVALS = Set.of("rebel", "armed", "unknown");
    private static final int FAR = 99;

    private final Page page;
    private final List<Suspect> rebels;

    StandingClues(Page page) {
        this.page = page;
        this.rebels = page.suspects().stream()
                .filter(suspect -> suspect.camp().equals("rebel"))
                .sorted(Comparator.comparingInt(
                                (Suspect suspect) -> suspect.mentions().size())
                        .reversed())
                .toList();
    }

    void add(Suspect suspect, int index, Set<String> clues) {
        Incident incident = page.incidents().get(index);
        kind(suspect, incident, clues);
        message(suspect, index, clues);
        apart(suspect, index, clues);
    }

    private void kind(Suspect suspect, Incident incident, Set<String> clues) {
        String camp = suspect.camp();
        clues.add("camp=" + camp);
        clues.add("kind=" + suspect.kind());
        clues.add("camp,kind=" + camp + suspect.kind());
        clues.add("camp,type=" + camp + incident.type());
        clues.add("type=" + incident.type());
        clues.add("sector=" + suspect.sector());
    }

    private void message(Suspect suspect, int index, Set<String> clues) {
        String camp = suspect.camp();
        int mentions = suspect.mentions().size();
        clues.add("mentions=" + (mentions > 6 ? 7 : mentions > 3 ? 4 : mentions));
        clues.add("camp,mentions=" + camp + Math.min(4, mentions));
        long ahead = page.suspects().stream()
                .filter(other ->
                        other.mentions().size() > mentions && other.camp().equals(camp))
                .count();
        clues.add("rank=" + Math.min(3, ahead));
        clues.add(
                camp.equals("rebel")
                        ? "rebel=" + Math.min(2, rebels.indexOf(suspect)) + "/" + Math.min(3, rebels.size())
                        : camp + ",rebels=" + Math.min(2, rebels.size()));
        clues.add("outlet,camp=" + page.outlet() + camp);
        clues.add("genre,camp=" + page.reading().message().genre() + camp);
        clues.add("first="
                + Math.min(
                        4,
                        suspect.mentions().stream()
                                .mapToInt(page::sentence)
                                .min()
                                .orElse(0)));
        clues.add("told=" + Math.min(5, page.incidents().size()));
        clues.add("index=" + Math.min(3, index));
    }

    private void apart(Suspect suspect, int index, Set<String> clues) {
        Incident incident = page.incidents().get(index);
        String camp = suspect.camp();
        int near = near(suspect, incident);
        clues.add("apart=" + Math.min(5, near));
        clues.add("apart,camp=" + Math.min(3, near) + camp);
        clues.add("behind=" + Math.min(4, behind(suspect, incident)));
        clues.add("para="
                + suspect.mentions().stream()
                        .anyMatch(mention -> incident.triggers().stream()
                                .anyMatch(trigger -> page.paragraph(trigger) == page.paragraph(mention))));
        int other = page.suspects().stream()
                .filter(rival -> !rival.equals(suspect) && RIVALS.contains(rival.camp()))
                .mapToInt(rival -> near(rival, incident))
                .min()
                .orElse(FAR);
        String nearer = other < near ? "other" : other == near ? "tie" : "this";
        clues.add("nearer=" + nearer);
        clues.add("nearer,camp=" + nearer + camp);
        int better = 0;
        int ties = 0;
        for (int i = 0; i < page.incidents().size(); i++) {
            int distance = near(suspect, page.incidents().get(i));
            better += distance < near ? 1 : 0;
            ties += distance == near && i != index ? 1 : 0;
        }
        clues.add("incident rank=" + Math.min(2, better) + "," + Math.min(2, ties));
        clues.add("incident best=" + (better == 0) + "," + (page.incidents().size() > 1));
    }

    private int near(Suspect suspect, Incident incident) {
        int near = FAR;
        for (Span mention : suspect.mentions()) {
            for (Span trigger : incident.triggers()) {
                near = Math.min(near, Math.abs(page.sentence(trigger) - page.sentence(mention)));
            }
        }
        return near;
    }

    private int behind(Suspect suspect, Incident incident) {
        int behind = FAR;
        for (Span mention : suspect.mentions()) {
            for (Span trigger : incident.triggers()) {
                int off = page.sentence(trigger) - page.sentence(mention);
                behind = off >= 0 ? Math.min(behind, off) : behind;
            }
        }
        return behind;
    }
}
