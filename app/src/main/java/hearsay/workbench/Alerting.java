// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.alert.Alert;
import hearsay.ingest.alert.Alerts;
import hearsay.ingest.alert.Channel;
import hearsay.ingest.alert.Courier;
import hearsay.ingest.alert.News;
import hearsay.ingest.alert.Told;
import hearsay.ingest.custody.Custody;
import hearsay.ingest.custody.Entry;
import hearsay.workbench.json.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verb {@code alert}: whoever wants to know is told when something new fits. Alerts stand beside the sources that are
 * followed, in the folder that bears the ledger's name and {@code .custody}; what was told is in its log.
 */
public final class Alerting {

    /** So many things go out together. */
    private static final int TOGETHER = 100;

    /** So many are told in one round by each alert; the rest in the next. */
    private static final int MOST = 1_000;

    private final Workbench workbench;
    private final Path folder;
    private final Clock clock;

    Alerting(Workbench workbench, Path folder, Clock clock) {
        this.workbench = workbench;
        this.folder = folder;
        this.clock = clock;
    }

    /** @return how many things fit already and are not told */
    public int add(AlertRequest request) {
        return doing(() -> {
            Sought sought = whole(request.wanted(workbench.searches()));
            Alert alert = alert(request, sought);
            Custody custody = Custody.open(folder);
            if (alerts().all().stream().anyMatch(one -> one.name().equals(alert.name()))) {
                throw new CallerFault(
                        "there is an alert " + alert.name() + " already; hearsay alert remove forgets it");
            }
            List<String> there = request.fromStart() || !workbench.exists() ? List.of() : keys(sought);
            Told.of(custody).begin(alert, there, clock.instant());
            alerts().add(alert);
            return there.size();
        });
    }

    private Alert alert(AlertRequest request, Sought sought) {
        if (request.ways().isEmpty()) {
            throw new CallerFault("an alert is told by --command, --webhook, --mail or --feed: give one or more");
        }
        Optional.ofNullable(request.ways().get("webhook")).ifPresent(to -> requireAddress(to.get(0)));
        List<Channel> channels = new ArrayList<>();
        try {
            for (Channel.Kind kind : Channel.Kind.values()) {
                Optional.ofNullable(request.ways().get(kind.word()))
                        .ifPresent(to -> channels.add(Channel.of(kind, to, clock.instant())));
            }
            return new Alert(
                    request.name().strip(),
                    clock.instant(),
                    sought.address(),
                    request.hosts(),
                    channels,
                    Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new CallerFault(String.valueOf(e.getMessage()));
        }
    }

    private static void requireAddress(String webhook) {
        try {
            URI address = new URI(webhook);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return;
            }
        } catch (URISyntaxException e) {
            throw new CallerFault("\"" + webhook + "\" is no address: " + e.getReason());
        }
        throw new CallerFault("\"" + webhook + "\" is no address of the web (https://…)");
    }

    /** With the whole id of its question. */
    private Sought whole(Sought sought) {
        return sought.page().startsWith(Sought.QUESTION)
                ? new Sought(
                        Sought.QUESTION
                                + workbench
                                        .inquiry()
                                        .asking(sought.question())
                                        .question()
                                        .id()
                                        .value(),
                        sought.fields())
                : sought;
    }

    private List<String> keys(Sought sought) {
        workbench.weigh();
        return new Findings(workbench, MOST).keys(sought);
    }

    /** The alerts in the order in which they were added. */
    public List<AlertRow> all() {
        return doing(() -> alerts().all().stream().map(AlertRow::of).toList());
    }

    /** What each alert told last, by its name; nothing of those that told nothing since they were added. */
    public Map<String, AlertTelling> tellings() {
        return doing(() -> {
            Map<String, AlertTelling> last = new LinkedHashMap<>();
            for (Entry entry : Custody.open(folder).entries()) {
                String alert = entry.fact("alert").orElse("");
                if (entry.act().equals(Told.ADDED) || entry.act().equals(Told.REMOVED)) {
                    last.remove(alert);
                } else if (entry.act().equals(Told.TOLD)) {
                    last.merge(alert, telling(entry), (before, now) -> now.after(before));
                }
            }
            return last;
        });
    }

    private static AlertTelling telling(Entry entry) {
        int things = entry.fact("keys").orElse("").split(" ").length;
        return new AlertTelling(Instant.parse(entry.at()), entry.fact("channel").orElse(""), things, things);
    }

    /** One alert. */
    public AlertRow row(String name) {
        return all().stream()
                .filter(row -> row.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> nothing(name));
    }

    private static CallerFault nothing(String name) {
        return new CallerFault("there is no alert " + name + "; hearsay alert list lists them");
    }

    /** Forgets an alert. */
    public void remove(String name) {
        doing(() -> {
            if (!alerts().remove(name)) {
                throw nothing(name);
            }
            Told.of(Custody.open(folder)).end(name, clock.instant());
            return name;
        });
    }

    /** Looks for what is new and tells it. @return of each alert that had something to tell, or could not, what came of it */
    public List<AlertOutcome> run() {
        return look().tell();
    }

    /** Looks for what is new; telling it does not touch the ledger any more, and may take its time. */
    public Round look() {
        return doing(() -> {
            List<Alert> alerts = alerts().all();
            if (alerts.isEmpty() || !workbench.exists()) {
                return new Round(List.of());
            }
            Told told = Told.of(Custody.open(folder));
            workbench.weigh();
            List<Pending> pending = new ArrayList<>();
            for (Alert alert : alerts) {
                pending.add(pending(alert, told));
            }
            return new Round(pending);
        });
    }

    /** @param fault why it could not be looked for */
    private record Pending(Alert alert, List<Finding> findings, Optional<String> fault) {}

    private Pending pending(Alert alert, Told told) throws IOException {
        List<Channel> due = due(alert);
        try {
            List<Finding> findings = due.isEmpty()
                    ? List.of()
                    : new Findings(workbench, MOST)
                            .fresh(
                                    Sought.of(alert.wants()),
                                    key -> due.stream()
                                            .allMatch(channel -> told.holds(alert.name(), channel.kind(), key)));
            alerts().note(alert.name(), Optional.empty());
            return new Pending(alert, findings, Optional.empty());
        } catch (CallerFault e) {
            Optional<String> fault = Optional.of(String.valueOf(e.getMessage()));
            alerts().note(alert.name(), fault);
            return new Pending(alert, List.of(), fault);
        }
    }

    private List<Channel> due(Alert alert) {
        return alert.channels().stream()
                .filter(channel -> !channel.due().isAfter(clock.instant()))
                .toList();
    }

    /** What was found to be told. Used once. */
    public final class Round {

        private final List<Pending> pending;

        private Round(List<Pending> pending) {
            this.pending = List.copyOf(pending);
        }

        /** Tells it, unless another process is at it. */
        public List<AlertOutcome> tell() {
            return pending.isEmpty()
                    ? List.of()
                    : doing(() -> {
                        try (FileChannel file = FileChannel.open(
                                        folder.resolve("alerts.lock"),
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.WRITE);
                                FileLock lock = file.tryLock()) {
                            return lock == null ? List.of() : all();
                        } catch (OverlappingFileLockException e) {
                            return List.of();
                        }
                    });
        }

        private List<AlertOutcome> all() throws IOException, InterruptedException {
            Told told = Told.of(Custody.open(folder)); // what others told in the meantime is in it
            Courier courier = new Courier(alerts(), told);
            List<AlertOutcome> outcomes = new ArrayList<>();
            for (Pending one : pending) {
                AlertOutcome outcome = tell(one, told, courier);
                if (!outcome.told().isEmpty() || !outcome.trouble().isEmpty()) {
                    outcomes.add(outcome);
                }
            }
            return outcomes;
        }

        private AlertOutcome tell(Pending pending, Told told, Courier courier)
                throws IOException, InterruptedException {
            Alert alert = pending.alert();
            Map<String, Integer> arrived = new LinkedHashMap<>();
            List<String> trouble = new ArrayList<>(pending.fault().stream().toList());
            for (Channel channel : due(alert)) {
                List<Finding> fresh = pending.findings().stream()
                        .filter(finding -> !told.holds(alert.name(), channel.kind(), finding.key()))
                        .toList();
                Optional<String> failed = Optional.empty();
                for (int i = 0; i < fresh.size() && failed.isEmpty(); i += TOGETHER) {
                    List<Finding> part = fresh.subList(i, Math.min(fresh.size(), i + TOGETHER));
                    failed = courier.deliver(alert, channel, news(alert, part), clock.instant());
                    if (failed.isEmpty()) {
                        arrived.merge(channel.kind().word(), part.size(), Integer::sum);
                    }
                }
                failed.ifPresent(reason -> trouble.add(channel.kind().word() + ": " + reason));
            }
            return new AlertOutcome(alert.name(), arrived, trouble);
        }
    }

    private News news(Alert alert, List<Finding> findings) {
        String id = News.id(alert.name(), findings.stream().map(Finding::key).toList());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("alert", alert.name());
        fields.put("wants", alert.wants());
        fields.put("id", id);
        fields.put("at", clock.instant().toString());
        fields.put("items", findings.stream().map(Finding::fields).toList());
        return new News(
                alert.name(),
                id,
                clock.instant(),
                findings.stream().map(Finding::item).toList(),
                JsonText.of(fields));
    }

    private Alerts alerts() {
        return new Alerts(folder.resolve("alerts.jsonl"));
    }

    private static <T> T doing(DiskWork<T> work) {
        return DiskWork.attempt(work, "interrupted; what was not told yet is told the next time");
    }
}
