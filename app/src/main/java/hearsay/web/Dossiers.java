// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.Desks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The ledger that was opened, and those that lie beside it: files that end in {@code .db}, opened when first called for. */
final class Dossiers implements AutoCloseable {

    private static final String ENDING = ".db";

    private record Open(Desks desks, Tide tide) {}

    private final House house;
    private final Consumer<Exception> journal;
    private final Tide tide;
    private final Map<String, Open> open = new TreeMap<>();

    Dossiers(House house, Consumer<Exception> journal) {
        this.house = house;
        this.journal = journal;
        this.tide = new Tide(house.desks(), journal);
    }

    /** Names of the others, without the ending. */
    static List<String> beside(Path ledger) {
        try (Stream<Path> files = Files.list(folder(ledger))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().equals(ledger.getFileName()))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into the folder of " + ledger, e);
        }
    }

    Desks desks() {
        return house.desks();
    }

    Tide tide() {
        return tide;
    }

    /** @throws Refusal where there is no such ledger */
    Desks desks(String name) {
        return opened(name).desks();
    }

    /** @throws Refusal where there is no such ledger */
    Tide tide(String name) {
        return opened(name).tide();
    }

    private synchronized Open opened(String name) {
        Path first = house.desks().file();
        if (!beside(first).contains(name)) {
            throw new Refusal(404, "There is no ledger “" + name + "” beside " + first.getFileName() + ".");
        }
        return open.computeIfAbsent(name, fresh -> {
            Desks desks = Desks.open(folder(first).resolve(fresh + ENDING), house.clock(), house.room());
            return new Open(desks, new Tide(desks, journal));
        });
    }

    /** Those opened here; the first stays its opener's. */
    @Override
    public synchronized void close() {
        tide.close();
        open.values().forEach(one -> {
            one.tide().close();
            one.desks().close();
        });
    }

    private static Path folder(Path ledger) {
        Path parent = ledger.toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }
}
