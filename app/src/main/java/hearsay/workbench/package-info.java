// SPDX-License-Identifier: Apache-2.0
/**
 * What can be done with reports and claims? The verbs: read, look up claims, show a document, say why, look after the
 * ledger. The doors call them and print what they return.
 *
 * <p>Begin at {@link hearsay.workbench.Workbench}. It owns the clock, opens the ledger when it is first needed, and the
 * reading model only to read. What a caller got wrong is a {@link hearsay.workbench.CallerFault} with a message for a
 * person; what files got wrong is data in the result. Knows no terminal and no HTTP. The sample dossier lies beside the
 * classes, in {@code dossier/}.
 */
@NullMarked
package hearsay.workbench;

import org.jspecify.annotations.NullMarked;
