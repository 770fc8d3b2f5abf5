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
 * A report that somebody gave the address of, fetched once and not kept as evidence: whoever wants that follows the address
 * (see {@link Collecting}). Addresses of this machine and of inner networks are not fetched from.
 */
public final class FetchedReport {

    private static final int MOST_BYTES = 20_000_000;

    private final Taking taking;

    private FetchedReport(Taking taking) {
        this.taking = taking;
    }

    /**
     * Fetches; takes as long as the other side does, a minute at most. What goes wrong there is told when it is read.
     *
     * @throws CallerFault where this is no address
     */
    public static FetchedReport of(String address, Optional<String> outlet, Optional<String> published) {
        URI uri = uri(address);
        Defaults defaults = new Defaults(outlet, published.map(Workbench::moment));
        try (Fetcher fetcher = new Fetcher(Limits.USUAL, Set.of())) {
            Fetched fetched = fetcher.fetch(uri, Map.of());
            if (fetched instanceof Fetched.Failed failed) {
                return refused(uri, failed.reason());
            }
            Fetched.Answer answer = (Fetched.Answer) fetched;
            if (answer.status() == 200) {
                String type = answer.header("Content-Type").orElse("text/html");
                return new FetchedReport(
                        Intake.with(defaults).fetched(answer.address(), type, answer.content(MOST_BYTES)));
            }
            return refused(uri, "the other side answered " + answer.status());
        } catch (IOException e) {
            return refused(uri, String.valueOf(e.getMessage()));
        }
    }

    private static FetchedReport refused(URI uri, String reason) {
        return new FetchedReport(new Taking.Refused(new InputPlace(uri.toString(), OptionalInt.empty()), 0, reason));
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

    Taking taking() {
        return taking;
    }
}
