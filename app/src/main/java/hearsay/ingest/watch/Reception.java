// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.watch;

import hearsay.ingest.Intake;
import hearsay.ingest.Taking;
import hearsay.ingest.custody.Custody;
import hearsay.ingest.custody.Entry;
import hearsay.ingest.fetch.Fetched;
import hearsay.ingest.fetch.Limits;
import hearsay.text.OffsetMap;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Receives what was fetched: keeps it, writes each act into the custody log and makes a report of it. Knows from the log what was
 * fetched before and what of it no reader has seen entered. For one thread.
 */
public final class Reception {

    private static final String FETCHED = "fetched";
    private static final String FAILED = "failed";
    private static final String TAKEN = "taken";
    private static final String REFUSED = "refused";
    private static final String ENTERED = "entered";

    private static final Duration BETWEEN_VERSIONS = Duration.ofDays(1);

    private final Custody custody;
    private final Intake intake;
    private final InstantSource clock;
    private final Consumer<String> listener;

    private final Map<String, Entry> pages = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Deque<Entry> unread = new ArrayDeque<>();
    private final int today;

    /**
     * Reads the log.
     *
     * @param listener told in a line what goes wrong at an address
     */
    public Reception(Custody custody, Intake intake, InstantSource clock, Consumer<String> listener) {
        this.custody = custody;
        this.intake = intake;
        this.clock = clock;
        this.listener = listener;
        String day = clock.instant().toString().substring(0, 10);
        Map<String, Entry> open = new LinkedHashMap<>();
        int fetched = 0;
        for (Entry entry : custody.entries()) {
            String address = entry.fact("address").orElse("");
            boolean page = entry.act().equals(FETCHED)
                    && entry.fact("kind").filter("page"::equals).isPresent();
            if (page) {
                Optional<String> before =
                        Optional.ofNullable(pages.put(address, entry)).flatMap(e -> e.fact("digest"));
                fetched += entry.at().startsWith(day) ? 1 : 0;
                if (!before.equals(entry.fact("digest"))) {
                    open.put(address, entry);
                }
            } else if (entry.act().equals(TAKEN)) {
                entry.fact("document").ifPresent(document -> documents.put(address, document));
            } else if (entry.act().equals(REFUSED) || entry.act().equals(ENTERED)) {
                open.remove(address);
            }
        }
        unread.addAll(open.values());
        today = fetched;
    }

    /** How many pages the log says were fetched today, UTC. */
    int today() {
        return today;
    }

    /** Whether a page has not been fetched within a day. */
    boolean isDue(URI address) {
        return Optional.ofNullable(pages.get(address.toString()))
                .map(entry -> Instant.parse(entry.at()).plus(BETWEEN_VERSIONS))
                .filter(again -> again.isAfter(clock.instant()))
                .isEmpty();
    }

    /** What to ask a page's server, so that it sends the page only if it is another than the one that was fetched last. */
    Map<String, String> conditions(URI address) {
        return Optional.ofNullable(pages.get(address.toString())).flatMap(entry -> entry.fact("etag")).stream()
                .collect(Collectors.toMap(tag -> "If-None-Match", tag -> tag));
    }

    /** The next page that was fetched by a round before and that nobody has seen entered. */
    Optional<Taking> unread() throws IOException {
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = unread.remove();
        byte[] bytes = custody.bytes(entry.fact("digest").orElse("")).orElse(new byte[0]);
        try {
            return Optional.of(take(entry, unpacked(entry, bytes)));
        } catch (Fetched.Broken e) {
            return broken(URI.create(entry.fact("address").orElse("")), e);
        }
    }

    /** Says that a report is in the ledger. */
    public void entered(Taking.Taken taken) throws IOException {
        String address = taken.at().path();
        custody.append(
                ENTERED,
                Map.of("address", address, "document", taken.document().id().value()),
                clock.instant());
    }

    /**
     * A page that was fetched is kept, and read if it says anything new.
     *
     * @param address under which it was asked for
     */
    public Optional<Taking> given(URI address, Fetched fetched) throws IOException {
        if (!(fetched instanceof Fetched.Answer answer) || answer.status() != 200) {
            return failed(address, reason(fetched));
        }
        try {
            return taking(answer, answer.content(Limits.USUAL.bytes()));
        } catch (Fetched.Broken e) {
            return broken(answer.asked(), e);
        }
    }

    /** Notes what went wrong. @return nothing */
    Optional<Taking> failed(URI address, String reason) throws IOException {
        custody.append(FAILED, Map.of("address", address.toString(), "reason", reason), clock.instant());
        listener.accept(address + ": " + reason);
        return Optional.empty();
    }

    Optional<Taking> broken(URI address, Fetched.Broken e) throws IOException {
        return failed(address, "broken: " + e.getMessage());
    }

    /** Keeps a page. @param content of it, unpacked. @return a report, if it is another than the last one */
    Optional<Taking> taking(Fetched.Answer answer, byte[] content) throws IOException {
        Optional<String> before =
                Optional.ofNullable(pages.get(answer.asked().toString())).flatMap(entry -> entry.fact("digest"));
        Entry entry = keep(answer, "page");
        pages.put(answer.asked().toString(), entry);
        return before.equals(entry.fact("digest")) ? Optional.empty() : Optional.of(take(entry, content));
    }

    /** Keeps a list of addresses. */
    void list(Fetched.Answer answer) throws IOException {
        keep(answer, "feed");
    }

    private Entry keep(Fetched.Answer answer, String kind) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("address", answer.asked().toString());
        facts.put("kind", kind);
        facts.put("from", answer.address().toString());
        facts.put("status", Integer.toString(answer.status()));
        facts.put("headers", String.join("\n", answer.headers()));
        answer.header("ETag").ifPresent(value -> facts.put("etag", value));
        facts.put("type", answer.header("Content-Type").orElse("text/html"));
        facts.put("digest", custody.keep(answer.body()));
        return custody.append(FETCHED, facts, clock.instant());
    }

    private Taking take(Entry entry, byte[] content) throws IOException {
        URI address = URI.create(entry.fact("address").orElse(""));
        URI from = URI.create(entry.fact("from").orElse(address.toString()));
        Taking taking = intake.fetched(from, entry.fact("type").orElse("text/html"), content);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("address", address.toString());
        facts.put("digest", entry.fact("digest").orElse(""));
        if (taking instanceof Taking.Taken taken) {
            String document = taken.document().id().value();
            facts.put("document", document);
            if (!taken.offsets().runs().isEmpty()) {
                facts.put("offsets", custody.keep(lines(taken.offsets())));
            }
            Optional.ofNullable(documents.put(address.toString(), document))
                    .filter(earlier -> !earlier.equals(document))
                    .ifPresent(earlier -> facts.put("version_of", earlier));
            custody.append(TAKEN, facts, clock.instant());
            return taken.at(address.toString());
        }
        String reason = ((Taking.Refused) taking).reason();
        facts.put("reason", reason);
        custody.append(REFUSED, facts, clock.instant());
        return taking;
    }

    /** Start and end in the text, start and end in the page, both in UTF-16 code units, run by run. */
    private static byte[] lines(OffsetMap offsets) {
        return offsets.runs().stream()
                .map(run -> run.text().start() + "\t" + run.text().end() + "\t"
                        + run.original().start() + "\t" + run.original().end() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(Entry entry, byte[] content) throws Fetched.Broken {
        URI address = URI.create(entry.fact("address").orElse(""));
        return new Fetched.Answer(
                        address,
                        address,
                        200,
                        entry.fact("headers").orElse("").lines().toList(),
                        content)
                .content(Limits.USUAL.bytes());
    }

    static String reason(Fetched fetched) {
        return fetched instanceof Fetched.Answer answer
                ? "the server answers with status " + answer.status()
                : ((Fetched.Failed) fetched).reason();
    }
}
