// SPDX-License-Identifier: Apache-2.0
/**
 * How does a person at a terminal reach all this? One class per command: it parses, calls one verb of the workbench, and
 * prints.
 *
 * <p>Begin at {@link hearsay.cli.Hearsay}. Results go to standard output, all else to standard error, both in UTF-8. Exit
 * codes: 0 done, 1 a fault of ours, 2 the caller's. Faults are one line; the environment variable {@code HEARSAY_DEBUG}
 * adds the stack trace. Field names of {@code --json} are promised in docs/manual.md.
 */
@NullMarked
package hearsay.cli;

import org.jspecify.annotations.NullMarked;
