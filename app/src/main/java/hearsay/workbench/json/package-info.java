// SPDX-License-Identifier: Apache-2.0
/**
 * How do values look to a program? One class per thing that the doors print as JSON: a claim, a proposition, what it comes
 * to, the reasons of a claim, a ruling; and {@link hearsay.workbench.json.JsonText}, which writes them.
 *
 * <p>What the command line prints with {@code --json} and what a page of the workbench gives under {@code .json} are the same
 * maps. Names of fields are promised in docs/manual.md. What belongs into the ledger and travels between machines is
 * {@code hearsay.wire}'s.
 */
@NullMarked
package hearsay.workbench.json;

import org.jspecify.annotations.NullMarked;
