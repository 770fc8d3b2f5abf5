// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.AlertRequest;
import hearsay.workbench.AlertRow;
import hearsay.workbench.CallerFault;
import hearsay.workbench.Workbench;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay alert add}. */
@Command(
        name = "add",
        header = "Adds an alert: what to look for, and how to tell you.",
        description = {
            "",
            "Looks for claims that fit, as hearsay claims does; with --contested, --one-origin or --denied for what is"
                    + " alleged; with --search for what a search of the workbench finds; with --question at the answers to"
                    + " a question. What fits already is not told. hearsay read, watch run and alert run tell what is new,"
                    + " each thing once; what cannot be delivered is tried again."
        },
        footer = {
            "  hearsay alert add denials --stance deny --place tobruk --feed denials.atom",
            "  hearsay alert add echo --one-origin --actor LBY --webhook https://desk.example/hook",
            "  hearsay alert add risk --question 3f2a --above 20%% --mail outbox --to desk@harbour.example",
            "  hearsay alert add desk --search \"Sidi Barrani\" --command /usr/local/bin/page --argument=--urgent"
        })
final class AlertAddCommand extends Verb {

    private static final String ADDRESS = "[!-~&&[^\\s<>()\\[\\]\",;:\\\\@]]+@[A-Za-z0-9.-]+";

    @Parameters(paramLabel = "NAME", description = "What to call it.")
    private String name = "";

    @Option(names = "--search", paramLabel = "NAME", description = "What this search, kept in the workbench, finds.")
    private Optional<String> search = Optional.empty();

    @Option(names = "--question", paramLabel = "ID", description = "The answers to this question; needs a threshold.")
    private Optional<String> question = Optional.empty();

    @Option(names = "--above", paramLabel = "P", description = "An answer above this: 20%% or 0.2.")
    private Optional<String> above = Optional.empty();

    @Option(names = "--below", paramLabel = "P", description = "An answer below this.")
    private Optional<String> below = Optional.empty();

    @Option(names = "--contested", description = "What some affirm and others deny.")
    private boolean contested;

    @Option(names = "--one-origin", description = "What three reports or more tell, all on one origin.")
    private boolean oneOrigin;

    @Option(names = "--denied", description = "What the government denies that it names.")
    private boolean denied;

    @Mixin
    private SaidOptions said = new SaidOptions();

    @Mixin
    private WantedOptions wanted = new WantedOptions();

    @Option(
            names = "--command",
            paramLabel = "PROGRAM",
            description = "Run this program, without a shell, with what is new as JSON on its standard input.")
    private Optional<String> command = Optional.empty();

    @Option(
            names = "--argument",
            paramLabel = "WORD",
            description = "An argument of the program: --argument=--urgent; may be given several times.")
    private List<String> arguments = List.of();

    @Option(names = "--webhook", paramLabel = "URL", description = "Post what is new to this address as JSON.")
    private Optional<String> webhook = Optional.empty();

    @Option(names = "--mail", paramLabel = "FOLDER", description = "Write a mail (.eml) into this folder.")
    private Optional<Path> mail = Optional.empty();

    @Option(names = "--to", paramLabel = "ADDRESS", description = "To whom the mail is.")
    private Optional<String> recipient = Optional.empty();

    @Option(
            names = "--feed",
            paramLabel = "FILE",
            description = "Write an Atom feed of the newest hundred to this file.")
    private Optional<Path> feed = Optional.empty();

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Post to this host although it is not of the open net; may be given several times.")
    private List<String> hosts = List.of();

    @Option(names = "--from-start", description = "Tell what is in the ledger already, too.")
    private boolean fromStart;

    AlertAddCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        int there = workbench
                .alerting()
                .add(new AlertRequest(name, search, question, sought(), ways(), new HashSet<>(hosts), fromStart));
        AlertRow row = workbench.alerting().row(name);
        print("alert " + row.name() + " looks for " + row.words()
                + (there > 0 ? "; " + Summary.number(there) + " fit already and are not told" : ""));
        return DONE;
    }

    private Map<String, String> sought() {
        if (oneOrigin && denied) {
            throw new CallerFault("--one-origin and --denied are two alerts");
        }
        Map<String, String> sought = new LinkedHashMap<>(wanted.fields());
        sought.putAll(said.fields());
        above.ifPresent(value -> sought.put("above", value));
        below.ifPresent(value -> sought.put("below", value));
        if (contested) {
            sought.put("order", "contested");
        }
        if (oneOrigin || denied) {
            sought.put("alarm", oneOrigin ? "one-origin" : "denied");
        }
        return sought;
    }

    private Map<String, List<String>> ways() {
        if (command.isEmpty() && !arguments.isEmpty()) {
            throw new CallerFault("--argument goes with --command");
        }
        if (recipient.isPresent() && !recipient.get().matches(ADDRESS)) {
            throw new CallerFault("\"" + recipient.get() + "\" is no address of mail");
        }
        Map<String, List<String>> ways = new LinkedHashMap<>();
        command.ifPresent(program -> ways.put("command", joined(program, arguments)));
        webhook.ifPresent(address -> ways.put("webhook", List.of(address)));
        mail.ifPresent(folder -> ways.put(
                "mail",
                joined(folder.toAbsolutePath().toString(), recipient.stream().toList())));
        feed.ifPresent(file -> ways.put("feed", List.of(file.toAbsolutePath().toString())));
        return ways;
    }

    private static List<String> joined(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
