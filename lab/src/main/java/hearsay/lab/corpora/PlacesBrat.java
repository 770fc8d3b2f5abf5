// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.space.Position;
import hearsay.text.Document;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of brat files, {@code N.txt} beside {@code N.ann}, with toponyms of kinds as GeoWebNews has them (M. Gritta, M.
 * Pilehvar, N. Collier, A pragmatic guide to geoparsing evaluation, 2020). A note of the annotators gives a GeoNames id or
 * latitude and longitude. Names of what is no place, languages and namesakes do not count.
 */
final class PlacesBrat {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2018, 4, 15, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final Set<String> NONE = Set.of("Non_Toponym", "Language", "Homonym");
    private static final Pattern MARK = Pattern.compile("(T\\d+)\t(\\S+) (\\d+)(?: \\d+;\\d+)* (\\d+)\t(.*)");
    private static final Pattern NOTE = Pattern.compile("#\\S*\tAnnotatorNotes (T\\d+)\t(.*)");
    private static final Pattern PAIR = Pattern.compile(".*?(-?\\d{1,3}\\.\\d+)[^\\d.-]+(-?\\d{1,3}(?:\\.\\d+)?)\\D*");
    private static final Pattern ID = Pattern.compile("\\D*(\\d{4,9})(?:\\D.*)?");

    private PlacesBrat() {}

    static List<GoldPlaces> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.walk(folder)) {
            files = inside.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
        List<GoldPlaces> reports = new ArrayList<>();
        for (Path file : files) {
            report(file).ifPresent(reports::add);
        }
        if (reports.isEmpty()) {
            throw new IOException(folder + ": holds no .ann beside a .txt");
        }
        return reports;
    }

    private static Optional<GoldPlaces> report(Path file) throws IOException {
        Path words = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.ann$", ".txt"));
        if (!Files.exists(words)) {
            throw new IOException(file + ": there is no " + words.getFileName() + " beside it");
        }
        String text = Files.readString(words);
        if (text.isBlank()) {
            return Optional.empty();
        }
        Map<String, String> notes = new HashMap<>();
        List<Matcher> marks = new ArrayList<>();
        for (String line : Files.readString(file).lines().toList()) {
            Matcher note = NOTE.matcher(line);
            Matcher mark = MARK.matcher(line);
            if (note.matches()) {
                notes.put(note.group(1), note.group(2));
            } else if (mark.matches() && !NONE.contains(mark.group(2))) {
                marks.add(mark);
            }
        }
        Offsets offsets = new Offsets(text);
        List<GoldToponym> toponyms = new ArrayList<>();
        for (Matcher mark : marks) {
            Span span = offsets.span(Integer.parseInt(mark.group(3)), Integer.parseInt(mark.group(4)));
            if (!span.in(text).replaceAll("\\s+", " ").equals(mark.group(5).replaceAll("\\s+", " "))) {
                throw new IOException(file + ": " + mark.group(1) + ": " + span + " holds \"" + span.in(text)
                        + "\", not \"" + mark.group(5) + "\"");
            }
            toponyms.add(toponym(span, mark.group(2), notes.getOrDefault(mark.group(1), "")));
        }
        Document document =
                Document.of("unknown outlet", Optional.empty(), Optional.empty(), DAY, Locale.ENGLISH, "", text);
        return Optional.of(new GoldPlaces(document, toponyms));
    }

    private static GoldToponym toponym(Span span, String kind, String note) {
        Matcher pair = PAIR.matcher(note);
        Matcher id = ID.matcher(note);
        if (pair.matches()) {
            Position at = new Position(Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2)));
            return new GoldToponym(span, kind, Optional.of(at), Optional.empty(), Optional.empty());
        }
        Optional<Long> number = id.matches() ? Optional.of(Long.parseLong(id.group(1))) : Optional.empty();
        return new GoldToponym(span, kind, Optional.empty(), number, Optional.empty());
    }

    /** brat counts characters of Unicode, Java those of UTF-16. */
    private record Offsets(String text) {

        Span span(int start, int end) {
            return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        }
    }
}
