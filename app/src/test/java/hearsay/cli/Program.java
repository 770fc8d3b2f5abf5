// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.ReadingRoom;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program as a user has it, with its streams caught, a ledger of its own, and a reader made by hand. */
final class Program {

    /** What one run gave. */
    record Outcome(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Map<String, String> environment = new HashMap<>();
    private final ReadingRoom room;
    private Instant now = Instant.parse("2020-05-01T12:00:00Z");

    Program(Path ledger) {
        this(ledger, new HandMadeRoom());
    }

    Program(Path ledger, ReadingRoom room) {
        this.room = room;
        environment.put("HEARSAY_LEDGER", ledger.toString());
    }

    Program with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Lets time pass. */
    Program later(Duration time) {
        now = now.plus(time);
        return this;
    }

    Outcome run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), environment, false, false);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        int code = Hearsay.run(words, console, clock, room);
        console.out().flush();
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
