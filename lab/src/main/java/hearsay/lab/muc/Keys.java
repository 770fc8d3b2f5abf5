// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads answer keys: numbered slots, fills under one another, other wordings behind a slash, what is optional behind a question mark. */
final class Keys {

    private static final Pattern SLOT = Pattern.compile("(\\d+)\\.\\s+([A-Z ]+: [A-Z ]+?)(?:\\s{2,}(.*))?\\s*");

    private Keys() {}

    /** Templates by message; a message without any incident has none. */
    static Map<String, List<Template>> read(Path path) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.walk(path, 1)) {
            files = inside.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("key"))
                    .sorted()
                    .toList();
        }
        Map<String, List<Template>> all = new LinkedHashMap<>();
        for (Path file : files) {
            read(Files.readAllLines(file, StandardCharsets.ISO_8859_1), all);
        }
        if (all.isEmpty()) {
            throw new IOException("no answer keys (key…) in " + path);
        }
        return all;
    }

    private static void read(List<String> lines, Map<String, List<Template>> into) {
        Map<String, List<String>> block = new LinkedHashMap<>();
        String slot = "";
        for (String line : lines) {
            Matcher matcher = SLOT.matcher(line.strip());
            if (matcher.matches()) {
                slot = matcher.group(2);
                if (slot.equals("MESSAGE: ID")) {
                    close(block, into);
                    block = new LinkedHashMap<>();
                }
                String value = matcher.group(3) == null ? "" : matcher.group(3);
                block.computeIfAbsent(slot, key -> new ArrayList<>()).add(value.strip());
            } else if (!line.isBlank() && !slot.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                block.computeIfAbsent(slot, key -> new ArrayList<>()).add(line.strip());
            }
        }
        close(block, into);
    }

    private static void close(Map<String, List<String>> block, Map<String, List<Template>> into) {
        if (block.isEmpty()) {
            return;
        }
        String message = first(block, "MESSAGE: ID").split(" ")[0];
        List<Template> templates = into.computeIfAbsent(message, key -> new ArrayList<>());
        String number = first(block, "MESSAGE: TEMPLATE");
        if (!number.isEmpty() && !number.startsWith("*")) {
            Map<Slot, List<Fill>> slots = new EnumMap<>(Slot.class);
            for (Slot slot : Slot.values()) {
                slots.put(slot, fills(block.getOrDefault(slot.title(), List.of())));
            }
            templates.add(new Template(message, number.contains("OPTIONAL"), slots));
        }
    }

    private static String first(Map<String, List<String>> block, String slot) {
        return block.getOrDefault(slot, List.of("")).get(0);
    }

    private static List<Fill> fills(List<String> lines) {
        List<Fill> fills = new ArrayList<>();
        for (String line : lines) {
            boolean optional = line.startsWith("?");
            String value = optional ? line.substring(1).strip() : line;
            if (!value.isEmpty() && !value.equals("-") && !value.equals("*")) {
                fills.add(new Fill(alternatives(value), optional));
            }
        }
        return fills;
    }

    private static List<String> alternatives(String value) {
        return Arrays.stream(value.split(" / ")).map(String::strip).toList();
    }
}
