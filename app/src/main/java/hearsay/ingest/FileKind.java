// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.Locale;

/** What a file holds, by the ending of its name. */
enum FileKind {
    TEXT,
    MARKDOWN,
    PAGE,
    /** Perhaps compressed. */
    JSON_LINES,
    /** RSS, RDF or Atom. */
    FEED,
    /** A feed as JSON. */
    JSON_FEED,
    PDF,
    WORD,
    MAIL,
    /** WARC, perhaps compressed. */
    ARCHIVE,
    /** WACZ: WARC files in a ZIP file. */
    PACKED_ARCHIVE,
    /** OPML: addresses, no reports. */
    OUTLINE,
    /** Taken as text if the caller names it, passed over in a folder. */
    OTHER;

    static FileKind of(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.matches(".*\\.warc\\.(?:gz|zst)")) {
            return ARCHIVE;
        }
        if (plain.matches(".*\\.(?:jsonl|ndjson)\\.(?:gz|zst)")) {
            return JSON_LINES;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "text" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> PAGE;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "rss", "atom", "rdf", "xml" -> FEED;
            case "json" -> JSON_FEED;
            case "pdf" -> PDF;
            case "docx" -> WORD;
            case "eml" -> MAIL;
            case "warc" -> ARCHIVE;
            case "wacz" -> PACKED_ARCHIVE;
            case "opml" -> OUTLINE;
            default -> OTHER;
        };
    }
}
