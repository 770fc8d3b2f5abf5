// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.time.Duration;
import java.util.List;

/**
 * What became of a call to read.
 *
 * @param read reports that were read and entered now
 * @param known reports that were in the ledger already, read by the same edition; nothing was done to them
 * @param unread reports in a language that cannot be read yet: entered now with that language, and with no claims
 * @param refused what was meant as a report and could not be taken
 * @param passedOver files of other kinds that lay in the folders
 * @param claims in the reports read now, as are all further figures
 * @param holders distinct innermost sources, by name
 * @param words stretches between white space
 */
public record ReadReport(
        int read,
        int known,
        List<Unread> unread,
        List<Refusal> refused,
        List<String> passedOver,
        long claims,
        long holders,
        long remarks,
        long words,
        Duration time) {

    public ReadReport {
        unread = List.copyOf(unread);
        refused = List.copyOf(refused);
        passedOver = List.copyOf(passedOver);
    }

    /** @param at file, and its line where it holds many reports: {@code reports.jsonl:12} */
    public record Refusal(String at, String reason) {}

    /** @param language its code (ISO 639), or "und-" and that of its script */
    public record Unread(String at, String language) {}

    /** How fast the reports were read; 0 where no time passed. */
    public long wordsPerSecond() {
        return time.toMillis() == 0 ? 0 : words * 1000 / time.toMillis();
    }
}
