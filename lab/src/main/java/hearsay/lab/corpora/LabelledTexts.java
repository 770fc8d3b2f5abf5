// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that labels lie beside, by name: {@code .txt} files by their file names, and the messages of MUC files by the names
 * in their header lines. The lines of a MUC message are broken by width; each break inside a paragraph becomes a space, so that
 * offsets stay.
 */
public final class LabelledTexts {

    private static final Pattern HEADER = Pattern.compile("(?m)^((?:DEV|TST\\d)-MUC\\d-\\d{4})[^\\n]*\\n");
    private static final Pattern BREAK = Pattern.compile("(?<!\\n)\\n(?!\\s*\\n)(?! {3}\\S)");

    private LabelledTexts() {}

    /** All texts under some files and folders. @throws IOException if there are none, or one cannot be read */
    public static Map<String, String> read(List<Path> paths) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path path : paths) {
            List<Path> files;
            if (!Files.exists(path)) {
                throw new IOException("no such file or folder: " + path);
            }
            try (Stream<Path> inside = Files.walk(path)) {
                files = inside.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                read(file, texts);
            }
        }
        if (texts.isEmpty()) {
            throw new IOException("no texts in " + paths);
        }
        return texts;
    }

    private static void read(Path file, Map<String, String> texts) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
            texts.put(name.substring(0, name.length() - ".txt".length()), Files.readString(file));
        } else if (name.contains("-muc") && !name.startsWith("key")) {
            messages(Files.readString(file, StandardCharsets.ISO_8859_1), texts);
        }
    }

    private static void messages(String file, Map<String, String> texts) {
        Matcher header = HEADER.matcher(file);
        String name = "";
        int from = 0;
        while (header.find()) {
            message(name, file.substring(from, header.start()), texts);
            name = header.group(1);
            from = header.end();
        }
        message(name, file.substring(from), texts);
    }

    private static void message(String name, String text, Map<String, String> texts) {
        if (!name.isEmpty()) {
            texts.put(name, BREAK.matcher(text).replaceAll(" "));
        }
    }
}
