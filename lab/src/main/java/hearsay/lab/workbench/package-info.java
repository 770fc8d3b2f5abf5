// SPDX-License-Identifier: Apache-2.0
/**
 * How long does somebody wait for a page of the workbench whose ledger is large? Serves it in this process and fetches every
 * kind of page, alone and among others.
 *
 * <p>Begin at {@link hearsay.lab.workbench.WorkbenchLoadTask}. The ledger is that of {@link hearsay.lab.weighing}.
 */
@NullMarked
package hearsay.lab.workbench;

import org.jspecify.annotations.NullMarked;
