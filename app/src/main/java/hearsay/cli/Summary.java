// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.ReadReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A reading run in a few lines. */
final class Summary {

    private static final int NAMED = 5;

    private Summary() {}

    static List<String> lines(ReadReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(count(report.read(), "report") + " read"
                + (report.known() > 0 ? ", " + number(report.known()) + " already there" : "")
                + (report.unread().isEmpty()
                        ? ""
                        : ", " + number(report.unread().size()) + " kept in other languages")
                + (report.refused().isEmpty()
                        ? ""
                        : ", " + number(report.refused().size()) + " refused"));
        if (report.read() > 0) {
            lines.add(count(report.claims(), "claim") + " of " + count(report.holders(), "holder") + ", "
                    + count(report.remarks(), "remark"));
            lines.add(count(report.words(), "word") + " in " + seconds(report) + speed(report));
        }
        if (!report.passedOver().isEmpty()) {
            lines.add("passed over " + count(report.passedOver().size(), "file") + " of other kinds: " + some(report));
        }
        return lines;
    }

    /** What was kept and not read, and what was refused, a line to each. */
    static List<String> problems(ReadReport report) {
        return Stream.concat(
                        report.unread().stream()
                                .map(one -> one.at() + ": kept and not read: language " + one.language()
                                        + " cannot be read yet, only English"),
                        report.refused().stream().map(refusal -> refusal.at() + ": " + refusal.reason()))
                .toList();
    }

    static String count(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String seconds(ReadReport report) {
        return String.format(Locale.ROOT, "%.1f s", report.time().toMillis() / 1000.0);
    }

    private static String speed(ReadReport report) {
        return report.wordsPerSecond() == 0 ? "" : ", " + number(report.wordsPerSecond()) + " a second";
    }

    private static String some(ReadReport report) {
        List<String> all = report.passedOver();
        String named = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() > NAMED ? named + ", …" : named;
    }
}
