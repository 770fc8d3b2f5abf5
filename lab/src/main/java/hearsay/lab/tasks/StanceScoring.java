// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.Claim;
import hearsay.claims.Position;
import hearsay.lab.corpora.StanceLabel;
import hearsay.lab.corpora.StanceLabel.Holder;
import hearsay.lab.scores.Confusion;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts how the claims of texts agree with labels of stance. */
final class StanceScoring {

    private static final String NONE = "NONE";
    private static final String MISSED = "missed";
    private static final List<String> POSITIONS =
            Arrays.stream(Position.values()).map(Enum::name).toList();

    private final Confusion confusion = new Confusion(
            Stream.concat(POSITIONS.stream(), Stream.of(NONE, MISSED)).toList());
    private final Evaluation evaluation = evaluation();

    Confusion confusion() {
        return confusion;
    }

    Map<String, Figure> figures() {
        return evaluation.figures();
    }

    private static Evaluation evaluation() {
        Evaluation evaluation = new Evaluation().statistic("macro_f1", sums -> macro(sums, ""));
        for (String position : POSITIONS) {
            evaluation.f1(position.toLowerCase(Locale.ROOT) + ".f1", position);
        }
        return evaluation
                .f1("found.recall", "found")
                .f1("holder.accuracy", "holder")
                .f1("certainty.accuracy", "certainty")
                .f1("content.accuracy", "content")
                .f1("relay.f1", "relay")
                .statistic("always_affirm.macro_f1", sums -> macro(sums, "always "));
    }

    private static double macro(Map<String, Counts> sums, String prefix) {
        return POSITIONS.stream()
                .mapToDouble(position ->
                        100 * sums.getOrDefault(prefix + position, Counts.NONE).f1())
                .average()
                .orElse(0);
    }

    /** Scores the claims of one text. Returns a line for each label that was read otherwise. */
    List<String> add(List<StanceLabel> labels, String text, List<Claim> claims) {
        List<String> misread = new ArrayList<>();
        Map<String, Counts> counts = new HashMap<>();
        Map<String, Counts> floor = new HashMap<>();
        for (StanceLabel label : labels) {
            Optional<Claim> claim = StanceMatch.of(label, claims);
            String given = claim.map(one -> one.stance().position().name()).orElse(MISSED);
            confusion.add(label.stance(), given);
            position(label.stance(), given, "", counts);
            position(label.stance(), "AFFIRM", "always ", counts);
            position(label.stance(), "AFFIRM", "always ", floor);
            position(label.stance(), StanceFloor.of(label.cue().in(text)), "", floor);
            if (label.position().isPresent()) {
                claim.ifPresent(one -> details(label, one, counts));
                add(counts, "found", new Counts(claim.isPresent() ? 1 : 0, 1, 1));
                add(floor, "holder", new Counts(label.holder() == Holder.NAMED ? 1 : 0, 1, 1));
                add(floor, "certainty", new Counts(label.certainty().name().equals("CERTAIN") ? 1 : 0, 1, 1));
            }
            if (wrong(label, claim, given)) {
                misread.add(line(label, claim, given, text));
            }
        }
        evaluation.add(counts, floor);
        return misread;
    }

    private static boolean wrong(StanceLabel label, Optional<Claim> claim, String given) {
        boolean acts = label.position().isEmpty();
        boolean kind = claim.isPresent() && StanceMatch.kind(claim.get()) != label.holder();
        return acts ? !given.equals(MISSED) && !given.equals("AFFIRM") : !given.equals(label.stance()) || kind;
    }

    private static void position(String wanted, String given, String prefix, Map<String, Counts> counts) {
        boolean free = wanted.equals(NONE) && given.equals("AFFIRM");
        boolean right = wanted.equals(given);
        if (!wanted.equals(NONE)) {
            add(counts, prefix + wanted, new Counts(right ? 1 : 0, right ? 1 : 0, 1));
        }
        if (!right && !free && !given.equals(MISSED)) {
            add(counts, prefix + given, new Counts(0, 1, 0));
        }
    }

    private static void details(StanceLabel label, Claim claim, Map<String, Counts> counts) {
        add(counts, "holder", yes(StanceMatch.kind(claim) == label.holder()));
        add(counts, "certainty", yes(claim.stance().certainty() == label.certainty()));
        if (!label.contents().isEmpty()) {
            add(counts, "content", yes(StanceMatch.touches(label.contents(), claim.contents())));
        }
        List<Span> relays = StanceMatch.relays(claim);
        boolean right = StanceMatch.touches(label.relays(), relays);
        add(
                counts,
                "relay",
                new Counts(
                        right ? 1 : 0, relays.isEmpty() ? 0 : 1, label.relays().isEmpty() ? 0 : 1));
    }

    private static Counts yes(boolean right) {
        return new Counts(right ? 1 : 0, 1, 1);
    }

    private static void add(Map<String, Counts> counts, String name, Counts more) {
        counts.merge(name, more, Counts::plus);
    }

    private static String line(StanceLabel label, Optional<Claim> claim, String given, String text) {
        int from = Math.max(0, label.cue().start() - 110);
        int to = Math.min(text.length(), label.cue().end() + 110);
        String around = text.substring(from, label.cue().start()) + "{"
                + label.cue().in(text) + "}" + text.substring(label.cue().end(), to);
        String how = claim.map(
                        one -> StanceMatch.kind(one) + " " + one.because().rule())
                .orElse("");
        return String.join(
                        "\t",
                        label.document(),
                        label.stance() + " " + label.holder(),
                        given + " " + how,
                        around.replaceAll("\\s+", " "))
                + System.lineSeparator();
    }
}
