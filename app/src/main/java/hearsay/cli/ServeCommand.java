// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.CallerFault;
import hearsay.workbench.Desks;
import hearsay.workbench.Doors;
import hearsay.workbench.OpenId;
import hearsay.workbench.Passwords;
import hearsay.workbench.Serving;
import hearsay.workbench.Workbench;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay serve}: the workbench in the browser. */
@Command(
        name = "serve",
        header = "Opens the workbench in the browser, until it is stopped (Ctrl-C).",
        description = {
            "",
            "Only this machine can reach it unless --bind says otherwise, which wants a password file or an OpenID Connect issuer. The ledger is made if"
                    + " there is none; other ledgers in the same folder (*.db) can be switched to."
        },
        footer = {
            "  hearsay serve",
            "  hearsay serve --ledger libya.db --port 8080",
            "  hearsay serve --password-file people --add-user \"A. Analyst\"",
            "  hearsay serve --bind 0.0.0.0 --password-file people --host desk.example",
            "  hearsay serve --bind 0.0.0.0 --oidc-file oidc.properties"
        })
final class ServeCommand extends Verb {

    private static final int GREATEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7171",
            description = "Listen at this port, ${DEFAULT-VALUE} where nothing is said; 0 takes one that is free.")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Listen at this address: 0.0.0.0 for all of this machine, ${DEFAULT-VALUE} where nothing is said.")
    private String bind = "127.0.0.1";

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A host name by which browsers call it, besides localhost and addresses in numbers.")
    private List<String> hosts = List.of();

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Read addresses of this host although it is not of the open net; may be given several times.")
    private List<String> sources = List.of();

    @Option(names = "--password-file", paramLabel = "FILE", description = "Who may come in: everybody signs in first.")
    private Optional<Path> passwords = Optional.empty();

    @Option(
            names = "--oidc-file",
            paramLabel = "FILE",
            description =
                    "Everybody signs in with the OpenID Connect issuer that this file names; docs/manual.md has its lines.")
    private Optional<Path> openId = Optional.empty();

    @Option(
            names = "--add-user",
            paramLabel = "NAME",
            description = "Enter somebody into the password file, and stop; the password is asked for.")
    private Optional<String> user = Optional.empty();

    ServeCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        if (user.isPresent()) {
            return enter(user.get());
        }
        if (port < 0 || port > GREATEST_PORT) {
            throw new CallerFault("--port is 0 to " + GREATEST_PORT + ", not " + port);
        }
        passwords.ifPresent(Passwords::read);
        boolean fresh = !Files.exists(ledger());
        Serving serving = ServiceLoader.load(Serving.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this build has nothing that serves the workbench"));
        try (Desks desks = Desks.open(ledger(), setting.clock(), setting.room());
                Serving.Served served = serving.serve(
                        desks,
                        setting.clock(),
                        setting.room(),
                        new Doors(
                                bind,
                                port,
                                Set.copyOf(hosts),
                                passwords,
                                openId.map(OpenId::read),
                                Set.copyOf(sources)),
                        this::fault)) {
            print((fresh ? "new ledger " : "ledger ") + ledger() + " at " + served.address());
            setting.console().out().flush();
            untilStopped();
        }
        return DONE;
    }

    /** The Java machine ends the process on Ctrl-C; the hook lets what is open close first. */
    private static void untilStopped() {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread serving = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopped.countDown();
            try {
                serving.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fault(Exception fault) {
        tell("hearsay: a fault of this program: " + fault);
        if (setting.console().debugs()) {
            fault.printStackTrace(setting.console().err());
        }
    }

    private int enter(String name) {
        Path file = passwords.orElseThrow(() -> new CallerFault("--add-user wants a --password-file to write to"));
        Passwords.enter(file, name, password(name));
        print(name + " may sign in; " + file + " says so");
        return DONE;
    }

    private static String password(String name) {
        Console terminal = System.console();
        if (terminal != null) {
            return new String(terminal.readPassword("Password of %s: ", name));
        }
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String line = in.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the password", e);
        }
    }
}
