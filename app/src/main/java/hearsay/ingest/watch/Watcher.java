// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.watch;

import hearsay.ingest.Feed;
import hearsay.ingest.Taking;
import hearsay.ingest.fetch.Fetched;
import hearsay.ingest.fetch.Limits;
import hearsay.ingest.fetch.Manners;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One round over the sources. Fetches from several hosts side by side and gives reports one by one, those of a source in the
 * order in which it announced them; first of all those that an interrupted round fetched and did not see entered. A page is fetched again a
 * day after the last time, as long as it is announced: what changed is another version. Used once, by one thread, which
 * alone keeps and logs; {@link #stop} is for any.
 */
public final class Watcher implements AutoCloseable {

    /** Answers under way and not yet kept, so that they do not fill the memory. */
    private static final int MOST_UNDER_WAY = 16;

    private final Reception reception;
    private final Sources sources;
    private final Runners runners;
    private final InstantSource clock;
    private final Consumer<String> listener;

    private final List<Lane> lanes = new ArrayList<>();
    private final Set<URI> seen = new HashSet<>();
    private int budget;
    private int reserved;
    private volatile boolean stopped;

    /** @param listener told in a line what happens at each address */
    public Watcher(
            Reception reception, Sources sources, Manners manners, InstantSource clock, Consumer<String> listener) {
        this.reception = reception;
        this.sources = sources;
        this.runners = new Runners(manners);
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Makes ready for a round.
     *
     * @param all whether to visit sources that are not due, too
     * @param daily how many pages may be fetched in a day, UTC
     */
    public Watcher begin(boolean all, int daily) throws IOException {
        Instant now = clock.instant();
        budget = Math.max(0, daily - reception.today());
        sources.all().stream()
                .filter(source -> all || !source.due().isAfter(now))
                .map(Lane::new)
                .forEach(lanes::add);
        return this;
    }

    /** Ends the round after the report that is being fetched; the rest is left to the next one. */
    public void stop() {
        stopped = true;
        runners.wake();
    }

    /** The next report, or reason why not; nothing when the round is over. */
    public Optional<Taking> next() throws IOException, InterruptedException {
        Optional<Taking> taking = reception.unread();
        while (taking.isEmpty() && !stopped && !lanes.isEmpty()) {
            send();
            Optional<Lane> come = lanes.stream().filter(Lane::hasCome).findFirst();
            if (come.isPresent()) {
                taking = settle(come.get());
                finish(come.get());
            } else if (lanes.stream().anyMatch(Lane::isUnderWay)) {
                runners.await();
            } else {
                leave();
            }
        }
        return taking;
    }

    /** One errand of each lane, and another of each, as long as hosts are free. */
    private void send() {
        boolean more = true;
        while (more) {
            more = false;
            for (Lane lane : lanes) {
                Optional<Errand> errand = lane.waiting().filter(this::maySend);
                if (errand.isPresent()) {
                    reserved += errand.get().kind() == Errand.Kind.PAGE ? 1 : 0;
                    lane.sent(errand.get(), runners.send(errand.get()));
                    more = true;
                }
            }
        }
    }

    private boolean maySend(Errand errand) {
        return (errand.kind() != Errand.Kind.PAGE || reserved < budget)
                && runners.isFree(errand.address())
                && lanes.stream().mapToInt(Lane::underWay).sum() < MOST_UNDER_WAY;
    }

    /** Nothing may be fetched any more today. */
    private void leave() throws IOException {
        int left = lanes.stream().mapToInt(Lane::leave).sum();
        listener.accept("the day's budget is used up; " + left + " pages are left for another day");
        for (Lane lane : List.copyOf(lanes)) {
            finish(lane);
        }
    }

    private void finish(Lane lane) throws IOException {
        if (lane.isDone()) {
            lanes.remove(lane);
            Optional<Source> after = lane.after(clock.instant());
            if (after.isPresent()) {
                sources.put(after.get());
            }
        } else {
            lanes.remove(lane); // behind the others, so that each has its turn
            lanes.add(lane);
        }
    }

    private Optional<Taking> settle(Lane lane) throws IOException, InterruptedException {
        Errand errand = lane.coming();
        Fetched fetched = lane.take();
        return switch (errand.kind()) {
            case SOURCE -> visited(lane, fetched);
            case LIST -> listed(lane, errand.address(), fetched);
            case PAGE -> paged(lane, errand.address(), fetched);
        };
    }

    private Optional<Taking> visited(Lane lane, Fetched fetched) throws IOException {
        URI address = lane.source().address();
        if (!(fetched instanceof Fetched.Answer answer) || answer.status() / 100 != 2 && answer.status() != 304) {
            String reason = Reception.reason(fetched);
            sources.put(lane.source().failed(reason, clock.instant()));
            return reception.failed(address, reason);
        }
        lane.answered(answer);
        if (answer.status() == 304) {
            return Optional.empty();
        }
        Optional<Feed> feed;
        byte[] content;
        try {
            content = answer.content(Limits.USUAL.bytes());
            feed = feed(answer, content);
        } catch (Fetched.Broken e) {
            lane.failed("broken: " + e.getMessage(), true);
            return reception.broken(address, e);
        }
        if (feed.isEmpty()) {
            budget = Math.max(0, budget - 1);
            return reception.taking(answer, content);
        }
        reception.list(answer);
        announce(lane, address, feed.get());
        return Optional.empty();
    }

    /** A list that another one names. A broken one is named, and left out. */
    private Optional<Taking> listed(Lane lane, URI address, Fetched fetched) throws IOException {
        if (!(fetched instanceof Fetched.Answer answer) || answer.status() != 200) {
            lane.failed(Reception.reason(fetched), isPassing(fetched));
            return reception.failed(address, Reception.reason(fetched));
        }
        reception.list(answer);
        try {
            Optional<Feed> feed = feed(answer, answer.content(Limits.USUAL.bytes()));
            feed.ifPresent(list -> announce(lane, address, list));
        } catch (Fetched.Broken e) {
            lane.failed("broken: " + e.getMessage(), false);
            reception.broken(address, e);
        }
        return Optional.empty();
    }

    private static Optional<Feed> feed(Fetched.Answer answer, byte[] content) throws Fetched.Broken {
        try {
            return Feed.of(content, Optional.of(answer.address()), Limits.USUAL.bytes());
        } catch (IOException e) {
            throw new Fetched.Broken(String.valueOf(e.getMessage()));
        }
    }

    private void announce(Lane lane, URI address, Feed feed) {
        List<URI> lists = feed.feeds().stream().filter(seen::add).toList();
        List<Errand> pages = feed.entries().stream()
                .flatMap(entry -> entry.address().stream())
                .filter(page -> seen.add(page) && reception.isDue(page))
                .map(page -> new Errand(Errand.Kind.PAGE, page, reception.conditions(page)))
                .toList();
        lane.add(lists, pages);
        listener.accept(address + ": " + pages.size() + " pages to fetch");
    }

    private Optional<Taking> paged(Lane lane, URI address, Fetched fetched) throws IOException {
        reserved--;
        if (fetched instanceof Fetched.Answer answer && answer.status() == 304) {
            return Optional.empty();
        }
        budget--;
        if (!(fetched instanceof Fetched.Answer answer) || answer.status() != 200) {
            lane.failed(Reception.reason(fetched), isPassing(fetched));
        }
        return reception.given(address, fetched);
    }

    /** Whether it may go better in another round. */
    private static boolean isPassing(Fetched fetched) {
        return fetched instanceof Fetched.Answer answer
                ? answer.status() >= 500 || answer.status() == 429 || answer.status() == 408
                : ((Fetched.Failed) fetched).again();
    }

    @Override
    public void close() {
        runners.close();
    }
}
