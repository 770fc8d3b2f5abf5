// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Outcome;
import hearsay.claims.Resolution;
import hearsay.wire.Wire;
import hearsay.workbench.CallerFault;
import hearsay.workbench.Inquiry;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay resolve}: settles a question: how it came out, and who says so. */
@Command(
        name = "resolve",
        header = "Settles a question: how it came out, and who says so.",
        description = {
            "",
            "Without a question, --auto settles every open one that a ruling on an outcome, a confirmed report or the end of its days settles. Of several resolutions of one question the last counts."
        },
        footer = {"  hearsay resolve 3f2a no --by \"N. Haddad\" --note \"nothing came\"", "  hearsay resolve --auto"})
final class ResolveCommand extends Verb {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "The question; the first digits are enough.")
    private Optional<String> id = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "yes|no|annulled", description = "How it came out.")
    private Optional<Outcome> outcome = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so.")
    private String by = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private String note = "";

    @Option(names = "--auto", description = "Settle what has settled itself.")
    private boolean auto;

    @Mixin
    private Look look = new Look();

    ResolveCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Inquiry inquiry = workbench.inquiry();
        if (auto == id.isPresent() || id.isPresent() && outcome.isEmpty()) {
            throw new CallerFault("resolve wants a question and yes, no or annulled, or --auto");
        }
        List<Resolution> settled =
                auto ? inquiry.settle() : List.of(inquiry.resolve(id.orElseThrow(), outcome.orElseThrow(), by, note));
        if (look.json()) {
            print(JsonText.of(Map.of(
                    "resolutions",
                    settled.stream().map(Wire::print).map(JsonText.Raw::new).toList())));
            return DONE;
        }
        settled.forEach(
                one -> print("question " + ClaimTable.shortId(one.question().value()) + " is settled: "
                        + one.outcome().name().toLowerCase(Locale.ROOT) + ", by " + one.by()
                        + (one.note().isEmpty() ? "" : " (" + one.note() + ")")));
        if (settled.isEmpty()) {
            tell("no open question has settled itself");
        }
        return DONE;
    }
}
