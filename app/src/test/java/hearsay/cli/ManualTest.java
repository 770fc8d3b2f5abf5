// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every command, every option, every variable and every field of JSON stands in docs/manual.md. */
class ManualTest {

    private static final Pattern KEY = Pattern.compile("\"(\\w+)\":");
    private static final List<String> OF_EVERY_COMMAND =
            List.of("--help", "--version", "--ledger", "--json", "--color", "--no-color");

    @TempDir
    private Path folder;

    @Test
    void everyCommandHasItsSectionAndThereItsOptions() throws IOException {
        String manual = manual();
        List<CommandLine> commands = commands(program()).toList();
        assertThat(commands).hasSizeGreaterThan(8);
        for (CommandLine command : commands) {
            String name = command.getCommandSpec().qualifiedName();
            if (!name.equals("hearsay")) {
                assertThat(manual).as(name).containsPattern("(?m)^##+ " + name + "$");
            }
            String section = section(manual, name);
            for (OptionSpec option : command.getCommandSpec().options()) {
                String longest = option.longestName();
                String where = OF_EVERY_COMMAND.contains(longest) ? section(manual, "Every command") : section;
                assertThat(where).as(name + " " + longest).contains("`" + longest);
            }
        }
    }

    @Test
    void everyFieldOfJsonIsNamed() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "---\noutlet: Harbour Daily\npublished: 2017-03-14\nurl: https://harbour-daily.example/a\ncredit: Reuters\n"
                        + "title: Port\n---\nTwo men said that 22 men had come to Sidi Barrani. The army denied that Tobruk was open. The army declined to comment on the unit. Why?\n");
        Files.writeString(folder.resolve("b.txt"), "");
        Program program = new Program(folder.resolve("ledger.db"));
        StringBuilder printed =
                new StringBuilder(program.run("read", folder, "--json").out());
        String claims = program.run("claims", "--json").out();
        Matcher id = Pattern.compile("\"id\":\"(\\w+)\"").matcher(claims);
        assertThat(id.find()).isTrue();
        printed.append(claims)
                .append(program.run("show", id.group(1), "--json").out())
                .append(program.run("why", id.group(1), "--json").out())
                .append(program.run("holders", "--json").out())
                .append(program.run("silence", "--json").out())
                .append(program.run("ledger", "stats", "--json").out())
                .append(program.run("ledger", "verify", "--json").out())
                .append(program.run("demo", "--json", "--ledger", folder.resolve("demo.db"))
                        .out());
        Set<String> keys = new TreeSet<>();
        KEY.matcher(printed).results().forEach(key -> keys.add(key.group(1)));
        assertThat(keys)
                .contains(
                        "words_per_second",
                        "holder_kind",
                        "sentences",
                        "entered",
                        "positions",
                        "head",
                        "words",
                        "says",
                        "times",
                        "grain");
        String section = section(manual(), "JSON");
        assertThat(keys).allSatisfy(key -> assertThat(section).contains("`" + key + "`"));
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ManualTest::commands));
    }

    private static CommandLine program() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere, Map.of(), false, false);
        return Hearsay.commandLine(new Setting(console, Clock.systemUTC(), new HandMadeRoom()));
    }

    /** From a heading to the next one of the same depth or less. */
    private static String section(String manual, String title) {
        Matcher matcher = Pattern.compile("(?ms)^(##+) " + Pattern.quote(title) + "$(.*?)(?=^##? |\\z)")
                .matcher(manual);
        return matcher.find() ? matcher.group(2) : "";
    }

    private static String manual() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("docs")) ? here : here.resolve("..");
        return Files.readString(root.resolve("docs/manual.md"));
    }
}
