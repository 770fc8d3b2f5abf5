// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ledger.BriefQuery;
import hearsay.ledger.ClaimQuery;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an alert looks for, as an address of the workbench, which is how {@link Searches} keep it, too: {@code
 * /claims?stance=deny}, {@code /propositions?order=contested&actor=Haftar}, {@code /question/3f2a…?above=0.2}.
 *
 * @param fields as they stand in the address: those of the lists' forms ({@code q}, {@code actor}, {@code type}, {@code
 *     place}, {@code when}, {@code stance}, {@code outlet}, {@code holder}), and {@code near}, {@code order}, {@code alarm},
 *     {@code above}, {@code below}
 */
record Sought(String page, Map<String, String> fields) {

    static final String CLAIMS = "/claims";
    static final String PROPOSITIONS = "/propositions";
    static final String QUESTION = "/question/";

    private static final Set<String> NAMES = Set.of(
            "q", "actor", "type", "place", "when", "stance", "outlet", "holder", "near", "order", "alarm", "above",
            "below");

    /** Beginnings and ends of what lists say of such alarms. */
    private static final Map<String, String> ALARMS =
            Map.of("one-origin", " reports, 1 origin", "denied", "denied by the government it names");

    Sought {
        fields = Map.copyOf(fields);
    }

    /** @throws CallerFault naming what cannot be looked for */
    static Sought of(String address) {
        String[] parts = address.split("\\?", 2);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : parts.length < 2 ? new String[0] : parts[1].split("&")) {
            String[] both = pair.split("=", 2);
            String value = both.length < 2
                    ? ""
                    : URLDecoder.decode(both[1], StandardCharsets.UTF_8).strip();
            if (NAMES.contains(both[0]) && !value.isEmpty()) {
                fields.put(both[0], value);
            }
        }
        Sought sought = new Sought(parts[0], fields);
        sought.check(address);
        return sought;
    }

    private void check(String address) {
        switch (page) {
            case CLAIMS -> claims(1);
            case PROPOSITIONS -> {
                briefs(1);
                if (given("alarm").filter(one -> !ALARMS.containsKey(one)).isPresent()) {
                    throw new CallerFault("\"" + fields.get("alarm") + "\" is no alarm: one of " + ALARMS.keySet());
                }
            }
            default -> {
                if (!page.startsWith(QUESTION)) {
                    throw new CallerFault("\"" + address
                            + "\" cannot be watched: an alert looks for claims, for propositions or at a question");
                }
                if (given("above").isPresent() == given("below").isPresent()) {
                    throw new CallerFault("a question is watched for one threshold: --above P or --below P");
                }
                threshold();
            }
        }
    }

    String address() {
        return page + Sieve.query(new TreeMap<>(fields));
    }

    /** In words, for a list of alerts. */
    String words() {
        if (page.startsWith(QUESTION)) {
            return "question " + question().substring(0, 8) + (isAbove() ? " above " : " below ")
                    + BriefWords.percent(threshold());
        }
        String rest = fields.entrySet().stream()
                .filter(entry -> !List.of("order", "alarm").contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().replace("q", "words") + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        String what = page.equals(CLAIMS)
                ? "claims"
                : given("alarm").isPresent()
                        ? "propositions with the alarm " + fields.get("alarm")
                        : order() == BriefQuery.Order.NEWEST
                                ? "propositions"
                                : order().name().toLowerCase(Locale.ROOT) + " propositions";
        return rest.isEmpty() ? what : what + ": " + rest;
    }

    ClaimQuery claims(int limit) {
        return sieve().claims(Optional.empty(), Optional.empty(), limit);
    }

    BriefQuery briefs(int limit) {
        return sieve().briefs(order(), Optional.empty(), limit);
    }

    private Sieve sieve() {
        return Sieve.of(this::given);
    }

    /** Whether an alarm that is asked for is among these. */
    boolean isRaised(List<String> alarms) {
        return given("alarm").map(ALARMS::get).stream()
                .allMatch(part -> alarms.stream().anyMatch(alarm -> alarm.contains(part)));
    }

    /** The whole id of the question. */
    String question() {
        return page.substring(QUESTION.length());
    }

    boolean isAbove() {
        return fields.containsKey("above");
    }

    /** From 0 to 1. */
    double threshold() {
        return probability(fields.getOrDefault(isAbove() ? "above" : "below", ""));
    }

    boolean isCrossed(double probability) {
        return isAbove() ? probability > threshold() : probability < threshold();
    }

    /** {@code 0.2} or {@code 20%}. */
    static double probability(String text) {
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1).strip() : text.strip();
        if (number.matches("\\d{1,3}(\\.\\d{1,9})?")) {
            double value = Double.parseDouble(number) / (percent ? 100 : 1);
            if (value > 0 && value < 1) {
                return value;
            }
        }
        throw new CallerFault("\"" + text + "\" is no probability between 0 and 1: write 20% or 0.2");
    }

    private BriefQuery.Order order() {
        if (given("alarm").isPresent()) {
            return BriefQuery.Order.URGENT;
        }
        return Sieve.order(fields.getOrDefault("order", "contested")); // as the list of the workbench has it
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
