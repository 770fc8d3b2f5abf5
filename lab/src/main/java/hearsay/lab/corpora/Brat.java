// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.analysis.Role;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PolNeAR: {@code text/ID.txt} and {@code attributions/ID_ANNOTATOR.ann} in brat's standoff format, one document for each
 * {@code .ann} file.
 *
 * <p>A paragraph is a line; lines that one attribution joins are one paragraph, so that a paragraph is what Wang et al.
 * (CofeNet, COLING 2022) score as one sequence. Roles count for every event, those its annotators set aside included;
 * each part of a broken span is a role of its own.
 */
public final class Brat {

    private static final Map<String, Role> ROLES =
            Map.of("Source", Role.SOURCE, "Cue", Role.CUE, "Content", Role.CONTENT);

    private Brat() {}

    /** Whether a folder has this shape. */
    static boolean isAt(Path folder) {
        return Files.isDirectory(folder.resolve("attributions")) && Files.isDirectory(folder.resolve("text"));
    }

    /** All annotated texts of a folder, by the names of the {@code .ann} files. */
    public static List<GoldDocument> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder.resolve("attributions"))) {
            files = inside.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
        List<GoldDocument> documents = new ArrayList<>();
        for (Path file : files) {
            String id = file.getFileName().toString().replaceFirst("\\.ann$", "");
            Path text = folder.resolve("text").resolve(id.replaceFirst("_[^_]*$", "") + ".txt");
            documents.add(document(id, Files.readString(text), Files.readAllLines(file), file));
        }
        return List.copyOf(documents);
    }

    private record Marked(Role role, List<Span> parts) {}

    private record Linked(String kind, List<Marked> members) {

        List<Span> parts(Role role) {
            return members.stream()
                    .filter(member -> member.role() == role)
                    .flatMap(member -> member.parts().stream())
                    .sorted()
                    .toList();
        }

        List<Span> parts() {
            return members.stream()
                    .flatMap(member -> member.parts().stream())
                    .sorted()
                    .toList();
        }

        GoldAttribution attribution() {
            return new GoldAttribution(kind, parts(Role.SOURCE), parts(Role.CUE), parts(Role.CONTENT));
        }
    }

    private static GoldDocument document(String id, String text, List<String> lines, Path file) throws IOException {
        Map<String, Marked> marked = marked(text, lines, file);
        Map<String, Linked> linked = linked(lines, marked);
        List<GoldParagraph> paragraphs = paragraphs(text, linked.values());
        Set<Marked> used = linked.values().stream()
                .flatMap(event -> event.members().stream())
                .collect(Collectors.toSet());
        List<GoldRole> parts = marked.values().stream()
                .filter(used::contains)
                .flatMap(mark -> mark.parts().stream().map(part -> new GoldRole(part, mark.role())))
                .toList();
        List<GoldRole> roles = paragraphs.stream()
                .flatMap(paragraph -> RoleTags.of(paragraph.words(), parts).spans().stream())
                .toList();
        List<GoldAttribution> attributions = linked.values().stream()
                .filter(event -> event.kind().startsWith("Attribution"))
                .map(Linked::attribution)
                .toList();
        Set<Layer> layers = EnumSet.of(Layer.ROLES, Layer.ATTRIBUTIONS);
        return new GoldDocument(id, text, paragraphs, List.of(), roles, attributions, layers, Set.of());
    }

    /** {@code T9 ⇥ Content 315 448;463 553 ⇥ the words}, by its number. */
    private static Map<String, Marked> marked(String text, List<String> lines, Path file) throws IOException {
        Map<String, Marked> marked = new LinkedHashMap<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (columns.length < 2 || !columns[0].startsWith("T")) {
                continue;
            }
            String[] typeAndParts = columns[1].split(" ", 2);
            Role role = ROLES.get(typeAndParts[0]);
            if (role == null) {
                continue;
            }
            List<Span> parts = new ArrayList<>();
            for (String part : typeAndParts[1].split(";")) {
                String[] ends = part.split(" ");
                if (ends.length != 2) {
                    throw new IOException(file + ": \"" + part + "\" of \"" + line + "\" is not START END");
                }
                parts.add(new Span(unit(text, ends[0]), unit(text, ends[1])));
            }
            marked.put(columns[0], new Marked(role, List.copyOf(parts)));
        }
        return marked;
    }

    /** Brat counts characters, we count UTF-16 code units. */
    private static int unit(String text, String character) {
        return text.offsetByCodePoints(0, Integer.parseInt(character));
    }

    /** {@code E3 ⇥ Attribution:T12 Source:T11 Cue:T10 Content:T9 Content2:T13}, by its number. */
    private static Map<String, Linked> linked(List<String> lines, Map<String, Marked> marked) {
        Map<String, Linked> linked = new LinkedHashMap<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (columns.length < 2 || !columns[0].startsWith("E")) {
                continue;
            }
            String[] members = columns[1].strip().split("\\s+");
            List<Marked> found = Stream.of(members)
                    .skip(1)
                    .map(member -> member.substring(member.indexOf(':') + 1))
                    .filter(marked::containsKey)
                    .map(marked::get)
                    .toList();
            linked.put(columns[0], new Linked(members[0].replaceFirst(":.*", ""), found));
        }
        return linked;
    }

    private static List<GoldParagraph> paragraphs(String text, Iterable<Linked> linked) {
        List<int[]> lines = new ArrayList<>();
        for (int at = 0; at <= text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            lines.add(new int[] {at, end});
            at = end + 1;
        }
        for (Linked event : linked) {
            List<Span> parts = event.parts();
            if (!parts.isEmpty()) {
                int end = parts.stream().mapToInt(Span::end).max().orElseThrow();
                join(lines, new Span(parts.get(0).start(), end));
            }
        }
        List<GoldParagraph> paragraphs = new ArrayList<>();
        for (int[] line : lines) {
            List<GoldWord> words = line[0] < line[1] ? ProductWords.of(text, new Span(line[0], line[1])) : List.of();
            if (!words.isEmpty()) {
                paragraphs.add(ProductWords.paragraph(words));
            }
        }
        return paragraphs;
    }

    /** Makes one line of all lines that a stretch touches. */
    private static void join(List<int[]> lines, Span stretch) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            if (line[0] < stretch.end() && line[1] > stretch.start()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (last > first) {
            lines.get(first)[1] = lines.get(last)[1];
            lines.subList(first + 1, last + 1).clear();
        }
    }
}
