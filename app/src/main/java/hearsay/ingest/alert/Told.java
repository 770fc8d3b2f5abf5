// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import hearsay.ingest.custody.Custody;
import hearsay.ingest.custody.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was told, by the custody log: an entry {@code alert} when one is added, with what was there then and is not told;
 * {@code told} after each delivery, with what was in it and the digest of its very words. Since the entry follows the
 * delivery, a process that is killed between the two tells once more, and never too little.
 */
public final class Told {

    /** Acts in the custody log. */
    public static final String ADDED = "alert";

    public static final String TOLD = "told";
    public static final String REMOVED = "unalert";

    private final Custody custody;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, Map<Channel.Kind, Set<String>>> told = new HashMap<>();

    private Told(Custody custody) {
        this.custody = custody;
    }

    /** Reads the log. */
    public static Told of(Custody custody) throws IOException {
        Told told = new Told(custody);
        for (Entry entry : custody.entries()) {
            told.enter(entry);
        }
        return told;
    }

    private void enter(Entry entry) throws IOException {
        String alert = entry.fact("alert").orElse("");
        switch (entry.act()) {
            case ADDED -> {
                told.remove(alert);
                known.put(alert, new HashSet<>(baseline(entry)));
            }
            case REMOVED -> {
                told.remove(alert);
                known.remove(alert);
            }
            case TOLD -> {
                List<String> keys = Arrays.asList(entry.fact("keys").orElse("").split(" "));
                Arrays.stream(Channel.Kind.values())
                        .filter(kind -> entry.fact("channel")
                                .filter(kind.word()::equals)
                                .isPresent())
                        .forEach(kind -> keys(alert, kind).addAll(keys));
            }
            default -> {}
        }
    }

    private List<String> baseline(Entry entry) throws IOException {
        byte[] lines = entry.fact("digest").isPresent()
                ? custody.bytes(entry.fact("digest").get()).orElse(new byte[0])
                : new byte[0];
        return new String(lines, StandardCharsets.UTF_8).lines().toList();
    }

    private Set<String> keys(String alert, Channel.Kind kind) {
        return told.computeIfAbsent(alert, name -> new EnumMap<>(Channel.Kind.class))
                .computeIfAbsent(kind, key -> new HashSet<>());
    }

    /** Whether this was told by this channel, or was there before the alert. */
    public boolean holds(String alert, Channel.Kind kind, String key) {
        return known.getOrDefault(alert, Set.of()).contains(key)
                || keys(alert, kind).contains(key);
    }

    /** Enters that an alert begins. @param there what is there already and is not to be told */
    public void begin(Alert alert, Collection<String> there, Instant now) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("alert", alert.name());
        facts.put("wants", alert.wants());
        if (!there.isEmpty()) {
            facts.put("digest", custody.keep((String.join("\n", there) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        enter(custody.append(ADDED, facts, now));
    }

    /** Enters that an alert ends. */
    public void end(String alert, Instant now) throws IOException {
        enter(custody.append(REMOVED, Map.of("alert", alert), now));
    }

    /** Enters that something arrived. */
    void delivered(News news, Channel channel, Instant now) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("alert", news.alert());
        facts.put("channel", channel.kind().word());
        facts.put("to", Courier.shortly(channel));
        facts.put(
                "keys",
                String.join(" ", news.items().stream().map(News.Item::key).toList()));
        facts.put("digest", custody.keep(news.json().getBytes(StandardCharsets.UTF_8)));
        enter(custody.append(TOLD, facts, now));
    }
}
