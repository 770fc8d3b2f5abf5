// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When was it published, by the words of the report? Three places say it for certain: a line that is nothing but a date,
 * at the head or the foot; a dateline with its year ("CAIRO, March 14, 2017 (Agency) -"), or without one where the
 * address gives the year; an address that holds the day ("/2017/03/14/").
 */
final class Clues {

    private static final int HEAD_LINES = 8;
    private static final int FOOT_LINES = 3;
    private static final int HEAD_PARAGRAPHS = 3;
    private static final int LONGEST_DATE_LINE = 80;

    private static final Pattern LABEL =
            Pattern.compile("^(?:(?:first )?(?:published|posted|date)(?: on| at)?:?|on)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\([A-Z][\\w ]+\\)\\s*)?\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:,\\s+\\p{Lu}[\\w.’' ]{1,30})?,?\\s+"
                    + "(?<day>\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?)"
                    + "(?:,? (?<year>\\d{4}))?\\s*(?:,?\\s*\\([^)\\n]{2,40}\\))?\\s*(?:[-–—:]|$)");
    private static final Pattern ADDRESS_DAY =
            Pattern.compile("[/=_-](?<year>(?:19|20)\\d{2})[/-](?<month>[01]?\\d)[/-](?<day>[0-3]?\\d)(?:\\D|$)");
    private static final Pattern ADDRESS_YEAR = Pattern.compile("/(?<year>(?:19|20)\\d{2})/");

    private Clues() {}

    /** The date that text and address give; nothing where the words leave it open. */
    static Optional<OffsetDateTime> published(String text, Optional<URI> address) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> head = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
        List<String> foot = lines.subList(Math.max(0, lines.size() - FOOT_LINES), lines.size());
        Optional<String> path = address.map(URI::toString);
        return firstDate(head)
                .or(() -> dateline(head, path))
                .or(() -> path.flatMap(Clues::day))
                .or(() -> firstDate(foot));
    }

    private static Optional<OffsetDateTime> firstDate(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() <= LONGEST_DATE_LINE)
                .flatMap(line -> PublicationDate.parse(LABEL.matcher(line).replaceFirst("")).stream())
                .findFirst();
    }

    private static Optional<OffsetDateTime> dateline(List<String> head, Optional<String> address) {
        for (String paragraph : head.subList(0, Math.min(HEAD_PARAGRAPHS, head.size()))) {
            Matcher dateline = DATELINE.matcher(paragraph);
            if (dateline.find()) {
                String year = dateline.group("year");
                return Optional.ofNullable(year)
                        .or(() -> address.flatMap(Clues::year))
                        .flatMap(certain -> PublicationDate.parse(dateline.group("day") + " " + certain));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> year(String address) {
        Matcher matcher = ADDRESS_YEAR.matcher(address);
        return matcher.find() ? Optional.of(matcher.group("year")) : Optional.empty();
    }

    private static Optional<OffsetDateTime> day(String address) {
        Matcher matcher = ADDRESS_DAY.matcher(address);
        return matcher.find()
                ? PublicationDate.parse(
                        matcher.group("year") + "/" + matcher.group("month") + "/" + matcher.group("day"))
                : Optional.empty();
    }
}
