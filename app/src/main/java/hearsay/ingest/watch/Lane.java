// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.watch;

import hearsay.ingest.fetch.Fetched;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * One source in a round: what is still to be fetched for it, and what is under way. Whatever order answers come in, they are
 * taken out in the order of the errands. First the source itself, then the lists that it names, then pages. For one thread.
 */
final class Lane {

    private static final int MOST_UNDER_WAY = 6;
    private static final int MOST_LISTS = 50;

    private record Sent(Errand errand, Future<Fetched> answer) {}

    private final Source source;
    private final Deque<Errand> next = new ArrayDeque<>();
    private final Deque<Errand> pages = new ArrayDeque<>();
    private final Deque<Sent> sent = new ArrayDeque<>();

    private Optional<String> etag = Optional.empty();
    private Optional<String> modified = Optional.empty();
    private boolean answered;
    private int lists;
    private int announced;
    private int failed;
    private boolean unfinished;
    private String trouble = "";

    Lane(Source source) {
        this.source = source;
        Map<String, String> conditions = new HashMap<>();
        source.etag().ifPresent(value -> conditions.put("If-None-Match", value));
        source.modified().ifPresent(value -> conditions.put("If-Modified-Since", value));
        next.add(new Errand(Errand.Kind.SOURCE, source.address(), conditions));
    }

    Source source() {
        return source;
    }

    /** What to send for next, if anything may be sent for now. */
    Optional<Errand> waiting() {
        if (sent.size() >= MOST_UNDER_WAY) {
            return Optional.empty();
        }
        boolean listing = sent.stream().anyMatch(one -> one.errand().kind() != Errand.Kind.PAGE);
        return next.isEmpty() && !listing ? Optional.ofNullable(pages.peek()) : Optional.ofNullable(next.peek());
    }

    /** What was waiting is under way. */
    void sent(Errand errand, Future<Fetched> answer) {
        (errand.kind() == Errand.Kind.PAGE ? pages : next).remove();
        sent.add(new Sent(errand, answer));
    }

    /** Whether the answer that is next in order has come. */
    boolean hasCome() {
        return !sent.isEmpty() && sent.element().answer().isDone();
    }

    boolean isUnderWay() {
        return !sent.isEmpty();
    }

    int underWay() {
        return sent.size();
    }

    /** What was sent for and has come. */
    Errand coming() {
        return sent.element().errand();
    }

    /** Takes out the answer that has come. */
    Fetched take() throws InterruptedException {
        Sent first = sent.remove();
        try {
            return first.answer().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not fetch " + first.errand().address(), e.getCause());
        }
    }

    void add(List<URI> moreLists, List<Errand> morePages) {
        for (URI list : moreLists) {
            if (lists++ < MOST_LISTS) {
                next.add(new Errand(Errand.Kind.LIST, list, Map.of()));
            }
        }
        announced += morePages.size();
        pages.addAll(morePages);
    }

    /** The source answers, and says how to ask it whether it changed. */
    void answered(Fetched.Answer answer) {
        boolean same = answer.status() == 304;
        etag = same ? source.etag() : answer.header("ETag");
        modified = same ? source.modified() : answer.header("Last-Modified");
        answered = true;
    }

    /** Something that it announced could not be had. @param again whether it is to be tried in another round */
    void failed(String reason, boolean again) {
        failed++;
        unfinished |= again;
        trouble = reason;
    }

    /** Leaves the pages that are waiting to another round. @return how many */
    int leave() {
        int left = pages.size();
        unfinished |= left > 0;
        pages.clear();
        return left;
    }

    boolean isDone() {
        return next.isEmpty() && pages.isEmpty() && sent.isEmpty();
    }

    /**
     * The source after the round; nothing if it failed, of which the round has made a note. As long as something that it
     * announced is left, it is not asked whether it changed: it has to announce that again.
     */
    Optional<Source> after(Instant now) {
        if (!answered) {
            return Optional.empty();
        }
        Optional<String> pagesTrouble = failed == 0
                ? Optional.empty()
                : Optional.of(failed + " of " + announced + " pages could not be had, at last: " + trouble);
        return Optional.of(
                unfinished
                        ? source.answered(Optional.empty(), Optional.empty(), pagesTrouble, now)
                        : source.answered(etag, modified, pagesTrouble, now));
    }
}
