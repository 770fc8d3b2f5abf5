// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.casing.Truecaser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the messages of a file or folder. */
final class Texts {

    /**
     * A message.
     *
     * @param dateline the place it was sent from
     * @param outlet whose report it is, in capitals; empty where the header names none
     * @param genre what it is by its first mark, in capitals: TEXT, COMMUNIQUE, SPEECH; empty where it has none
     * @param body in restored case, paragraphs parted by empty lines
     */
    record Message(String id, String dateline, LocalDate date, String outlet, String genre, String body) {}

    private static final Pattern OPENING = Pattern.compile("(?m)^((?:DEV|TST)\\d*-MUC\\d-\\d{4})\\b.*$");
    private static final Pattern HEADER =
            Pattern.compile("(?s)^\\s*(.{1,90}?),? (\\d{1,2}) ([A-Z]{3})[A-Z]*\\.? (\\d{2})\\b.{0,400}?--");
    private static final Pattern OUTLET = Pattern.compile("\\(([^()]+)\\)[^()]{0,12}--");
    private static final Pattern GENRE = Pattern.compile("\\[([A-Z]+)");
    private static final int BEGINNING = 160;
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final LocalDate UNKNOWN = LocalDate.of(1989, 6, 30);

    private Texts() {}

    static List<Message> read(Path path, Truecaser truecaser) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.walk(path, 1)) {
            files = inside.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(dev|tst\\d)-muc\\d.*"))
                    .sorted()
                    .toList();
        }
        List<Message> messages = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            Matcher matcher = OPENING.matcher(text);
            List<int[]> starts = new ArrayList<>();
            while (matcher.find()) {
                starts.add(new int[] {matcher.start(), matcher.end(1), matcher.end()});
            }
            for (int i = 0; i < starts.size(); i++) {
                int[] at = starts.get(i);
                int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
                messages.add(message(text.substring(at[0], at[1]), text.substring(at[2], end), truecaser));
            }
        }
        if (messages.isEmpty()) {
            throw new IOException("no messages (…-MUC3-0001) in " + path);
        }
        return messages;
    }

    private static Message message(String id, String text, Truecaser truecaser) {
        Matcher header = HEADER.matcher(text);
        String dateline = "";
        LocalDate date = UNKNOWN;
        String rest = text;
        if (header.find()) {
            dateline = header.group(1).replaceAll("\\s+", " ");
            int month = MONTHS.indexOf(header.group(3)) + 1;
            int day = Integer.parseInt(header.group(2));
            if (month > 0
                    && day > 0
                    && day <= LocalDate.of(1900 + year(header), month, 1).lengthOfMonth()) {
                date = LocalDate.of(1900 + year(header), month, day);
            }
            rest = text.substring(header.end());
        }
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        return new Message(
                id, dateline, date, first(OUTLET, beginning), first(GENRE, beginning), body(rest, truecaser));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).replaceAll("\\s+", " ").strip() : "";
    }

    private static int year(Matcher header) {
        return Integer.parseInt(header.group(4));
    }

    private static String body(String text, Truecaser truecaser) {
        String plain = text.replaceAll("\\[TEXT\\]|\\[[^\\]]{0,60}BEGIN[^\\]]*\\]|\\[[^\\]]{0,40}END[^\\]]*\\]", " ");
        StringBuilder body = new StringBuilder();
        for (String paragraph : plain.split("\\n\\s*\\n")) {
            String line = paragraph.replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                body.append(Truecaser.capitals(line) ? truecaser.restore(line) : line)
                        .append("\n\n");
            }
        }
        return body.toString();
    }

    /** "03 JAN 90". */
    static String print(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%02d %s %02d",
                date.getDayOfMonth(),
                MONTHS.get(date.getMonthValue() - 1),
                date.getYear() % 100);
    }

    /** The reverse of {@link #print}; the epoch for what is no date. */
    static LocalDate date(String printed) {
        String[] parts = printed.strip().split("\\s+");
        if (parts.length == 3
                && parts[0].matches("\\d{1,2}")
                && MONTHS.contains(parts[1])
                && parts[2].matches("\\d+")) {
            int year = Integer.parseInt(parts[2]);
            LocalDate month = LocalDate.of(year < 100 ? 1900 + year : year, MONTHS.indexOf(parts[1]) + 1, 1);
            return month.withDayOfMonth(Math.max(1, Math.min(Integer.parseInt(parts[0]), month.lengthOfMonth())));
        }
        return LocalDate.EPOCH;
    }
}
