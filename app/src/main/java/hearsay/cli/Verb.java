// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that works on a ledger. */
@Command(mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n")
abstract class Verb implements Callable<Integer> {

    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int CALLERS_FAULT = 2;

    final Setting setting;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger to use, a file, instead of the usual one.")
    private Optional<Path> ledger = Optional.empty();

    Verb(Setting setting) {
        this.setting = setting;
    }

    @Override
    public final Integer call() {
        try (Workbench workbench = setting.over(ledger())) {
            return run(workbench);
        }
    }

    /** Does it. @return the exit code */
    abstract int run(Workbench workbench);

    /** The ledger where the option names none. */
    Path usualLedger() {
        return Path.of(setting.console().variable("HEARSAY_LEDGER").orElse("hearsay.db"));
    }

    final Path ledger() {
        return ledger.orElseGet(this::usualLedger);
    }

    final void print(String line) {
        setting.console().out().println(line);
    }

    final void print(List<String> lines) {
        lines.forEach(this::print);
    }

    /** A hint or a warning, for the person and not for what reads the output. */
    final void tell(String line) {
        setting.console().err().println(line);
    }
}
