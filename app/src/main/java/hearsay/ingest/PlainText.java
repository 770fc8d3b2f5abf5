// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report as plain text, perhaps with front matter, perhaps with its headline as the first paragraph. */
final class PlainText {

    private static final int LONGEST_HEADLINE = 200;

    /** One line, no full stop at its end, then a blank line and more text. */
    private static final Pattern HEADLINE =
            Pattern.compile("\\A\\s*(?<title>\\S[^\\n]*?)[^\\S\\n]*\\n[^\\S\\n]*\\n(?=\\s*\\S)");

    private PlainText() {}

    static Document document(String text, Metadata defaults) throws Unreadable {
        FrontMatter front = FrontMatter.split(text);
        return complete(front, front.body(), defaults);
    }

    /** The report of a front matter and a body that is plain by now. */
    static Document complete(FrontMatter front, String body, Metadata defaults) throws Unreadable {
        Metadata known = front.metadata();
        Metadata dated = Metadata.dated(
                known.published().isPresent() ? Optional.empty() : Clues.published(body, known.address()));
        Metadata titled = Metadata.titled(known.title().isPresent() ? Optional.empty() : headline(body));
        return known.or(dated).or(titled).or(defaults).document(body);
    }

    private static Optional<String> headline(String body) {
        Matcher matcher = HEADLINE.matcher(body);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String line = matcher.group("title");
        boolean sentence = line.length() > LONGEST_HEADLINE || line.matches("(?s).*[.,;:\"”’)]");
        return sentence || PublicationDate.parse(line).isPresent() ? Optional.empty() : Optional.of(line);
    }
}
