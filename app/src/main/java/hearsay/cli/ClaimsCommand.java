// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.ClaimQuery;
import hearsay.ledger.ClaimRow;
import hearsay.workbench.Exports;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.ClaimJson;
import hearsay.workbench.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay claims}: who says what. */
@Command(
        name = "claims",
        header = "Lists claims: on whose word, with what position, what, and what it says happened.",
        description = {
            "",
            "First comes the outlet, then whom it quotes, then whom they quote; behind the colon stand position and certainty. Under a claim stand its words and its propositions: who, to whom, what, where, when, how many. Every option given must fit; those on events must fit one proposition. Case and accents do not matter. The first column is enough to ask hearsay why."
        },
        footer = {
            "  hearsay claims --stance deny",
            "  hearsay claims --holder \"defence ministry\" --since 2017-03-13 --until 2017-03-15",
            "  hearsay claims --type mobilize --place \"sidi barrani\" --when 2017-02..2017-03",
            "  hearsay claims --actor LBY --near 31.61,25.93,50",
            "  hearsay claims --text '\"special forces\" drone*' --json"
        })
final class ClaimsCommand extends Verb {

    private static final String USUAL_LIMIT = "100";

    @Mixin
    private SaidOptions said = new SaidOptions();

    @Option(names = "--since", paramLabel = "DATE", description = "Published on this day or later.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Published on this day or earlier.")
    private Optional<String> until = Optional.empty();

    @Mixin
    private WantedOptions wanted = new WantedOptions();

    @Option(
            names = "--document",
            paramLabel = "ID",
            description = "Of this document (or the one with this claim); the first digits are enough.")
    private Optional<String> document = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = USUAL_LIMIT,
            description = "At most so many, ${DEFAULT-VALUE} where nothing is said; 0 for all.")
    private int limit;

    @Mixin
    private Taken taken = new Taken();

    @Mixin
    private Look look = new Look();

    ClaimsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        int most = limit <= 0 ? Integer.MAX_VALUE - 1 : limit;
        List<ClaimRow> found = workbench.claims(query(workbench).withLimit(most + 1));
        List<ClaimRow> shown = found.subList(0, Math.min(most, found.size()));
        Optional<String> written = Exports.written(taken.csv(), taken.geojson(), shown);
        if (written.isPresent()) {
            print(written.get().stripTrailing());
            return DONE;
        }
        if (look.json()) {
            print(JsonText.of(Map.of("claims", shown.stream().map(ClaimJson::of).toList())));
            return DONE;
        }
        if (shown.isEmpty()) {
            tell("no claim in " + ledger() + " fits");
            return DONE;
        }
        print(ClaimTable.lines(shown, setting.console().width(), look.colour(setting.console())));
        tell(Summary.count(shown.size(), "claim")
                + (found.size() > shown.size() ? ", and there are more: --limit 0 shows all" : "")
                + "; hearsay why " + ClaimTable.shortId(shown.get(0).id().value())
                + " tells where the first comes from");
        return DONE;
    }

    private ClaimQuery query(Workbench workbench) {
        return new ClaimQuery(
                said.holder(),
                said.stance(),
                said.outlet(),
                since.map(Workbench::day),
                until.map(Workbench::day),
                said.text(),
                document.map(prefix -> workbench.show(prefix).document().id()),
                wanted.happening(),
                1);
    }
}
