// SPDX-License-Identifier: Apache-2.0
/**
 * The laboratory: trains the reading model and measures every stage on gold data, beside a naive floor and with intervals.
 *
 * <p>Begin at {@link hearsay.lab.Lab}, the command line. Nobody depends on the lab.
 */
@NullMarked
package hearsay.lab;

import org.jspecify.annotations.NullMarked;
