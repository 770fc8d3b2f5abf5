// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.Fault;
import hearsay.ledger.Verification;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay ledger verify}. */
@Command(
        name = "verify",
        header = "Checks whether the ledger is whole.",
        description = "%nLooks at every record against its digest, the custody log link by link, the indexes against"
                + " what a rebuild makes. Exit code 1 if there is a fault.",
        footer = "  hearsay ledger verify")
final class LedgerVerifyCommand extends Verb {

    @Option(names = "--json", description = "Print JSON; docs/manual.md names the fields.")
    private boolean json;

    LedgerVerifyCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Verification verification = workbench.verify();
        if (json) {
            print(JsonText.of(json(verification)));
        } else {
            verification.faults().forEach(fault -> print(fault.place() + ": " + fault.what()));
            print(Summary.count(verification.documents(), "document") + ", "
                    + Summary.count(verification.readings(), "reading") + ", custody log of "
                    + Summary.number(verification.entries()) + " up to " + verification.head() + ": "
                    + (verification.sound()
                            ? "sound"
                            : Summary.count(verification.faults().size(), "fault")));
        }
        return verification.sound() ? DONE : OUR_FAULT;
    }

    private static Map<String, Object> json(Verification verification) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sound", verification.sound());
        fields.put("documents", verification.documents());
        fields.put("readings", verification.readings());
        fields.put("entries", verification.entries());
        fields.put("head", verification.head());
        fields.put(
                "faults",
                verification.faults().stream().map(LedgerVerifyCommand::json).toList());
        return fields;
    }

    private static Map<String, Object> json(Fault fault) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("place", fault.place());
        fields.put("what", fault.what());
        return fields;
    }
}
