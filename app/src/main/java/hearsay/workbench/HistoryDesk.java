// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.answers.Background;
import hearsay.answers.Camps;
import hearsay.claims.EditionId;
import hearsay.claims.EventType;
import hearsay.claims.HistoryEvent;
import hearsay.exchange.history.HistoryFile;
import hearsay.exchange.history.HistoryFormat;
import hearsay.exchange.history.RowFault;
import hearsay.forecast.Experience;
import hearsay.forecast.ExperienceLearner;
import hearsay.forecast.Facts;
import hearsay.forecast.PastEvent;
import hearsay.forecast.RuleBook;
import hearsay.knowledge.Edition;
import hearsay.ledger.Histories;
import hearsay.ledger.HistoryCount;
import hearsay.ledger.HistoryImport;
import hearsay.ledger.HistoryQuery;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The verbs over event histories: import files of others' data sets, list what is there, learn from it, and hand it to whoever
 * answers questions. What was learned lies beside the ledger, in a file with its digest; without one the bundled experience
 * counts.
 */
public final class HistoryDesk {

    /** Name of the experience among the edition's files. */
    private static final String EXPERIENCE = "forecast/plover.tsv";

    private static final int BUFFER = 1 << 16;

    private static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(Enum::name).toList();

    private static final Camps CAMPS = Camps.parse(Edition.bundledText(Camps.FILE));

    private final Path file;
    private final Clock clock;
    private final Supplier<Ledger> making;
    private final Supplier<Ledger> existing;

    /**
     * @param file where what is learned is kept
     * @param making opens the ledger, or makes it
     * @param existing opens the ledger, or says that there is none
     */
    HistoryDesk(Path file, Clock clock, Supplier<Ledger> making, Supplier<Ledger> existing) {
        this.file = file;
        this.clock = clock;
        this.making = making;
        this.existing = existing;
    }

    /** Imports files, each whole or not at all. @throws CallerFault if one cannot be read or is of another format */
    public List<Imported> take(DataSet set, List<Path> files) {
        HistoryFormat format = set.format(StateNames.bundled());
        return files.stream().map(each -> take(format, each)).toList();
    }

    private Imported take(HistoryFormat format, Path each) {
        String name = String.valueOf(each.getFileName());
        String sha256 = sha256(each);
        List<HistoryFile.Outcome> outcome = new ArrayList<>();
        try {
            long added = making.get().histories().append(format.source(), name, sha256, clock.instant(), events -> {
                try {
                    outcome.add(HistoryFile.read(each, format, events));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            HistoryFile.Outcome read = outcome.get(0);
            return new Imported(name, read.rows(), read.coded(), added, read.unmapped(), read.faulty(), read.faults());
        } catch (RowFault e) {
            throw new CallerFault(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new CallerFault(each + " cannot be read: " + e.getCause());
        }
    }

    /** Events in order of day. */
    public List<HistoryEvent> events(HistoryQuery query) {
        return histories().events(query);
    }

    public List<HistoryCount> counts() {
        return histories().counts();
    }

    public List<HistoryImport> imports() {
        return histories().imports();
    }

    /** Whether {@link #experience} was learned from the ledger's own history. */
    public Optional<Path> learned() {
        return Optional.of(file).filter(Files::exists);
    }

    /** What is known of what follows what. @throws CallerFault if the file that was learned is not as it was written */
    public Experience experience() {
        return Experience.parse(learned().map(this::checked).orElseGet(() -> Edition.bundledText(EXPERIENCE)));
    }

    /** The edition that judges: the bundled one, with what was learned in place of what is bundled. */
    public EditionId edition() {
        Edition bundled = Edition.bundled();
        return learned()
                .map(path -> bundled.with(Map.of(EXPERIENCE, path)).id())
                .orElseGet(bundled::id);
    }

    /** Imported events before a day that touch some countries, for {@link hearsay.forecast.Foresight}; all fully believed. */
    public List<PastEvent> past(Collection<String> countries, LocalDate before) {
        return histories().touching(countries, before).stream()
                .filter(event -> CAMPS.recipient(event).isPresent())
                .map(event -> new PastEvent(
                        CAMPS.key(event.actor()),
                        event.type(),
                        CAMPS.recipient(event).orElseThrow(),
                        event.day(),
                        1,
                        event.source() + " " + event.key()))
                .toList();
    }

    /** What the history tells up to the end of a day of some countries, over which days it tells anything, and what taught the rules. */
    Background background(Collection<String> countries, LocalDate until) {
        List<HistoryCount> counts = counts();
        String taught = learned()
                .map(path -> "this ledger's history, edition " + brief(edition()))
                .orElse(Background.NONE.taught());
        return counts.isEmpty()
                ? new Background(List.of(), List.of(), Optional.empty(), taught)
                : new Background(
                        histories().touching(countries, until.plusDays(1)), coverage(counts), Optional.empty(), taught);
    }

    private static String brief(EditionId edition) {
        return edition.value().substring(0, 8);
    }

    private static List<Background.Coverage> coverage(List<HistoryCount> counts) {
        return counts.stream()
                .collect(Collectors.groupingBy(HistoryCount::source, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Background.Coverage(
                        entry.getKey(),
                        entry.getValue().stream().map(HistoryCount::type).collect(Collectors.toSet()),
                        entry.getValue().stream()
                                .map(HistoryCount::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        entry.getValue().stream()
                                .map(HistoryCount::last)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()))
                .toList();
    }

    /**
     * Learns from all of the ledger's history, and keeps it beside the ledger; from now on it is the {@link #experience}.
     *
     * @throws CallerFault if the history is too short
     */
    public Learned learn() {
        Gathered gathered = gather();
        Facts facts = gathered.facts();
        Experience experience;
        try {
            experience = ExperienceLearner.learn(facts, TYPES);
        } catch (IllegalArgumentException e) {
            throw new CallerFault("nothing was learned: " + e.getMessage());
        }
        String text = gathered.head() + experience.text();
        try {
            Files.writeString(file, text);
            Files.writeString(digestFile(), sha256(file) + System.lineSeparator());
            RuleBook book = experience.book();
            return new Learned(
                    file,
                    sha256(file),
                    edition(),
                    facts.size(),
                    gathered.first(),
                    gathered.first().plusDays(facts.day(facts.size() - 1)),
                    book.rules().size());
        } catch (IOException e) {
            throw new CallerFault(file + " cannot be written: " + e);
        }
    }

    private Gathered gather() {
        Gathered gathered = new Gathered(CAMPS, TYPES.size());
        histories().each(gathered::add);
        if (gathered.isEmpty()) {
            throw new CallerFault("there is no history to learn from; hearsay history import brings one");
        }
        return gathered;
    }

    private String checked(Path path) {
        try {
            String kept =
                    Files.exists(digestFile()) ? Files.readString(digestFile()).strip() : "";
            String found = sha256(path);
            if (!kept.equals(found)) {
                throw new CallerFault(path + " is not as hearsay history learn wrote it: its SHA-256 is " + found
                        + ", beside it stands \"" + kept + "\"; learn again, or take both files away");
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw new CallerFault(path + " cannot be read: " + e);
        }
    }

    private Path digestFile() {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    private Histories histories() {
        return existing.get().histories();
    }

    private static String sha256(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new CallerFault(path + " cannot be read: " + e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
