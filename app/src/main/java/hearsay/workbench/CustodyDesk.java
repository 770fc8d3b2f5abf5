// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.custody.Audit;
import hearsay.ingest.custody.Custody;
import hearsay.ingest.custody.Seals;
import hearsay.ledger.CustodyHead;
import hearsay.ledger.Ledger;
import hearsay.ledger.Verification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What was kept of what was fetched, as evidence: the verbs {@code custody}. */
public final class CustodyDesk {

    private final Path folder;
    private final Clock clock;
    private final BooleanSupplier hasLedger;
    private final Supplier<Ledger> ledger;

    CustodyDesk(Path folder, Clock clock, BooleanSupplier hasLedger, Supplier<Ledger> ledger) {
        this.folder = folder;
        this.clock = clock;
        this.hasLedger = hasLedger;
        this.ledger = ledger;
    }

    /**
     * What looking at both logs found: the one of what was fetched, in the custody folder, and the one of what was read and
     * ruled, in the ledger.
     *
     * @param log of what was fetched; empty if nothing was
     * @param ledger of what was read and ruled
     * @param faults none if all is sound
     */
    public record Verified(Optional<CustodyHead> log, Verification ledger, List<String> faults) {}

    /** Looks at every line of both custody logs, at every kept byte and at every record. */
    public Verified verify() {
        return doing(() -> {
            boolean collected = Files.isDirectory(folder);
            if (!collected && !hasLedger.getAsBoolean()) {
                throw nothing();
            }
            Verification records = ledger.get().verify();
            List<String> faults = new ArrayList<>();
            Optional<Audit> log = collected ? Optional.of(Audit.of(custody())) : Optional.empty();
            log.ifPresent(audit -> faults.addAll(audit.faults()));
            records.faults().forEach(fault -> faults.add("ledger: " + fault.place() + ": " + fault.what()));
            if (collected) {
                faults.addAll(LedgerNotes.faults(custody().entries(), ledger.get()));
            }
            return new Verified(
                    log.map(audit -> new CustodyHead(audit.entries(), audit.head())), records, List.copyOf(faults));
        });
    }

    /**
     * Signs the head of the custody log, into which the head of the ledger's log is written first, so that the seal is on
     * both.
     *
     * @param key file of the key; made where there is none
     */
    public Path seal(Path key) {
        return doing(() -> {
            Custody custody = custody();
            LedgerNotes.write(custody, ledger.get(), clock.instant());
            return Seals.seal(custody, key, clock.instant());
        });
    }

    /** Has a seal stamped by a time-stamp authority (RFC 3161). @return when, by the authority's clock */
    public Instant stamp(Path seal, URI authority) {
        return doing(() -> Seals.stamp(seal, authority));
    }

    /**
     * Packs all that shows where a report comes from, for somebody else to check.
     *
     * @param id of a document or a kept object, or its first digits, four at least
     * @return how many entries speak of it
     */
    public int export(String id, Path out) {
        if (!id.matches("[0-9a-f]{4,64}")) {
            throw new CallerFault("\"" + id + "\" is no id: give four or more of its hexadecimal digits");
        }
        return doing(() -> {
            Custody custody = existing();
            int entries = new EvidenceBundle(custody, ledger.get()).write(id, out);
            custody.append("exported", Map.of("id", id, "to", String.valueOf(out.getFileName())), clock.instant());
            return entries;
        });
    }

    private Custody custody() throws IOException {
        return Custody.open(folder);
    }

    private Custody existing() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw nothing();
        }
        return custody();
    }

    private CallerFault nothing() {
        return new CallerFault("nothing was collected yet: there is no " + folder + "; see hearsay watch");
    }

    private static <T> T doing(DiskWork<T> work) {
        return DiskWork.attempt(work, "interrupted; what was fetched is kept");
    }
}
