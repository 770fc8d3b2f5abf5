// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import java.util.List;

/** How one data set writes its events. Immutable; safe to share between threads. */
public interface HistoryFormat {

    /** The name of the data set, as it stands in the ledger: icews, gdelt … */
    String source();

    /** The columns a file must have, by the names in its header. */
    List<String> required();

    /** The columns of a file without a header and with so many cells in its first row; none if it has a header. */
    default List<String> columns(int cells) {
        return List.of();
    }

    /** @throws RowFault if a cell cannot be read */
    Coding code(Row row);
}
