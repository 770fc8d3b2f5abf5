// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.exchange.history.AcledFormat;
import hearsay.exchange.history.GdeltFormat;
import hearsay.exchange.history.HistoryFormat;
import hearsay.exchange.history.IcewsFormat;
import hearsay.exchange.history.PolecatFormat;
import hearsay.exchange.history.States;
import hearsay.exchange.history.UcdpFormat;
import java.util.function.Function;

/** The event data sets whose files can be imported. */
public enum DataSet {
    ICEWS(IcewsFormat::new),
    GDELT(GdeltFormat::new),
    POLECAT(PolecatFormat::new),
    ACLED(AcledFormat::new),
    UCDP(UcdpFormat::new);

    @SuppressWarnings("ImmutableEnumChecker") // a constructor
    private final Function<States, HistoryFormat> format;

    DataSet(Function<States, HistoryFormat> format) {
        this.format = format;
    }

    HistoryFormat format(States states) {
        return format.apply(states);
    }
}
