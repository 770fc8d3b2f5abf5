// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reports as JSON lines: one object {@code {outlet, date, title, url, text}} in each line, with {@code credit} and
 * {@code language} where they are known. Reads as it goes, so that a file may be larger than memory. Blank lines do not
 * count. After a line that is binary, or when the file cannot be read on, nothing more is taken from it.
 */
final class JsonLines implements Iterator<Taking> {

    static final int LONGEST_LINE = 4_000_000;

    private static final List<String> FIELDS =
            List.of("outlet", "date", "published", "title", "url", "text", "credit", "language");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String path;
    private final InputStream in;
    private final Metadata defaults;
    private int number;
    private boolean ended;
    private Optional<Taking> next;

    /** @param length of the whole line in bytes, its end included; {@code bytes} holds no more than the longest line */
    private record Line(byte[] bytes, long length) {}

    JsonLines(String path, InputStream in, Metadata defaults) {
        this.path = path;
        this.in = in;
        this.defaults = defaults;
        this.next = advance();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Taking next() {
        Taking taking = next.orElseThrow(NoSuchElementException::new);
        next = advance();
        return taking;
    }

    private Optional<Taking> advance() {
        while (!ended) {
            number++;
            InputPlace at = InputPlace.line(path, number);
            try {
                Line line = readLine();
                ended = line.length() == 0;
                if (!isBlank(line.bytes())) {
                    return Optional.of(taking(at, line));
                }
            } catch (IOException e) {
                ended = true;
                return Optional.of(new Taking.Refused(at, 0, "cannot be read on: " + e));
            }
        }
        return Optional.empty();
    }

    private Taking taking(InputPlace at, Line line) {
        if (line.length() > LONGEST_LINE) {
            String reason = "a line of " + line.length() + " bytes; at most " + LONGEST_LINE + " are read";
            return new Taking.Refused(at, line.length(), reason);
        }
        try {
            Map<String, String> fields = JsonOfStrangers.fields(Characters.of(line.bytes(), false), FIELDS);
            String text = fields.getOrDefault("text", "").replace("\r\n", "\n").replace('\r', '\n');
            Metadata stated = Metadata.of(fields);
            Metadata found = Metadata.dated(
                    stated.published().isPresent() ? Optional.empty() : Clues.published(text, stated.address()));
            return new Taking.Taken(
                    at, line.length(), stated.or(found).or(defaults).document(text));
        } catch (Unreadable e) {
            ended |= e.reason().startsWith("binary");
            return new Taking.Refused(at, line.length(), e.reason());
        }
    }

    private Line readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int value = in.read();
        while (value >= 0) {
            length++;
            if (value == '\n') {
                break;
            }
            if (length <= LONGEST_LINE) {
                bytes.write(value);
            }
            value = in.read();
        }
        return new Line(bytes.toByteArray(), length);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte value : bytes) {
            if (value != ' ' && value != '\t' && value != '\r') {
                return Arrays.equals(bytes, BYTE_ORDER_MARK);
            }
        }
        return true;
    }
}
