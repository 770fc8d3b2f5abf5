// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as pages write them. */
final class Addresses {

    private Addresses() {}

    /** An address, its spaces mended; nothing if it is none. */
    static Optional<URI> parse(String written) {
        try {
            String plain = written.strip().replace(" ", "%20").replace("|", "%7C");
            return plain.isEmpty() ? Optional.empty() : Optional.of(new URI(plain));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
