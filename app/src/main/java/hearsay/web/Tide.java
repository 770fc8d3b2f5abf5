// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.LedgerException;
import hearsay.workbench.Desks;
import hearsay.workbench.json.JsonText;
import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Watches whether a ledger grows, through whomever: weighs what came, then tells the pages that listen how many reports there
 * are now (server-sent events).
 */
final class Tide implements AutoCloseable {

    private static final long EVERY = 1_000;
    private static final long PATIENCE = 30_000;

    private final Desks desks;
    private final Consumer<Exception> journal;
    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
    private final Thread watch = new Thread(this::run, "tide");

    Tide(Desks desks, Consumer<Exception> journal) {
        this.desks = desks;
        this.journal = journal;
        watch.setDaemon(true);
        watch.start();
    }

    void listen(SseClient client) {
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        listeners.add(client);
        client.sendEvent("standing", standing());
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            look();
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void look() {
        try {
            if (desks.changed()) {
                desks.change(workbench -> workbench.weigh());
                String standing = standing();
                listeners.forEach(client -> client.sendEvent("standing", standing));
            }
        } catch (LedgerException | IllegalStateException e) {
            journal.accept(e);
        }
    }

    /** What a page compares with what it had: how many reports and rulings. */
    private String standing() {
        return desks.look(workbench -> JsonText.of(Map.of(
                "reports",
                workbench.lists().reports(),
                "rulings",
                workbench.rulings().size())));
    }

    @Override
    public void close() {
        watch.interrupt();
        try {
            watch.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        listeners.forEach(SseClient::close);
    }
}
