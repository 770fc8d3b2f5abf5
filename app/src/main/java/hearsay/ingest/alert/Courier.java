// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import hearsay.ingest.fetch.Fetched;
import hearsay.ingest.fetch.Fetcher;
import hearsay.ingest.fetch.Limits;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Takes news to where it goes, and enters that it arrived. Each delivery has its time; one that fails is named and tried
 * again later, and hinders no other. For one thread.
 */
public final class Courier {

    /** What a webhook may take: it is to say "yes", and no more. */
    private static final Limits WEBHOOK = new Limits(100_000, Duration.ofSeconds(20), Duration.ofSeconds(10), 0);

    private final Alerts alerts;
    private final Told told;
    private final Limits limits;

    public Courier(Alerts alerts, Told told) {
        this(alerts, told, WEBHOOK);
    }

    Courier(Alerts alerts, Told told, Limits limits) {
        this.alerts = alerts;
        this.told = told;
        this.limits = limits;
    }

    /**
     * Delivers by one channel of an alert.
     *
     * @return what went wrong, if something did
     * @throws IOException if what happened cannot be noted
     */
    public Optional<String> deliver(Alert alert, Channel channel, News news, Instant now)
            throws IOException, InterruptedException {
        try {
            switch (channel.kind()) {
                case COMMAND -> CommandRun.USUAL.tell(channel.to(), news);
                case WEBHOOK -> post(alert, channel, news);
                case MAIL -> MailDrop.tell(channel.to(), news);
                case FEED -> FeedFile.tell(Path.of(channel.to().get(0)), news);
            }
        } catch (Undelivered e) {
            alerts.note(alert.name(), channel.failed(e.reason(), now));
            return Optional.of(e.reason());
        }
        told.delivered(news, channel, now);
        alerts.note(alert.name(), channel.delivered(now));
        return Optional.empty();
    }

    private void post(Alert alert, Channel channel, News news) throws Undelivered {
        try (Fetcher fetcher = new Fetcher(limits, alert.hosts())) {
            Fetched fetched = fetcher.post(
                    URI.create(channel.to().get(0)),
                    "application/json",
                    news.json().getBytes(StandardCharsets.UTF_8),
                    Map.of("Idempotency-Key", news.id()));
            if (fetched instanceof Fetched.Failed failed) {
                throw new Undelivered(failed.reason());
            }
            int status = ((Fetched.Answer) fetched).status();
            if (status / 100 != 2) {
                throw new Undelivered("the server answers with status " + status);
            }
        }
    }

    /** Where a channel leads, without what may be secret: of an address the host, of a command the program. */
    public static String shortly(Channel channel) {
        String first = channel.to().get(0);
        return channel.kind() == Channel.Kind.WEBHOOK
                ? String.valueOf(URI.create(first).getHost())
                : first;
    }
}
