// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ActorId;
import hearsay.claims.ClusterId;
import hearsay.claims.Ruling;
import hearsay.claims.RulingId;
import hearsay.claims.TestimonyId;
import hearsay.claims.Verdict;
import hearsay.ledger.ActorRow;
import hearsay.ledger.Ledger;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where persons rule: what they write becomes a verdict, is entered, and what leans on it is weighed again. */
final class RulingDesk {

    private static final String GRADES = "a grade is 1 to 6 for what is told, A to F for a source";

    private final Ledger ledger;
    private final Bookkeeping books;
    private final Clock clock;

    RulingDesk(Ledger ledger, Bookkeeping books, Clock clock) {
        this.ledger = ledger;
        this.books = books;
        this.clock = clock;
    }

    /**
     * Enters a ruling.
     *
     * @throws CallerFault naming what is wrong with it, before anything is entered
     */
    Ruled rule(RuleRequest request) {
        Verdict verdict = verdict(request.kind(), request.about());
        if (request.analyst().isBlank()) {
            throw new CallerFault("a ruling names who rules: --by NAME");
        }
        Ruling ruling = Ruling.of(
                request.analyst().strip(), clock.instant().truncatedTo(ChronoUnit.MILLIS), verdict, request.note());
        Set<ClusterId> touched = books.touched(ruling);
        List<Ruled.Stand> before = stands(touched);
        ledger.append(ruling);
        books.ruled(ruling);
        return new Ruled(ruling, before, stands(books.touched(ruling)));
    }

    private List<Ruled.Stand> stands(Set<ClusterId> clusters) {
        return clusters.stream()
                .flatMap(id -> ledger.weighings().row(id).stream())
                .map(row -> new Ruled.Stand(row, InWords.of(books.scales().members(row.id()))))
                .toList();
    }

    private Verdict verdict(RuleRequest.Kind kind, List<String> about) {
        int wanted = kind == RuleRequest.Kind.WITHDRAW || kind == RuleRequest.Kind.UNDO ? 1 : 2;
        if (about.size() != wanted) {
            throw new CallerFault("rule " + kind.name().toLowerCase(Locale.ROOT) + " wants " + kind.wants() + ", not "
                    + (about.isEmpty() ? "nothing" : String.join(" ", about)));
        }
        String first = about.get(0);
        String last = about.get(about.size() - 1);
        try {
            return switch (kind) {
                case SAME -> new Verdict.Same(testimony(first), testimony(last));
                case DIFFERENT -> new Verdict.Different(testimony(first), testimony(last));
                case MERGE -> new Verdict.Merge(actor(first), actor(last));
                case WITHDRAW -> withdrawn(first);
                case OUTCOME -> new Verdict.Outcome(testimony(first), yes(last));
                case GRADE -> grade(first, last);
                case UNDO -> new Verdict.Undo(ruling(first));
            };
        } catch (IllegalArgumentException e) {
            throw new CallerFault(String.valueOf(e.getMessage()));
        }
    }

    private TestimonyId testimony(String prefix) {
        return asked(() -> ledger.weighings().testimony(prefix))
                .orElseThrow(() -> new CallerFault("no proposition and no testimony has an id that begins with \""
                        + prefix + "\"; hearsay propositions lists the first, hearsay compare ID the second"));
    }

    private ActorId actor(String wanted) {
        List<ActorRow> found = ledger.holders().actors(Optional.of(wanted), 100);
        List<ActorRow> exact = found.stream()
                .filter(row -> row.actor().name().equalsIgnoreCase(wanted)
                        || row.actor().id().value().equals(wanted))
                .toList();
        List<ActorRow> meant = exact.isEmpty() ? found : exact;
        if (meant.size() != 1) {
            throw new CallerFault("\"" + wanted + "\" is "
                    + (meant.isEmpty()
                            ? "no actor"
                            : "several actors: "
                                    + meant.stream()
                                            .limit(8)
                                            .map(row -> row.actor().id().value().substring(0, 8) + " "
                                                    + row.actor().name())
                                            .collect(Collectors.joining(", ")))
                    + "; hearsay actors lists them");
        }
        return meant.get(0).actor().id();
    }

    /** A report by its id, or a source by its label. */
    private Verdict withdrawn(String what) {
        boolean id = what.matches("[0-9a-fA-F]{4,64}");
        if (id) {
            Optional<Verdict> report = ledger.document(what).map(document -> new Verdict.WithdrawReport(document.id()));
            if (report.isPresent()) {
                return report.get();
            }
        }
        return new Verdict.WithdrawSource(source(what));
    }

    private String source(String label) {
        if (ledger.weighings().clustersOf(label).isEmpty()) {
            throw new CallerFault("neither a report nor a source of any proposition is called \"" + label
                    + "\", letter for letter; hearsay holders and hearsay claims name them");
        }
        return label;
    }

    private Verdict grade(String what, String grade) {
        if (grade.matches("[1-6]")) {
            return new Verdict.Credibility(testimony(what), Integer.parseInt(grade));
        }
        if (grade.matches("[A-Fa-f]")) {
            return new Verdict.Reliability(
                    source(what), grade.toUpperCase(Locale.ROOT).charAt(0));
        }
        throw new CallerFault("\"" + grade + "\" is no grade: " + GRADES);
    }

    private static boolean yes(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "happened" -> true;
            case "no", "false" -> false;
            default -> throw new CallerFault("an outcome is yes or no, not \"" + word + '"');
        };
    }

    private RulingId ruling(String prefix) {
        return asked(() -> ledger.ruling(prefix))
                .map(Ruling::id)
                .orElseThrow(() -> new CallerFault(
                        "no ruling has an id that begins with \"" + prefix + "\"; hearsay rulings lists them"));
    }

    private static <T> Optional<T> asked(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            throw new CallerFault(String.valueOf(e.getMessage()));
        }
    }
}
