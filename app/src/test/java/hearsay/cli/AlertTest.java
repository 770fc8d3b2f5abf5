// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hearsay.workbench.BundledRoom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay alert}, with a server on this machine that takes what it is sent, or does not. */
@Timeout(120)
class AlertTest {

    @TempDir
    private Path folder;

    private final List<String> posted = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(200);
    private HttpServer server;
    private Program program;
    private Path feed;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        program = new Program(folder.resolve("ledger.db"));
        feed = folder.resolve("news.atom");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void tellsOfWhatIsNewAndOfEachThingOnce() throws IOException {
        read("a", "Harbour Daily", "The army denied that Tobruk was open. The mayor said that the port was shut.");
        assertThat(program.run("alert", "add", "denials", "--stance", "deny", "--feed", feed)
                        .out())
                .isEqualTo("alert denials looks for claims: stance deny; 1 fit already and are not told\n");
        assertThat(program.run("alert", "run").err()).contains("nothing new to tell");
        assertThat(feed).doesNotExist();

        Program.Outcome read =
                read("b", "Coast Post", "The navy denied that ships had left. The mayor said that all was well.");
        assertThat(read.err()).contains("alert denials: told of 1 by feed");
        assertThat(Files.readString(feed))
                .contains("<title>Coast Post, quoting the navy: denies: “ships had left”</title>")
                .doesNotContain("Tobruk", "all was well");
        assertThat(program.run("alert", "run").err()).contains("nothing new to tell");
        assertThat(read("c", "Coast Post", "The navy denied that ships had left. The mayor said that it was late.")
                        .err())
                .as("the page was corrected, the denial is the same")
                .doesNotContain("told of");
    }

    @Test
    void tellsOfWhatIsContestedWithBothSides() throws IOException {
        program.run("alert", "add", "fights", "--contested", "--place", "sidi", "--feed", feed);
        read("a", "Harbour Daily", "Two men said that 22 men had come to Sidi Barrani.");
        assertThat(feed).doesNotExist();
        assertThat(read("b", "Coast Post", "The army denied that anybody had come to Sidi Barrani.")
                        .err())
                .contains("alert fights: told of 1 by feed");
        assertThat(Files.readString(feed))
                .contains("contested", "quoting two men: affirms", "quoting the army: denies");
        assertThat(read("c", "Gulf Mail", "The army denied that anybody had come to Sidi Barrani.")
                        .err())
                .doesNotContain("told of");
    }

    @Test
    void aSearchOfTheWorkbenchIsAnAlert() throws IOException {
        read("a", "Harbour Daily", "The mayor said that all was well.");
        Files.writeString(folder.resolve("ledger.db.searches"), "Tobruk\t/claims?q=tobruk\nMap\t/map?place=tobruk\n");
        assertThat(program.run("alert", "add", "t", "--search", "Tobruk", "--feed", feed)
                        .out())
                .contains("claims: words tobruk");
        assertThat(read("b", "Coast Post", "The army said that Tobruk was open.")
                        .err())
                .contains("told of 1 by feed");
        assertThat(program.run("alert", "add", "m", "--search", "Map", "--feed", feed)
                        .err())
                .contains("\"/map?place=tobruk\" cannot be watched");
        assertThat(program.run("alert", "add", "n", "--search", "None", "--feed", feed)
                        .err())
                .contains("keeps no search \"None\"");
    }

    @Test
    void aWebhookThatFailsIsTriedAgainAndHindersNothing() throws IOException {
        program.run(
                "alert",
                "add",
                "hook",
                "--text",
                "ships",
                "--webhook",
                address(),
                "--feed",
                feed,
                "--allow-host",
                "127.0.0.1");
        status.set(500);
        Program.Outcome read = read("a", "Harbour Daily", "The navy said that ships had left.");
        assertThat(read.code()).isZero();
        assertThat(read.err())
                .contains("alert hook: told of 1 by feed", "alert hook: webhook: the server answers with status 500");
        assertThat(program.run("alert", "run").err()).as("not due yet").contains("nothing new");
        assertThat(program.run("alert", "list").out()).contains("1 failure: the server answers with status 500");

        status.set(302);
        Program.Outcome again = program.later(Duration.ofMinutes(2)).run("alert", "run");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.out()).contains("status 302");
        status.set(204);
        assertThat(program.later(Duration.ofMinutes(4)).run("alert", "run").out())
                .isEqualTo("alert hook: told of 1 by webhook\n");
        assertThat(posted).hasSize(3);
        assertThat(posted.get(2))
                .contains(
                        "\"alert\":\"hook\"", "\"says\":\"Harbour Daily, quoting the navy: affirms\"", "\"standing\":")
                .contains("\"title\":", "\"spans\":[[");
        assertThat(posted.get(2).replaceAll(".*\"id\":\"(\\w+)\",\"at.*", "$1"))
                .isEqualTo(posted.get(0).replaceAll(".*\"id\":\"(\\w+)\",\"at.*", "$1"));
        assertThat(program.later(Duration.ofDays(1)).run("alert", "run").err()).contains("nothing new");
        assertThat(program.run("custody", "verify").out()).contains("sound");
        assertThat(Files.readString(folder.resolve("ledger.db.custody/log.jsonl")))
                .contains("\"act\":\"told\"", "\"channel\":\"webhook\",\"to\":\"127.0.0.1\"");
    }

    @Test
    void aWebhookDoesNotGoInsideUnlessItsHostIsNamed() throws IOException {
        for (String inside : List.of(address(), "http://localhost:1/", "http://169.254.169.254/latest")) {
            program.run("alert", "add", inside, "--text", "ships", "--webhook", inside);
        }
        assertThat(program.run("alert", "add", "odd", "--text", "ships", "--webhook", "http://0x7f.1/")
                        .err())
                .contains("is no address of the web");
        Program.Outcome read = read("a", "Harbour Daily", "The navy said that ships had left.");
        assertThat(read.code()).isZero();
        assertThat(read.err().lines().filter(line -> line.contains("webhook: forbidden: ")))
                .hasSize(3);
        assertThat(posted).isEmpty();
    }

    @Test
    void aCommandGetsWhatIsNewAndNoShellSeesIt() throws IOException {
        Path got = folder.resolve("got");
        Path script = Files.writeString(
                folder.resolve("take"), "#!/bin/sh\ncat > \"" + got + "\"\nprintf '%s|' \"$@\" >> \"" + got + "\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        program.run(
                "alert",
                "add",
                "run",
                "--text",
                "ships",
                "--command",
                script,
                "--argument=$(touch x)",
                "--argument=;ls");
        Program.Outcome read = read("a", "Harbour Daily", "The navy said that ships $(touch y) `left`.");
        assertThat(read.err()).contains("told of 1 by command");
        assertThat(Files.readString(got))
                .contains("\"contents\":[\"ships $(touch y) `left`\"]")
                .endsWith("$(touch x)|;ls|");
        program.run("alert", "add", "bad", "--text", "boats", "--command", folder.resolve("missing"));
        program.run(
                "alert",
                "add",
                "ends",
                "--text",
                "boats",
                "--command",
                "sh",
                "--argument=-c",
                "--argument=echo no luck >&2; exit 3");
        assertThat(read("b", "Harbour Daily", "The navy said that boats had left.")
                        .err())
                .contains("alert bad: command: cannot be run", "alert ends: command: ends with code 3: no luck");
    }

    @Test
    void aQuestionIsToldWhenItsAnswerCrosses() throws IOException {
        read("a", "Harbour Daily", "Two men said that 22 men had come to Sidi Barrani.");
        Program asking = new Program(folder.resolve("ledger.db"), new BundledRoom(Optional.empty()));
        String asked = asking.run(
                        "ask", "Will Russia send forces into Libya within 90 days?", "--as-of", "2020-04-30", "--json")
                .out();
        String id = asked.replaceAll("(?s).*\"question\":\\{[^}]*?\"id\":\"(\\w{64})\".*", "$1")
                .strip();
        assertThat(asking.run(
                                "alert",
                                "add",
                                "q",
                                "--question",
                                id.substring(0, 8),
                                "--above",
                                "0.1%",
                                "--from-start",
                                "--feed",
                                feed)
                        .out())
                .contains("question " + id.substring(0, 8) + " above under 1 %");
        asking.run(
                "alert",
                "add",
                "high",
                "--question",
                id.substring(0, 8),
                "--above",
                "0.999",
                "--from-start",
                "--feed",
                feed);
        assertThat(asking.run("alert", "run").out()).isEqualTo("alert q: told of 1 by feed\n");
        assertThat(Files.readString(feed)).contains("Will Russia send forces into Libya within 90 days?", "went above");
        assertThat(asking.run("alert", "run").err()).contains("nothing new to tell");
        assertThat(asking.run("alert", "add", "x", "--question", id.substring(0, 8), "--feed", feed)
                        .err())
                .contains("watched for one threshold");
        assertThat(asking.run("alert", "add", "x", "--question", id.substring(0, 8), "--above", "20", "--feed", feed)
                        .err())
                .contains("write 20% or 0.2");
    }

    @Test
    void alertsAreListedForgottenAndKept() throws IOException {
        assertThat(program.run("alert", "list").err()).contains("there is no alert yet");
        program.run("alert", "add", "ships", "--text", "ships", "--feed", feed);
        assertThat(program.run("alert", "add", "ships", "--text", "x", "--feed", feed)
                        .err())
                .contains("there is an alert ships already");
        assertThat(program.run("alert", "add", "y", "--text", "x").err()).contains("--command, --webhook");
        assertThat(program.run("alert", "add", "y", "--feed", feed).err()).contains("looks for something");
        assertThat(program.run("alert", "add", "y", "--text", "x", "--webhook", "file:///etc")
                        .err())
                .contains("is no address of the web");
        assertThat(program.run("alert", "add", "y", "--contested", "--type", "ASSAULT/aerial", "--feed", feed)
                        .err())
                .contains("mode and nearness can be asked of claims");
        assertThat(program.run("alert", "list", "--json").out())
                .contains("\"name\":\"ships\"", "\"wants\":\"/claims?q=ships\"");
        read("a", "Harbour Daily", "The navy said that ships had left.");
        Path backup = folder.resolve("all.zip");
        assertThat(program.run("ledger", "backup", backup).code()).isZero();
        assertThat(program.run("alert", "remove", "ships").code()).isZero();
        assertThat(program.run("alert", "remove", "ships").code()).isEqualTo(2);
        Program other = new Program(folder.resolve("other.db"));
        assertThat(other.run("ledger", "restore", backup).code()).isZero();
        assertThat(other.run("alert", "list").out()).startsWith("ships  claims: words ships\n  feed ");
        assertThat(other.run("alert", "run").err()).contains("nothing new");
    }

    @Test
    void mailsAreWrittenForAMailProgram() throws IOException {
        Path box = Files.createDirectory(folder.resolve("box"));
        program.run("alert", "add", "Häfen\u202e", "--text", "ships", "--mail", box, "--to", "desk@harbour.example");
        assertThat(program.run("alert", "add", "z", "--text", "ships", "--mail", box, "--to", "a@b\r\nBcc: c@d")
                        .err())
                .contains("is no address of mail");
        read("a", "Harbour Daily", "The navy said that ships had left.");
        try (Stream<Path> mails = Files.list(box)) {
            String mail = Files.readString(mails.filter(file -> file.toString().endsWith(".eml"))
                    .findFirst()
                    .orElseThrow());
            assertThat(mail).contains("To: desk@harbour.example\r\n", "Subject: =?utf-8?B?");
        }
        assertThat(program.run("read", box, "--outlet", "Mail").out())
                .as("it is a mail that can be read")
                .contains("1 report read");
    }

    private Program.Outcome read(String name, String outlet, String text) throws IOException {
        Path report = Files.writeString(
                folder.resolve(name + ".txt"), "outlet: " + outlet + "\ndate: 2020-04-30\n\n" + text + "\n");
        return program.run("read", report);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?token=secret";
    }

    private void answer(HttpExchange exchange) throws IOException {
        posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
        exchange.sendResponseHeaders(status.get(), -1);
        exchange.close();
    }
}
