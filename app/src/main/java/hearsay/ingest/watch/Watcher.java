// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.watch;

import hearsay.ingest.Feed;
import hearsay.ingest.Intake;
import hearsay.ingest.Taking;
import hearsay.ingest.custody.Custody;
import hearsay.ingest.custody.Entry;
import hearsay.ingest.fetch.Fetched;
import hearsay.ingest.fetch.Limits;
import hearsay.ingest.fetch.Manners;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One round over the sources. Gives reports one by one, those first that an interrupted round fetched and did not see
 * entered. A page is fetched again a day after the last time, as long as it is announced: what changed is another version.
 * Used once, by one thread.
 */
public final class Watcher {

    /** Acts in the custody log. */
    public static final String FETCHED = "fetched";

    public static final String FAILED = "failed";
    public static final String TAKEN = "taken";
    public static final String REFUSED = "refused";
    public static final String ENTERED = "entered";

    private static final Duration BETWEEN_VERSIONS = Duration.ofDays(1);
    private static final int MOST_LISTS = 50;

    private final Custody custody;
    private final Sources sources;
    private final Manners manners;
    private final Intake intake;
    private final InstantSource clock;
    private final Consumer<String> listener;

    private final Map<String, Entry> pages = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Deque<Entry> unread = new ArrayDeque<>();
    private final Deque<Source> due = new ArrayDeque<>();
    private final Deque<URI> announced = new ArrayDeque<>();
    private final Set<URI> seen = new HashSet<>();
    private int budget;

    /** @param listener told in a line what happens at each address */
    public Watcher(
            Custody custody,
            Sources sources,
            Manners manners,
            Intake intake,
            InstantSource clock,
            Consumer<String> listener) {
        this.custody = custody;
        this.sources = sources;
        this.manners = manners;
        this.intake = intake;
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Makes ready for a round.
     *
     * @param all whether to visit sources that are not due, too
     * @param daily how many pages may be fetched in a day, UTC
     */
    public Watcher begin(boolean all, int daily) {
        Instant now = clock.instant();
        String today = now.toString().substring(0, 10);
        Map<String, Entry> open = new LinkedHashMap<>();
        int today0 = 0;
        for (Entry entry : custody.entries()) {
            String address = entry.fact("address").orElse("");
            boolean page = entry.act().equals(FETCHED)
                    && entry.fact("kind").filter("page"::equals).isPresent();
            if (page) {
                Optional<String> before =
                        Optional.ofNullable(pages.put(address, entry)).flatMap(e -> e.fact("digest"));
                today0 += entry.at().startsWith(today) ? 1 : 0;
                if (!before.equals(entry.fact("digest"))) {
                    open.put(address, entry);
                }
            } else if (entry.act().equals(TAKEN)) {
                entry.fact("document").ifPresent(document -> documents.put(address, document));
            } else if (entry.act().equals(REFUSED) || entry.act().equals(ENTERED)) {
                open.remove(address);
            }
        }
        budget = Math.max(0, daily - today0);
        unread.addAll(open.values());
        sources.all().stream()
                .filter(source -> all || !source.due().isAfter(now))
                .forEach(due::add);
        return this;
    }

    /** The next report, or reason why not; nothing when the round is over. */
    public Optional<Taking> next() throws IOException, InterruptedException {
        while (true) {
            Optional<Taking> taking = Optional.empty();
            if (!unread.isEmpty()) {
                Entry entry = unread.remove();
                taking = Optional.of(take(
                        entry, custody.bytes(entry.fact("digest").orElse("")).orElse(new byte[0])));
            } else if (!announced.isEmpty() && budget > 0) {
                taking = page(announced.remove());
            } else if (!announced.isEmpty()) {
                listener.accept("the day's budget is used up; " + announced.size() + " pages are left for another day");
                announced.clear();
                due.clear();
            } else if (!due.isEmpty()) {
                taking = visit(due.remove());
            } else {
                return Optional.empty();
            }
            if (taking.isPresent()) {
                return taking;
            }
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

    private Optional<Taking> visit(Source source) throws IOException, InterruptedException {
        Map<String, String> conditions = new HashMap<>();
        source.etag().ifPresent(value -> conditions.put("If-None-Match", value));
        source.modified().ifPresent(value -> conditions.put("If-Modified-Since", value));
        Fetched fetched = manners.fetch(source.address(), conditions);
        Instant now = clock.instant();
        if (!(fetched instanceof Fetched.Answer answer) || answer.status() / 100 != 2 && answer.status() != 304) {
            String reason = reason(fetched);
            custody.append(FAILED, Map.of("address", source.address().toString(), "reason", reason), now);
            sources.put(source.failed(reason, now));
            listener.accept(source.address() + ": " + reason);
            return Optional.empty();
        }
        if (answer.status() == 304) {
            sources.put(source.answered(source.etag(), source.modified(), now));
            return Optional.empty();
        }
        Optional<Taking> taking = opened(answer);
        sources.put(source.answered(answer.header("ETag"), answer.header("Last-Modified"), now));
        return taking;
    }

    /** A source is a feed, a list of feeds, or a page. */
    private Optional<Taking> opened(Fetched.Answer answer) throws IOException, InterruptedException {
        byte[] content;
        Optional<Feed> feed;
        try {
            content = answer.content(Limits.USUAL.bytes());
            feed = Feed.of(content, Optional.of(answer.address()), Limits.USUAL.bytes());
        } catch (IOException e) {
            return broken(answer, e);
        }
        if (feed.isEmpty()) {
            return taking(answer, content);
        }
        keep(answer, "feed");
        announce(feed.get());
        lists(feed.get());
        return Optional.empty();
    }

    private void announce(Feed feed) {
        feed.entries().stream()
                .flatMap(entry -> entry.address().stream())
                .filter(address -> seen.add(address) && isDue(address))
                .forEach(announced::add);
        listener.accept(announced.size() + " pages to fetch");
    }

    private boolean isDue(URI address) {
        return Optional.ofNullable(pages.get(address.toString()))
                .map(entry -> Instant.parse(entry.at()).plus(BETWEEN_VERSIONS))
                .filter(again -> again.isAfter(clock.instant()))
                .isEmpty();
    }

    /** Sitemaps that an index names, and those that an index among them names. A broken one is named, and left out. */
    private void lists(Feed index) throws IOException, InterruptedException {
        Deque<URI> lists = new ArrayDeque<>(index.feeds());
        for (int i = 0; i < MOST_LISTS && !lists.isEmpty(); i++) {
            URI address = lists.remove();
            if (seen.add(address)
                    && manners.fetch(address, Map.of()) instanceof Fetched.Answer answer
                    && answer.status() == 200) {
                keep(answer, "feed");
                try {
                    Optional<Feed> list = Feed.of(
                            answer.content(Limits.USUAL.bytes()), Optional.of(answer.address()), Limits.USUAL.bytes());
                    list.ifPresent(this::announce);
                    list.ifPresent(feed -> lists.addAll(feed.feeds()));
                } catch (IOException e) {
                    broken(answer, e);
                }
            }
        }
    }

    private Optional<Taking> page(URI address) throws IOException, InterruptedException {
        Optional<Entry> before = Optional.ofNullable(pages.get(address.toString()));
        Map<String, String> conditions = new HashMap<>();
        before.flatMap(entry -> entry.fact("etag")).ifPresent(value -> conditions.put("If-None-Match", value));
        Fetched fetched = manners.fetch(address, conditions);
        if (fetched instanceof Fetched.Answer answer && answer.status() == 304) {
            return Optional.empty();
        }
        budget--;
        return given(address, fetched);
    }

    /**
     * A page that was fetched is kept, and read if it says anything new.
     *
     * @param address under which it was asked for
     */
    public Optional<Taking> given(URI address, Fetched fetched) throws IOException {
        if (!(fetched instanceof Fetched.Answer answer) || answer.status() != 200) {
            String reason = reason(fetched);
            custody.append(FAILED, Map.of("address", address.toString(), "reason", reason), clock.instant());
            listener.accept(address + ": " + reason);
            return Optional.empty();
        }
        try {
            return taking(answer, answer.content(Limits.USUAL.bytes()));
        } catch (IOException e) {
            return broken(answer, e);
        }
    }

    private Optional<Taking> broken(Fetched.Answer answer, IOException e) throws IOException {
        String reason = "broken: " + e.getMessage();
        custody.append(FAILED, Map.of("address", answer.asked().toString(), "reason", reason), clock.instant());
        listener.accept(answer.asked() + ": " + reason);
        return Optional.empty();
    }

    private Optional<Taking> taking(Fetched.Answer answer, byte[] content) throws IOException {
        Optional<String> before =
                Optional.ofNullable(pages.get(answer.asked().toString())).flatMap(entry -> entry.fact("digest"));
        Entry entry = keep(answer, "page");
        pages.put(answer.asked().toString(), entry);
        return before.equals(entry.fact("digest")) ? Optional.empty() : Optional.of(take(entry, content));
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

    /** @param content unpacked, or as it is kept */
    private Taking take(Entry entry, byte[] content) throws IOException {
        URI address = URI.create(entry.fact("address").orElse(""));
        URI from = URI.create(entry.fact("from").orElse(address.toString()));
        Taking taking = intake.fetched(from, entry.fact("type").orElse("text/html"), unpacked(entry, content));
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

    private static byte[] unpacked(Entry entry, byte[] content) throws IOException {
        boolean packed = content.length > 1 && content[0] == 0x1F && (content[1] & 0xFF) == 0x8B;
        if (!packed) {
            return content;
        }
        URI address = URI.create(entry.fact("address").orElse(""));
        return new Fetched.Answer(
                        address,
                        address,
                        200,
                        entry.fact("headers").orElse("").lines().toList(),
                        content)
                .content(Limits.USUAL.bytes());
    }

    private static String reason(Fetched fetched) {
        return fetched instanceof Fetched.Answer answer
                ? "the server answers with status " + answer.status()
                : ((Fetched.Failed) fetched).reason();
    }
}
