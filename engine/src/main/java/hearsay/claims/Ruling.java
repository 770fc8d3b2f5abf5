// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;
import java.time.Instant;

/**
 * A person's word, which the weighing wing reads like any other evidence. Never changed; taken back by another.
 *
 * @param analyst who rules
 * @param note why; may be empty
 */
public record Ruling(RulingId id, String analyst, Instant at, Verdict verdict, String note) {

    public Ruling {
        if (analyst.isBlank()) {
            throw new IllegalArgumentException("a ruling names its analyst");
        }
    }

    public static Ruling of(String analyst, Instant at, Verdict verdict, String note) {
        String id = Digest.of("ruling/1")
                .with("analyst", analyst)
                .with("at", at.toString())
                .with("verdict", verdict.toString())
                .with("note", note)
                .hex();
        return new Ruling(new RulingId(id), analyst, at, verdict, note);
    }
}
