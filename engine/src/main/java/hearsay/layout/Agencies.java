// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** News agencies and other relays, by the names they go under. */
public final class Agencies {

    /** Stands for one agency in a masked line: a character that no text uses. */
    static final char MASK = '\ue000';

    private final Map<String, String> canonical;
    private final Map<String, String> anywhere;
    private final Map<String, List<String>> byFirstWord;

    private Agencies(Map<String, String> canonical, Map<String, String> anywhere) {
        this.canonical = Map.copyOf(canonical);
        this.anywhere = Map.copyOf(anywhere);
        this.byFirstWord = canonical.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(alias -> alias.substring(0, wordEnd(alias, 0))));
    }

    public static Agencies of(Edition edition) {
        return of(edition.table("layout/en/agencies.tsv"));
    }

    static Agencies of(Table table) {
        Map<String, String> canonical = new HashMap<>();
        Map<String, String> anywhere = new HashMap<>();
        for (Table.Row row : table.rows()) {
            row.list("aliases").forEach(alias -> put(anywhere, alias, row));
            row.list("aliases").forEach(alias -> put(canonical, alias, row));
            row.list("credits").forEach(alias -> put(canonical, alias, row));
        }
        return new Agencies(canonical, anywhere);
    }

    private static void put(Map<String, String> names, String alias, Table.Row row) {
        String other = names.put(alias, row.get("name"));
        if (other != null) {
            throw new IllegalArgumentException(
                    row.file() + ":" + row.line() + ": \"" + alias + "\" already names " + other);
        }
    }

    /** The agency a name means in a dateline or a credit line, where short names are allowed: AP, MENA, PA. */
    public Optional<String> inCredit(String name) {
        return Optional.ofNullable(canonical.get(name));
    }

    /** The agency a name means wherever it stands; not the short names that mean other things too. */
    public Optional<String> anywhere(String name) {
        return Optional.ofNullable(anywhere.get(name));
    }

    /** The agencies that a stretch of text names as credits do, each with its own words. */
    List<Credit> find(String text, Span in, Credit.Extent extent) {
        List<Credit> found = new ArrayList<>();
        int at = in.start();
        while (at < in.end()) {
            int end = wordEnd(text, at);
            String alias = end > at ? longest(text, at, end, in.end()) : "";
            if (!alias.isEmpty()) {
                end = at + alias.length();
                Span span = new Span(at, end);
                inCredit(alias).ifPresent(relay -> found.add(new Credit(span, relay, extent)));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private String longest(String text, int at, int wordEnd, int limit) {
        return byFirstWord.getOrDefault(text.substring(at, Math.min(wordEnd, limit)), List.of()).stream()
                .filter(alias -> at + alias.length() <= limit && text.startsWith(alias, at))
                .filter(alias -> wordEnd(text, at + alias.length()) == at + alias.length())
                .findFirst()
                .orElse("");
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A line with each name of an agency replaced by one {@link #MASK}. */
    String mask(String line) {
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (Credit credit :
                line.isEmpty() ? List.<Credit>of() : find(line, new Span(0, line.length()), Credit.Extent.WHOLE)) {
            masked.append(line, at, credit.span().start()).append(MASK);
            at = credit.span().end();
        }
        return masked.append(line, at, line.length()).toString();
    }
}
