// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Holds the custody log against the records: each entry against the one before and against what it tells of, and each record
 * against the log. Used once: tell it the records, then the entries in order, then {@link #end}.
 */
final class CustodyCheck {

    /** What one entry ought to tell of. */
    private record Told(String act, String subject, String agent) {
        String words() {
            return switch (act) {
                case CustodyEntry.Act.READ -> "reading of document " + subject + " by edition " + agent;
                case CustodyEntry.Act.RULE -> "ruling " + subject + " by " + agent;
                case CustodyEntry.Act.ASK -> "question " + subject;
                case CustodyEntry.Act.JUDGE -> "judgement " + subject + " on question " + agent;
                case CustodyEntry.Act.RESOLVE -> "resolution " + subject + " by " + agent;
                case CustodyEntry.Act.IMPORT -> "import " + subject + " of " + agent;
                default -> "act \"" + act + "\" on " + subject;
            };
        }
    }

    private record Digests(String subject, String result) {}

    private final BiConsumer<String, String> fault;

    /** In the order of the records; what the log has told of is taken out. */
    private final Map<Told, Digests> records = new LinkedHashMap<>();

    /** By agent, when the log first tells of it. */
    private final Map<String, String> firstSeen = new HashMap<>();

    private long entries;
    private String head = CustodyEntry.BEGINNING;

    /** @param fault takes the place and what is wrong there */
    CustodyCheck(BiConsumer<String, String> fault) {
        this.fault = fault;
    }

    void reading(String document, String edition, String documentDigest, String readingDigest) {
        records.put(new Told(CustodyEntry.Act.READ, document, edition), new Digests(documentDigest, readingDigest));
    }

    void record(String act, String id, String agent, String digest) {
        records.put(new Told(act, id, agent), new Digests(digest, ""));
    }

    void entry(CustodyEntry entry) {
        chained(entry);
        entered(entry.number(), entry.act());
        firstSeen.putIfAbsent(entry.act().agent(), entry.at());
        entries++;
        head = entry.hash();
    }

    /** When all entries were told: which records the log does not know. */
    void end() {
        records.keySet().forEach(told -> fault.accept("custody log", "has no entry for the " + told.words()));
    }

    /** Whether the log first tells of an edition at this moment. */
    boolean firstSeen(String edition, String at) {
        return at.equals(firstSeen.get(edition));
    }

    long entries() {
        return entries;
    }

    /** The hash of the last entry. */
    String head() {
        return head;
    }

    private void chained(CustodyEntry entry) {
        String place = "custody entry " + entry.number();
        if (entry.number() != entries + 1) {
            fault.accept(place, "stands where entry " + (entries + 1) + " belongs");
        }
        if (!entry.previous().equals(head)) {
            fault.accept(place, "does not hold the hash of the entry before");
        }
        if (!entry.rehashed().hash().equals(entry.hash())) {
            fault.accept(place, "its hash is not that of its fields");
        }
    }

    private void entered(long number, CustodyEntry.Act act) {
        Told told = new Told(act.name(), act.subject(), act.agent());
        Digests digests = records.remove(told);
        if (digests == null) {
            fault.accept("custody entry " + number, "tells of what is not there: the " + told.words());
            return;
        }
        boolean reading = act.name().equals(CustodyEntry.Act.READ);
        if (!digests.subject().equals(act.subjectDigest())) {
            fault.accept(
                    reading ? "document " + act.subject() : told.words(),
                    "its record was altered after custody entry " + number);
        }
        if (!digests.result().equals(act.resultDigest())) {
            fault.accept(told.words(), "its record was altered after custody entry " + number);
        }
    }
}
