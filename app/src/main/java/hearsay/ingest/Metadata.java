// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is known of a report beside its body, from one place: front matter, JSON fields, a page's head, the caller. */
record Metadata(
        Optional<String> outlet,
        Optional<OffsetDateTime> published,
        Optional<URI> address,
        Optional<String> credit,
        Optional<String> language,
        Optional<String> title) {

    /** A line longer than this is no line of a report but a broken file. */
    static final int LONGEST_LINE = 200_000;

    /**
     * Reads named fields: {@code outlet}, {@code published} or {@code date}, {@code url}, {@code credit},
     * {@code language}, {@code title}. Blank values count as absent, other names are not looked at.
     *
     * @throws Unreadable naming the field, if a date or an address cannot be read: what a report says of itself is never
     *     silently replaced by something else
     */
    static Metadata of(Map<String, String> fields) throws Unreadable {
        Optional<String> date = value(fields, "published").or(() -> value(fields, "date"));
        Optional<String> url = value(fields, "url");
        return new Metadata(
                value(fields, "outlet"),
                date.isPresent() ? Optional.of(date(date.get())) : Optional.empty(),
                url.isPresent() ? Optional.of(address(url.get())) : Optional.empty(),
                value(fields, "credit"),
                value(fields, "language"),
                value(fields, "title"));
    }

    static Metadata addressed(Optional<URI> address) {
        return new Metadata(
                Optional.empty(), Optional.empty(), address, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Metadata titled(Optional<String> title) {
        return new Metadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), title);
    }

    static Metadata dated(Optional<OffsetDateTime> published) {
        return new Metadata(
                Optional.empty(), published, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This, and from another place what is missing here. */
    Metadata or(Metadata other) {
        return new Metadata(
                outlet.or(other::outlet),
                published.or(other::published),
                address.or(other::address),
                credit.or(other::credit),
                language.or(other::language),
                title.or(other::title));
    }

    /**
     * The report with this body, in the language that its words are in, else in the one it says, else in English.
     *
     * @throws Unreadable if outlet, date or body are missing
     */
    Document document(String body) throws Unreadable {
        if (body.isBlank()) {
            throw new Unreadable("empty: there is no text in it");
        }
        OptionalInt tooLong = body.lines()
                .mapToInt(String::length)
                .filter(length -> length > LONGEST_LINE)
                .findFirst();
        if (tooLong.isPresent()) {
            throw new Unreadable(
                    "one line of " + tooLong.getAsInt() + " characters; a report's are shorter than " + LONGEST_LINE);
        }
        List<String> missing = new ArrayList<>();
        List<String> remedies = new ArrayList<>();
        if (outlet.isEmpty()) {
            missing.add("outlet");
            remedies.add("--outlet NAME");
        }
        if (published.isEmpty()) {
            missing.add("date of publication");
            remedies.add("--published DATE");
        }
        if (!missing.isEmpty()) {
            throw new Unreadable("no " + String.join(" and no ", missing) + " in it: give "
                    + String.join(" and ", remedies) + ", or front matter");
        }
        String headline =
                title.map(words -> words.strip().replaceAll("\\s+", " ")).orElse("");
        return Document.of(
                outlet.get(), address, credit, published.get(), spoken(body), headline, text(headline, body));
    }

    private static String text(String headline, String body) {
        String plain = trimLines(body);
        if (headline.isEmpty() || plain.equals(headline) || plain.startsWith(headline + "\n\n")) {
            return plain;
        }
        return headline + "\n\n" + plain;
    }

    /** Without blank lines at both ends, and without the white space at the end of the last line. */
    private static String trimLines(String body) {
        int start = 0;
        for (int i = 0; i < body.length() && Character.isWhitespace(body.charAt(i)); i++) {
            start = body.charAt(i) == '\n' ? i + 1 : start;
        }
        return body.substring(start).stripTrailing();
    }

    private Locale spoken(String body) {
        String stated = language.map(
                        code -> code.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0])
                .map(code -> code.equals("eng") || code.equals("english") ? "en" : code)
                .filter(code -> code.matches("[a-z]{2,3}"))
                .orElse("en");
        String spoken = Languages.of(body).orElse(stated);
        return Locale.forLanguageTag(spoken.startsWith("und-") && !stated.equals("en") ? stated : spoken);
    }

    private static Optional<String> value(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static OffsetDateTime date(String text) throws Unreadable {
        return PublicationDate.parse(text)
                .orElseThrow(() -> new Unreadable("date \"" + text + "\" cannot be read: write 2017-03-14,"
                        + " 2017-03-14T08:30:00+02:00, 14 March 2017 or March 14, 2017 08:30 GMT"));
    }

    private static URI address(String text) throws Unreadable {
        try {
            return new URI(text.replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new Unreadable("url \"" + text + "\" is no address: " + e.getReason());
        }
    }
}
