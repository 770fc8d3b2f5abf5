// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.LedgerException;
import hearsay.workbench.BundledRoom;
import hearsay.workbench.CallerFault;
import hearsay.workbench.ReadingRoom;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code hearsay}: a command for each verb. */
@Command(
        name = "hearsay",
        description = {
            "Who says so, on whose word, and who denies it.",
            "",
            "Reads news reports and keeps attributed claims in a ledger, one file."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay demo                           a sample dossier, read and laid out",
            "  hearsay read reports/ --outlet \"Harbour Daily\" --published 2017-03-14",
            "  hearsay claims --stance deny           who denies what",
            "  hearsay holders                        who affirmed, denied, kept silent, and on what",
            "  hearsay show 3f2a                      a report with its claims marked",
            "  hearsay why 9c41                       a claim, down to the characters",
            "  hearsay serve                          all of it in the browser",
            "",
            "The ledger is hearsay.db here, or what HEARSAY_LEDGER or --ledger names.",
            "Exit codes: 0 done, 1 a fault of ours, 2 yours (a wrong option, a file that cannot be read).",
            "HEARSAY_DEBUG=1 shows stack traces."
        })
public final class Hearsay implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private Hearsay() {}

    /** Without a command: says which there are. */
    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec, "picocli tells a command its specification")
                .commandLine();
        line.usage(line.getErr());
        return 2;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = Console.ofProcess(out, err);
        BundledRoom room = new BundledRoom(console.variable("HEARSAY_GAZETTEER").map(Path::of));
        int code = run(args, console, Clock.systemUTC(), room);
        out.flush();
        System.exit(code);
    }

    /** Runs one command. @return the exit code */
    static int run(String[] args, Console console, Clock clock, ReadingRoom room) {
        return commandLine(new Setting(console, clock, room)).execute(args);
    }

    static CommandLine commandLine(Setting setting) {
        Console console = setting.console();
        CommandLine ledger = new CommandLine(new LedgerCommand())
                .addSubcommand(new LedgerVerifyCommand(setting))
                .addSubcommand(new LedgerRebuildCommand(setting))
                .addSubcommand(new LedgerBackupCommand(setting))
                .addSubcommand(new LedgerRestoreCommand(setting))
                .addSubcommand(new LedgerStatsCommand(setting));
        return new CommandLine(new Hearsay())
                .addSubcommand(new ReadCommand(setting))
                .addSubcommand(new ClaimsCommand(setting))
                .addSubcommand(new PropositionsCommand(setting))
                .addSubcommand(new AskCommand(setting))
                .addSubcommand(new QuestionsCommand(setting))
                .addSubcommand(new WatchQuestionCommand(setting))
                .addSubcommand(new AchCommand(setting))
                .addSubcommand(new ResolveCommand(setting))
                .addSubcommand(new TrackRecordCommand(setting))
                .addSubcommand(new CompareCommand(setting))
                .addSubcommand(new OriginsCommand(setting))
                .addSubcommand(new ActorsCommand(setting))
                .addSubcommand(new RuleCommand(setting))
                .addSubcommand(new RulingsCommand(setting))
                .addSubcommand(new HoldersCommand(setting))
                .addSubcommand(new SilenceCommand(setting))
                .addSubcommand(new ShowCommand(setting))
                .addSubcommand(new WhyCommand(setting))
                .addSubcommand(new VersionsCommand(setting))
                .addSubcommand(ledger)
                .addSubcommand(new CommandLine(new WatchCommand())
                        .addSubcommand(new WatchAddCommand(setting))
                        .addSubcommand(new WatchListCommand(setting))
                        .addSubcommand(new WatchRemoveCommand(setting))
                        .addSubcommand(new WatchRunCommand(setting)))
                .addSubcommand(new CommandLine(new AlertCommand())
                        .addSubcommand(new AlertAddCommand(setting))
                        .addSubcommand(new AlertListCommand(setting))
                        .addSubcommand(new AlertRemoveCommand(setting))
                        .addSubcommand(new AlertRunCommand(setting)))
                .addSubcommand(new CommandLine(new CustodyCommand())
                        .addSubcommand(new CustodyVerifyCommand(setting))
                        .addSubcommand(new CustodySealCommand(setting))
                        .addSubcommand(new CustodyExportCommand(setting)))
                .addSubcommand(new CommandLine(new HistoryCommand())
                        .addSubcommand(new HistoryImportCommand(setting))
                        .addSubcommand(new HistoryListCommand(setting))
                        .addSubcommand(new HistoryStatsCommand(setting))
                        .addSubcommand(new HistoryLearnCommand(setting)))
                .addSubcommand(
                        new CommandLine(new GazetteerCommand()).addSubcommand(new GazetteerImportCommand(console)))
                .addSubcommand(new ServeCommand(setting))
                .addSubcommand(new DemoCommand(setting))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(Math.min(console.width(), 100))
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((fault, args) -> misused(fault, console))
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, console));
    }

    private static int misused(ParameterException fault, Console console) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("hearsay: " + fault.getMessage() + " (see " + command + " --help)");
        return 2;
    }

    private static int failed(Exception fault, Console console) {
        if (console.debugs()) {
            fault.printStackTrace(console.err());
        }
        boolean callers = fault instanceof CallerFault || fault instanceof LedgerException;
        String message = callers ? String.valueOf(fault.getMessage()) : "a fault of this program: " + fault;
        console.err().println("hearsay: " + message.replaceAll("\\s*\\n\\s*", " "));
        return callers ? 2 : 1;
    }
}
