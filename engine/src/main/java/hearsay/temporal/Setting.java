// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import java.time.LocalDate;

/**
 * What a time is read against.
 *
 * @param published the report's day
 * @param reference the time last told before this one; the report's day at first
 */
record Setting(LocalDate published, Tense tense, Stretch reference) {}
