// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.Locale;

/** What a file holds, by the ending of its name. */
enum FileKind {
    TEXT,
    MARKDOWN,
    PAGE,
    JSON_LINES,
    /** Taken as text if the caller names it, passed over in a folder. */
    OTHER;

    static FileKind of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "text" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> PAGE;
            case "jsonl", "ndjson" -> JSON_LINES;
            default -> OTHER;
        };
    }
}
