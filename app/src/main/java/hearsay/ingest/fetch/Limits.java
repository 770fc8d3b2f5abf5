// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.fetch;

import java.time.Duration;

/**
 * How much patience one fetch has.
 *
 * @param bytes most that are read, packed and unpacked
 * @param time for the whole of it, from the first connection to the last byte
 * @param silence longest wait for the next byte
 * @param redirects most that are followed
 */
public record Limits(int bytes, Duration time, Duration silence, int redirects) {

    public static final Limits USUAL = new Limits(20_000_000, Duration.ofSeconds(60), Duration.ofSeconds(20), 5);
}
