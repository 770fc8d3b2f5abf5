// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.Defaults;
import hearsay.ingest.InputPlace;
import hearsay.ingest.Intake;
import hearsay.ingest.Taking;
import hearsay.ingest.fetch.Fetched;
import hearsay.ingest.fetch.Fetcher;
import hearsay.ingest.fetch.Limits;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A page that somebody gave the address of, fetched and not yet kept: {@link Collecting#read} does that. Addresses of this machine
 * and of inner networks are not fetched from, unless their host is named.
 */
public final class FetchedReport {

    private final URI address;
    private final Fetched fetched;
    private final Intake intake;

    private FetchedReport(URI address, Fetched fetched, Intake intake) {
        this.address = address;
        this.fetched = fetched;
        this.intake = intake;
    }

    /**
     * Fetches; takes as long as the other side does, a minute at most. What goes wrong there is told when it is read.
     *
     * @param hosts that may be fetched from although they are not of the open net
     * @throws CallerFault where this is no address
     */
    public static FetchedReport of(
            String address, Optional<String> outlet, Optional<String> published, Set<String> hosts) {
        URI uri = uri(address);
        Defaults defaults = new Defaults(outlet, published.map(Workbench::moment));
        try (Fetcher fetcher = new Fetcher(Limits.USUAL, hosts)) {
            return new FetchedReport(uri, fetcher.fetch(uri, Map.of()), Intake.with(defaults));
        }
    }

    private static URI uri(String address) {
        try {
            URI uri = URI.create(address.strip());
            if (uri.getScheme() != null && uri.getScheme().matches("(?i)https?") && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new CallerFault("\"" + address + "\" is no address: " + e.getMessage());
        }
        throw new CallerFault("\"" + address + "\" is no address that can be fetched: https://… or http://…");
    }

    URI address() {
        return address;
    }

    Fetched fetched() {
        return fetched;
    }

    Intake intake() {
        return intake;
    }

    /** What it comes to where nothing new was kept. @param trouble what went wrong; empty where it says the same as before */
    Taking otherwise(String trouble) {
        try {
            if (trouble.isEmpty() && fetched instanceof Fetched.Answer answer) {
                return intake.fetched(
                        answer.address(),
                        answer.header("Content-Type").orElse("text/html"),
                        answer.content(Limits.USUAL.bytes()));
            }
        } catch (IOException e) {
            return refused("broken: " + e.getMessage());
        }
        return refused(trouble);
    }

    private Taking refused(String reason) {
        return new Taking.Refused(new InputPlace(address.toString(), OptionalInt.empty()), 0, reason);
    }
}
