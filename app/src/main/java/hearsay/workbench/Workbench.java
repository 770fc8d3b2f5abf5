// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ClusterId;
import hearsay.claims.Reading;
import hearsay.claims.Ruling;
import hearsay.claims.TestimonyId;
import hearsay.ingest.Defaults;
import hearsay.ingest.InputFiles;
import hearsay.ingest.Intake;
import hearsay.ingest.PublicationDate;
import hearsay.ingest.Taking;
import hearsay.ledger.ActorRow;
import hearsay.ledger.ClaimQuery;
import hearsay.ledger.ClaimRow;
import hearsay.ledger.Filed;
import hearsay.ledger.HolderQuery;
import hearsay.ledger.Ledger;
import hearsay.ledger.Lists;
import hearsay.ledger.Stats;
import hearsay.ledger.StoredClaim;
import hearsay.ledger.Verification;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.truth.SourceGrade;
import hearsay.truth.Weighed;
import hearsay.truth.origins.Copy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The verbs, over one ledger. Opens the ledger when a verb first needs it; only {@link #read} makes a new one. For one
 * thread.
 */
public final class Workbench implements AutoCloseable {

    private static final String UNDONE = "interrupted; nothing was put in place";

    /** What a holder holds is told from so many of its claims, the earliest. */
    private static final int MOST_CLAIMS_OF_A_HOLDER = 2_000;

    private final Path file;
    private final Clock clock;
    private final ReadingRoom room;
    private final boolean takesIn;
    private @Nullable Ledger ledger;
    private @Nullable Bookkeeping books;
    private long seen;

    /** @param file the ledger, which need not exist yet */
    public Workbench(Path file, Clock clock, ReadingRoom room) {
        this(file, clock, room, true);
    }

    /** @param takesIn whether it weighs what is new before it answers; one that does not only looks, and changes nothing */
    Workbench(Path file, Clock clock, ReadingRoom room, boolean takesIn) {
        this.file = file;
        this.clock = clock;
        this.room = room;
        this.takesIn = takesIn;
    }

    /** Makes the ledger if there is none. */
    void make() {
        open();
    }

    /** Answers from one state of the ledger, the newest. */
    <T> T still(Function<Workbench, T> questions) {
        refresh();
        return existing().still(() -> questions.apply(this));
    }

    /** Forgets what it has at hand if somebody else has changed the ledger since. @return whether somebody has */
    boolean refresh() {
        long version = existing().version();
        boolean changed = version != seen;
        seen = version;
        books = changed ? null : books;
        return changed;
    }

    /** Grows whenever somebody else has changed the ledger. */
    long version() {
        return existing().version();
    }

    /** Reads reports into the ledger. What cannot be taken is named in the result; the rest goes on. */
    public ReadReport read(ReadRequest request, ReadListener listener) {
        Defaults defaults = new Defaults(
                request.outlet().map(Workbench::outlet), request.published().map(Workbench::moment));
        InputFiles input = InputFiles.find(request.paths());
        Intake intake = Intake.with(defaults);
        listener.begins(input.files().size(), input.bytes());
        Stream<Taking> takings =
                Stream.concat(input.rest().stream(), input.files().stream().flatMap(intake::take));
        return run(takings, listener);
    }

    /** Reads the sample dossier into the ledger. */
    public ReadReport readDossier(ReadListener listener) {
        listener.begins(Dossier.names().size(), Dossier.size());
        return run(Dossier.reports(), listener);
    }

    /** Opening a new ledger and loading the model take about as long; in a new one no report can be known. */
    private ReadReport run(Stream<Taking> takings, ReadListener listener) {
        if (ledger == null && !Files.exists(file)) {
            room.prepare();
        }
        return new ReadRun(open(), room, clock, listener).run(takings);
    }

    /** The verbs that follow sources. */
    public Collecting collecting() {
        return new Collecting(evidence(), clock, this::run);
    }

    /** The verbs that show what was kept of it, for whoever doubts it. */
    public CustodyDesk custody() {
        return new CustodyDesk(evidence(), clock, () -> Files.exists(file), this::existing);
    }

    /** The verbs that tell somebody when something new fits. */
    public Alerting alerting() {
        return new Alerting(this, evidence(), clock);
    }

    /** Whether there is a ledger yet. */
    boolean exists() {
        return ledger != null || Files.exists(file);
    }

    private Path evidence() {
        return file.resolveSibling(file.getFileName() + ".custody");
    }

    /** Writes the ledger and the evidence beside it into one file, while others may go on using them. @return how many reports are in it */
    public long backup(Path out) {
        Ledger whole = existing();
        return DiskWork.attempt(() -> Backup.write(whole, evidence(), out), UNDONE);
    }

    /**
     * Makes the ledger of a backup, where there is none yet.
     *
     * @return what looking at all of it found; if that is not sound, nothing was put in place
     */
    public Verification restore(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new CallerFault("there is no backup at " + backup);
        }
        return DiskWork.attempt(() -> Restore.read(backup, file, evidence()), UNDONE);
    }

    /** The verbs over event histories of others. */
    public HistoryDesk history() {
        return new HistoryDesk(
                file.resolveSibling(file.getFileName() + ".experience.tsv"), clock, this::open, this::existing);
    }

    /** The claims that fit, in order of publication. */
    public List<ClaimRow> claims(ClaimQuery query) {
        return existing().claims(query);
    }

    /** Holders with how often they took which position, the one with most claims first, each with those claims. */
    public List<Standing> standings(HolderQuery query) {
        return existing().holders().standings(query).stream()
                .map(row -> new Standing(row, existing().holders().claims(row, query, MOST_CLAIMS_OF_A_HOLDER)))
                .toList();
    }

    /**
     * A document and the reading of it that speaks.
     *
     * @param prefix the document's id or that of a claim in it, or the first digits of either, four at least
     */
    public Sheet show(String prefix) {
        return asked(() -> existing().document(prefix))
                .or(() -> asked(() -> existing().claim(prefix)).map(StoredClaim::document))
                .flatMap(document -> existing().reading(document.id()).map(reading -> new Sheet(document, reading)))
                .orElseThrow(() -> new CallerFault("neither a document nor a claim in " + file
                        + " has an id that begins with \"" + prefix + "\"; hearsay claims lists the claims"));
    }

    /** What the address of a document said at one time and another. @param prefix as for {@link #show} */
    public List<Version> versions(String prefix) {
        return new Versions(existing()).of(show(prefix).document());
    }

    /** How many texts were read of a document's address; 1 where it has none. */
    public int texts(Document document) {
        return document.address()
                .map(address -> existing().versions(address).size())
                .orElse(1);
    }

    /** The addresses whose text changed, each with its versions, the one that changed last first. */
    public List<List<Version>> changed(int limit) {
        return existing().changedAddresses(limit).stream()
                .map(address ->
                        new Versions(existing()).of(existing().versions(address).get(0)))
                .toList();
    }

    /** A document by its whole id. */
    public Document document(DocumentId id) {
        return existing()
                .document(id.value())
                .orElseThrow(() -> new CallerFault("no document in " + file + " has the id " + id));
    }

    /** What the testimonies of a document are weighed with. */
    public Map<TestimonyId, ClusterId> clusters(DocumentId id) {
        return existing().weighings().document(id).stream()
                .collect(Collectors.toMap(Filed::id, Filed::cluster, (first, second) -> first));
    }

    /** The words that a document shares with others, those with most in common first. */
    public List<Copy> copies(DocumentId id) {
        return weighed().copies(id);
    }

    /** A claim with what it was derived from. @param prefix its id or the first digits of it, four at least */
    public StoredClaim why(String prefix) {
        return asked(() -> existing().claim(prefix))
                .orElseThrow(() -> new CallerFault("no claim in " + file + " has an id that begins with \"" + prefix
                        + "\"; hearsay claims lists them"));
    }

    /** Takes in what is read and not weighed yet. @return how many reports */
    public int weigh() {
        return books().takeIn();
    }

    /** What is alleged, all it comes to: the contested first, then what most reports tell. */
    public List<Weighed> propositions(boolean contestedOnly, int limit) {
        Scales weighed = weighed();
        return existing().weighings().clusters(contestedOnly, limit).stream()
                .map(row -> weighed.weigh(row.id()))
                .toList();
    }

    /** Lists of what is alleged, of claims, reports and holders, a stretch at a time. */
    public Lists lists() {
        return existing().lists();
    }

    /** What was searched for and is to be searched for again, in the file beside the ledger that ends in {@code .searches}. */
    public Searches searches() {
        return new Searches(file.resolveSibling(file.getFileName() + ".searches"));
    }

    /** All that one proposition comes to. @param prefix its id or that of one of its testimonies, four digits at least */
    public Weighed proposition(String prefix) {
        Scales weighed = weighed();
        return asked(() -> existing().weighings().find(prefix))
                .map(weighed::weigh)
                .orElseThrow(() -> new CallerFault("no proposition in " + file + " has an id that begins with \""
                        + prefix + "\"; hearsay propositions lists them"));
    }

    /** Whether a proposition, or a testimony of one, has an id that begins so. */
    public boolean isProposition(String prefix) {
        return asked(() -> existing().weighings().find(prefix)).isPresent();
    }

    /** How reliable a source has been. */
    public SourceGrade grade(String source) {
        return weighed().grade(source);
    }

    /** Enters a person's ruling, and weighs again what leans on it. */
    public Ruled rule(RuleRequest request) {
        return new RulingDesk(existing(), current(), clock).rule(request);
    }

    /** All rulings, in the order in which they came. */
    public List<Ruling> rulings() {
        return existing().rulings();
    }

    /** Who takes part in what claims say happened. @param wanted part of a name or wording, or the beginning of an id */
    public List<ActorRow> actors(Optional<String> wanted, int limit) {
        return existing().holders().actors(wanted, limit);
    }

    /** The verbs that ask, answer and settle questions. */
    public Inquiry inquiry() {
        Ledger open = existing();
        return new Inquiry(open, new Judging(open, weighed(), history(), room), room, clock);
    }

    /** What maps, timelines and pages of sources show. */
    public Pictures pictures() {
        return new Pictures(existing(), weighed());
    }

    public Stats stats() {
        return existing().stats();
    }

    /** Looks at every record and every row of the ledger. */
    public Verification verify() {
        return existing().verify();
    }

    /** Drops what can be made again from the records, and makes it again. */
    public void rebuild() {
        existing().rebuild();
        weigh();
    }

    /** A document and its reading. */
    public record Sheet(Document document, Reading reading) {}

    /** A day as a caller writes it. */
    public static LocalDate day(String text) {
        return moment(text).toLocalDate();
    }

    @Override
    public void close() {
        if (ledger != null) {
            ledger.close();
        }
    }

    /** The scales, with everything in them that was read. */
    private Scales weighed() {
        return current().scales();
    }

    private Bookkeeping current() {
        Bookkeeping all = books();
        if (takesIn) {
            all.takeIn();
        }
        return all;
    }

    private Bookkeeping books() {
        Bookkeeping made = books == null ? new Bookkeeping(existing()) : books;
        books = made;
        return made;
    }

    private Ledger existing() {
        if (ledger == null && !Files.exists(file)) {
            throw new CallerFault("there is no ledger at " + file
                    + ": read some reports into it (hearsay read PATH), or name another one (--ledger FILE)");
        }
        return open();
    }

    private Ledger open() {
        Ledger open = ledger == null ? Ledger.open(file) : ledger;
        ledger = open;
        return open;
    }

    private static String outlet(String name) {
        if (name.isBlank()) {
            throw new CallerFault("the name of an outlet is blank");
        }
        return name.strip();
    }

    static OffsetDateTime moment(String text) {
        return PublicationDate.parse(text)
                .orElseThrow(() -> new CallerFault("\"" + text + "\" is no date: write 2017-03-14,"
                        + " 2017-03-14T08:30:00+02:00, 14 March 2017 or March 14, 2017 08:30 GMT"));
    }

    /** The ledger says of an id that is none, or of several, what is wrong with it. */
    private static <T> Optional<T> asked(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            throw new CallerFault(String.valueOf(e.getMessage()));
        }
    }
}
