// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.claims.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a denier says behind a colon: "contradicted the report: not a single soldier was there". Denied is what stands before
 * the colon; what stands behind it is the denier's own word.
 */
final class Rejoinders {

    static final String RULE = "rejoinder";

    private final Stances stances;

    Rejoinders(Stances stances) {
        this.stances = stances;
    }

    /** A denial and the statement behind its colon; the statement as it is where there is no such thing. */
    List<Told> apart(Told told, Clauses clauses) {
        OptionalInt colon = told.reading().stance().position() == Position.DENY
                ? colon(told.statement(), clauses)
                : OptionalInt.empty();
        if (colon.isEmpty()) {
            return List.of(told);
        }
        Statement whole = told.statement();
        List<RoleSpan> denied = clipped(whole, 0, colon.getAsInt(), clauses);
        List<RoleSpan> own = clipped(whole, colon.getAsInt() + 1, Integer.MAX_VALUE, clauses);
        List<Told> both = new ArrayList<>();
        if (!denied.isEmpty() || named(whole.cue().orElseThrow(), clauses)) {
            both.add(new Told(
                    new Statement(whole.source(), whole.cue(), denied), told.outer(), told.reading(), told.rule()));
        }
        StanceReading reading = stances.read(clauses.analysis(), Optional.empty(), whole.source(), own);
        both.add(new Told(new Statement(whole.source(), whole.cue(), own), told.outer(), reading, RULE));
        return both;
    }

    /** Whether the cue itself has a word for what is denied: "dismissed the claim:". */
    private static boolean named(RoleSpan cue, Clauses clauses) {
        return IntStream.range(cue.from(), cue.to())
                .mapToObj(token -> clauses.token(token).upos())
                .anyMatch(upos -> upos == Upos.NOUN || upos == Upos.PRON);
    }

    /** The first colon that a clause of the contents follows. */
    private static OptionalInt colon(Statement statement, Clauses clauses) {
        int from = statement.cue().orElseThrow().from();
        int to = statement.contents().stream().mapToInt(RoleSpan::to).max().orElse(from);
        return IntStream.range(from, to)
                .filter(token -> clauses.token(token).form().equals(":"))
                .filter(token -> clipped(statement, token + 1, to, clauses).stream()
                        .anyMatch(content -> clause(content, clauses)))
                .findFirst();
    }

    private static boolean clause(RoleSpan content, Clauses clauses) {
        return IntStream.range(content.from(), content.to())
                .filter(token -> clauses.token(token).upos() == Upos.VERB
                        || clauses.token(token).upos() == Upos.AUX)
                .anyMatch(token -> !clauses.token(token).xpos().equals("VBG"));
    }

    private static List<RoleSpan> clipped(Statement statement, int from, int to, Clauses clauses) {
        return statement.contents().stream()
                .filter(content -> content.from() < to && from < content.to())
                .map(content -> clauses.role(Role.CONTENT, Math.max(content.from(), from), Math.min(content.to(), to)))
                .toList();
    }
}
