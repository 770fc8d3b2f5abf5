// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.HolderKind;
import hearsay.ledger.HolderQuery;
import hearsay.workbench.Workbench;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which holders are wanted, and which of their claims are counted: options of {@code holders} and {@code silence}. */
final class Holding {

    @Option(names = "--holder", paramLabel = "NAME", description = "Holders whose name holds this.")
    private Optional<String> holder = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "Holders of this kind: ${COMPLETION-CANDIDATES}.")
    private Optional<HolderKind> kind = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Claims of outlets whose name holds this.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", description = "Claims published on this day or later.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Claims published on this day or earlier.")
    private Optional<String> until = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many holders, ${DEFAULT-VALUE} where nothing is said; 0 for all.")
    private int limit;

    /** How many are shown; {@link #query} asks for one more, to know whether there are more. */
    int most() {
        return limit <= 0 ? Integer.MAX_VALUE - 1 : limit;
    }

    HolderQuery query() {
        return new HolderQuery(
                holder,
                kind,
                Optional.empty(),
                outlet,
                since.map(Workbench::day),
                until.map(Workbench::day),
                most() + 1);
    }
}
