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
import java.util.stream.Stream;

/** The ledgers that lie beside the one that was opened: files that end in {@code .db}. Opened when first called for. */
final class Dossiers implements AutoCloseable {

    private static final String ENDING = ".db";

    private final House house;
    private final Map<String, Desks> open = new TreeMap<>();

    Dossiers(House house) {
        this.house = house;
    }

    /** Names of the others, without the ending. */
    List<String> names() {
        Path folder = folder();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(house.desks().file().toAbsolutePath()))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    /** @throws Refusal where there is no such ledger */
    synchronized Desks desks(String name) {
        if (!names().contains(name)) {
            throw new Refusal(
                    404,
                    "There is no ledger “" + name + "” beside " + house.desks().file() + ".");
        }
        return open.computeIfAbsent(
                name, fresh -> Desks.open(folder().resolve(fresh + ENDING), house.clock(), house.room()));
    }

    /** Those opened here, not the first. */
    @Override
    public synchronized void close() {
        open.values().forEach(Desks::close);
    }

    private Path folder() {
        Path parent = house.desks().file().toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }
}
