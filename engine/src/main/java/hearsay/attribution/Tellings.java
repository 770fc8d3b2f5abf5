// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.claims.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects every statement of a text with its stance: what the model's spans join to, quotations that go on, what the tree
 * shows where the model marked nothing, and what stands inside the contents of others.
 */
final class Tellings {

    private static final Set<Position> REFUSALS = Set.of(Position.DENY, Position.DOUBT, Position.NO_COMMENT);

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final Joiner joiner;
    private final Stances stances;
    private final Rejoinders rejoinders;
    private final SilentStatements silent;
    private final NestedStatements nested;
    private final Deeds deeds;
    private final Attitudes attitudes;
    private final Set<String> tellers;

    Tellings(Joiner joiner, Stances stances, Deeds deeds, Attitudes attitudes, Set<String> tellers) {
        this.deeds = deeds;
        this.attitudes = attitudes;
        this.tellers = tellers;
        this.joiner = joiner;
        this.stances = stances;
        this.rejoinders = new Rejoinders(stances);
        this.silent = new SilentStatements(tellers);
        this.nested = new NestedStatements(tellers);
    }

    /** All statements in the order of their cues; those that take no position to a truth are left out. */
    List<Told> find(Clauses clauses, Setting setting) {
        List<Told> all = new ArrayList<>();
        for (Statement statement : joined(clauses, setting)) {
            told(statement, Optional.empty(), "joined", clauses)
                    .ifPresent(one -> all.addAll(rejoinders.apart(one, clauses)));
        }
        for (Statement statement : silent.told(clauses, closed(all, clauses, setting), setting.quotations())) {
            told(statement, Optional.empty(), "tree", clauses).ifPresent(all::add);
        }
        for (Statement statement :
                silent.refused(clauses, closed(all, clauses, setting), said(all, clauses, setting))) {
            told(statement, Optional.empty(), "tree", clauses)
                    .filter(one -> REFUSALS.contains(one.reading().stance().position()))
                    .ifPresent(all::add);
        }
        for (Statement statement : AccordingTo.in(clauses, held(clauses, Role.CUE))) {
            told(statement, outer(statement, all), "according-to", clauses).ifPresent(one -> around(one, all));
        }
        return whole(all, clauses, setting);
    }

    /** The statement in whose content another stands. */
    private static Optional<Told> outer(Statement statement, List<Told> all) {
        int cue = statement.cue().orElseThrow().from();
        int first = statement.contents().get(0).from();
        return all.stream()
                .filter(one -> one.at() < cue
                        && one.statement().contents().stream()
                                .anyMatch(content -> content.from() <= first && first < content.to()))
                .reduce((wider, closer) -> closer);
    }

    /** Puts a statement about the whole rest of a sentence around those that stand in it. */
    private static void around(Told wide, List<Told> all) {
        RoleSpan content = wide.statement().contents().get(0);
        for (int index = 0; index < all.size(); index++) {
            Told one = all.get(index);
            boolean inside = content.from() <= one.at() && one.at() < content.to();
            if (inside && one.outer().isEmpty()) {
                all.set(index, new Told(one.statement(), Optional.of(wide), one.reading(), one.rule()));
            }
        }
        all.add(wide);
    }

    private List<Told> whole(List<Told> all, Clauses clauses, Setting setting) {
        List<Told> whole = new ArrayList<>();
        all.sort(Comparator.comparingInt(Told::at));
        Continuation.of(all, clauses, setting.quotations()).forEach(one -> {
            whole.add(one);
            inside(one, clauses, whole);
        });
        whole.sort(Comparator.comparingInt(Told::at));
        return List.copyOf(whole);
    }

    /** What the model marks, joined and mended. */
    private List<Statement> joined(Clauses clauses, Setting setting) {
        Mending mending = new Mending(clauses, held(clauses, Role.values()));
        Trimming trimming = new Trimming(clauses, setting.quotations(), tellers);
        List<Statement> marked = joiner.join(clauses.analysis()).stream()
                .filter(statement -> statement.cue().isPresent())
                .filter(statement -> !Mending.seeming(statement, clauses))
                .map(mending::mend)
                .map(trimming::trim)
                .toList();
        return Citing.merge(mending.share(marked), clauses);
    }

    private static boolean[] held(Clauses clauses, Role... roles) {
        boolean[] held = new boolean[clauses.analysis().tokens().size()];
        for (RoleSpan span : clauses.analysis().roles()) {
            if (Set.of(roles).contains(span.role())) {
                java.util.Arrays.fill(held, span.from(), span.to(), true);
            }
        }
        return held;
    }

    /** Tokens where the tree is not asked: those that statements hold, and all that stands in quotation marks. */
    private static boolean[] closed(List<Told> told, Clauses clauses, Setting setting) {
        boolean[] closed = taken(told, clauses);
        boolean[] quoted = clauses.within(setting.quotations());
        for (int token = 0; token < closed.length; token++) {
            closed[token] |= quoted[token];
        }
        return closed;
    }

    /** Tokens inside contents and cues, and all that stands in quotation marks. */
    private static boolean[] said(List<Told> told, Clauses clauses, Setting setting) {
        boolean[] said = closed(List.of(), clauses, setting);
        for (Told one : told) {
            one.statement().contents().forEach(span -> java.util.Arrays.fill(said, span.from(), span.to(), true));
            one.statement().cue().ifPresent(span -> java.util.Arrays.fill(said, span.from(), span.to(), true));
        }
        return said;
    }

    /** Tokens that statements hold. */
    static boolean[] taken(List<Told> told, Clauses clauses) {
        boolean[] taken = new boolean[clauses.analysis().tokens().size()];
        for (Told one : told) {
            for (RoleSpan span : one.spans()) {
                java.util.Arrays.fill(taken, span.from(), span.to(), true);
            }
        }
        return taken;
    }

    private void inside(Told outer, Clauses clauses, List<Told> found) {
        List<Told> within = new ArrayList<>();
        for (Statement statement : nested.in(outer.statement(), clauses)) {
            int cue = statement.cue().orElseThrow().from();
            Told nearest = within.stream()
                    .filter(one -> one.statement().contents().stream()
                            .anyMatch(content -> content.from() <= cue && cue < content.to()))
                    .reduce((wider, closer) -> closer)
                    .orElse(outer);
            told(statement, Optional.of(nearest), "nested", clauses).ifPresent(within::add);
        }
        refused(outer, within, clauses);
        found.addAll(within);
    }

    /** Denials and silence inside a content: another's, or the speaker's own in the first person ("we reject the charge"). */
    private void refused(Told outer, List<Told> within, Clauses clauses) {
        boolean[] closed = new boolean[clauses.analysis().tokens().size()];
        java.util.Arrays.fill(closed, true);
        outer.statement()
                .contents()
                .forEach(content -> java.util.Arrays.fill(closed, content.from(), content.to(), false));
        within.forEach(one -> one.spans().forEach(span -> java.util.Arrays.fill(closed, span.from(), span.to(), true)));
        for (Statement statement : silent.refused(clauses, closed, closed)) {
            boolean own = statement
                    .source()
                    .filter(span -> clauses.reads(Heads.of(clauses.analysis(), span), FIRST_PERSON))
                    .isPresent();
            Statement meant =
                    own ? new Statement(outer.statement().source(), statement.cue(), statement.contents()) : statement;
            boolean apart = outer.statement().contents().stream()
                    .anyMatch(content -> meant.contents().stream().allMatch(inner -> inside(inner, content)));
            told(meant, own ? outer.outer() : Optional.of(outer), "nested", clauses)
                    .filter(one ->
                            apart && REFUSALS.contains(one.reading().stance().position()))
                    .filter(one -> own || statement.source().isPresent())
                    .ifPresent(within::add);
        }
    }

    private static boolean inside(RoleSpan inner, RoleSpan outer) {
        return outer.from() <= inner.from() && inner.to() <= outer.to();
    }

    /** Whether a stance rests on a row or a frame, and not on the bare fact that the model takes some words for a cue. */
    private static boolean known(StanceReading reading) {
        return !reading.because().rule().endsWith("/plain");
    }

    private Optional<Told> told(Statement statement, Optional<Told> outer, String rule, Clauses clauses) {
        if (Asides.is(statement, clauses) || Acts.is(statement, clauses)) {
            return Optional.empty();
        }
        StanceReading reading =
                stances.read(clauses.analysis(), statement.cue(), statement.source(), statement.contents());
        boolean affirms = reading.stance().position() == Position.AFFIRM;
        boolean says = !affirms || !statement.contents().isEmpty() && !deeds.is(statement, known(reading), clauses);
        boolean nobodys = affirms && statement.source().isEmpty() && Nobodys.is(statement, reading, clauses);
        if (!reading.taken() || !says || nobodys || affirms && attitudes.suffered(statement, clauses)) {
            return Optional.empty();
        }
        Optional<Statement> attitude = affirms ? attitudes.whole(statement, clauses) : Optional.empty();
        return Optional.of(attitude.map(whole -> new Told(whole, outer, reading, Attitudes.RULE))
                .orElseGet(
                        () -> new Told(affirms ? Trimming.open(statement, clauses) : statement, outer, reading, rule)));
    }
}
