// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.CustodyDesk;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay custody verify}. */
@Command(
        name = "verify",
        header = "Looks at every line of both custody logs and every kept byte.",
        footer = "  hearsay custody verify")
final class CustodyVerifyCommand extends Verb {

    @Option(names = "--json", description = "Print as JSON; docs/manual.md names the fields.")
    private boolean json;

    CustodyVerifyCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        CustodyDesk.Verified verified = workbench.custody().verify();
        boolean sound = verified.faults().isEmpty();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("sound", sound);
            verified.log().ifPresent(log -> {
                fields.put("entries", log.entries());
                fields.put("head", log.hash());
            });
            fields.put("ledger_entries", verified.ledger().entries());
            fields.put("ledger_head", verified.ledger().head());
            fields.put("faults", verified.faults());
            print(JsonText.of(fields));
        } else {
            print(verified.faults());
            verified.log().ifPresent(log -> print(line("fetched", log.entries(), log.hash())));
            print(line(
                    "read and ruled",
                    verified.ledger().entries(),
                    verified.ledger().head()));
            print(sound ? "sound" : Summary.count(verified.faults().size(), "fault"));
        }
        return sound ? DONE : OUR_FAULT;
    }

    private static String line(String what, long entries, String head) {
        return "log of what was " + what + ": " + Summary.number(entries) + " up to " + head;
    }
}
