// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.claims.Position;
import java.util.List;
import java.util.Optional;

/** What the outlet itself tells right before a denial that only points: "Rebels seized the palace; the army denied it". */
final class Narration {

    private final Clauses clauses;
    private final List<Held> held;

    Narration(Clauses clauses, List<Held> held) {
        this.clauses = clauses;
        this.held = held;
    }

    /** The clause before the semicolon, else the sentence before in the same paragraph; none where somebody is quoted there. */
    Optional<Referents.Contents> before(Held one) {
        List<RoleSpan> contents = one.told().statement().contents();
        boolean points = one.told().reading().stance().position() == Position.DENY
                && !contents.isEmpty()
                && contents.stream().allMatch(content -> content.to() - content.from() == 1);
        if (!points) {
            return Optional.empty();
        }
        Sentence sentence = clauses.sentenceAt(one.told().at());
        int joint = one.told().at();
        while (joint > sentence.from() && !clauses.token(joint).form().equals(";")) {
            joint--;
        }
        boolean within = joint > sentence.from();
        if (!within && (sentence.from() == 0 || opens(sentence))) {
            return Optional.empty();
        }
        Sentence told = within ? sentence : clauses.sentenceAt(sentence.from() - 1);
        return quoted(told.from(), joint)
                ? Optional.empty()
                : Optional.of(new Referents.Contents(
                        List.of(clauses.role(Role.CONTENT, told.from(), joint).span()),
                        Optional.of("attribution/refers-to-narration")));
    }

    private boolean quoted(int from, int to) {
        return held.stream()
                .flatMap(other -> other.told().statement().contents().stream())
                .anyMatch(content -> from <= content.from() && content.from() < to);
    }

    private boolean opens(Sentence sentence) {
        return clauses.analysis().paragraphs().stream()
                .anyMatch(paragraph -> paragraph.contains(sentence.span())
                        && paragraph.start() >= sentence.span().start());
    }
}
