// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.EditionId;
import hearsay.text.DocumentId;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a list of documents shows.
 *
 * @param edition whose reading speaks
 * @param characters UTF-16 code units of the text
 * @param claims in the reading that speaks
 */
public record DocumentRow(
        DocumentId id,
        EditionId edition,
        String outlet,
        OffsetDateTime published,
        String title,
        Optional<String> credit,
        int characters,
        int claims) {}
