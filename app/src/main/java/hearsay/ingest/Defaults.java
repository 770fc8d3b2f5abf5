// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.time.OffsetDateTime;
import java.util.Optional;

/** What the caller says of reports that do not say it themselves. */
public record Defaults(Optional<String> outlet, Optional<OffsetDateTime> published) {

    public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty());

    public Defaults {
        if (outlet.isPresent() && outlet.get().isBlank()) {
            throw new IllegalArgumentException("the name of an outlet is blank");
        }
    }

    Metadata metadata() {
        return new Metadata(outlet, published, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
