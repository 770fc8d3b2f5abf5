// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Searches that somebody keeps: a file with a line for each, its name and where it leads, with a tab between. They are a
 * convenience and no evidence, so they do not stand in the ledger.
 */
public final class Searches {

    private static final int LONGEST = 80;
    private static final int MOST = 100;

    /** @param address a path of the workbench with its query: {@code /propositions?actor=Haftar} */
    public record Saved(String name, String address) {}

    private final Path file;

    Searches(Path file) {
        this.file = file;
    }

    public List<Saved> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t", 2))
                    .filter(parts -> parts.length == 2)
                    .map(parts -> new Saved(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the searches in " + file, e);
        }
    }

    /** Keeps a search, in place of another of this name. */
    public void save(String name, String address) {
        String clean = name.replaceAll("\\s+", " ").strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new CallerFault("a search has a name of 1 to " + LONGEST + " characters, not \"" + clean + '"');
        }
        if (!address.startsWith("/") || address.chars().anyMatch(c -> c < ' ')) {
            throw new CallerFault("\"" + address + "\" is no page of the workbench");
        }
        List<Saved> others = without(clean);
        if (others.size() >= MOST) {
            throw new CallerFault("there are " + MOST + " searches already; forget one first");
        }
        others.add(new Saved(clean, address));
        write(others);
    }

    /** Forgets a search; nothing happens if there is none of this name. */
    public void forget(String name) {
        write(without(name));
    }

    private List<Saved> without(String name) {
        return new ArrayList<>(
                all().stream().filter(one -> !one.name().equals(name)).toList());
    }

    private void write(List<Saved> searches) {
        try {
            Files.write(
                    file,
                    searches.stream()
                            .map(one -> one.name() + "\t" + one.address())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the searches to " + file, e);
        }
    }
}
