// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.knowledge.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The patterns of one data file: each is matched against a whole line, and brings lines it must and must not match. */
final class LinePatterns {

    /** No line of furniture is longer, in characters; what is longer is prose, and is not tried. */
    static final int LONGEST = 320;

    /** Up to this length, in characters, every pattern is tried; on longer lines only those whose needs are met. */
    private static final int SHORT = 160;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** One or several agencies of a masked line. */
    private static final String AGENCIES =
            "(?:@(?:(?:, (?:and )?| and | & | ?/ ?|; )(?:the )?@)*)".replace('@', Agencies.MASK);

    private final List<LinePattern> patterns;

    private LinePatterns(List<LinePattern> patterns) {
        this.patterns = patterns;
    }

    /** @throws IllegalArgumentException naming file and line, if a pattern is none */
    static LinePatterns of(Table table) {
        return new LinePatterns(table.rows().stream().map(LinePattern::of).toList());
    }

    List<LinePattern> all() {
        return patterns;
    }

    /** The first pattern that matches a line, white space in it made single. */
    Optional<Match> match(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String single = SPACE.matcher(line).replaceAll(" ");
        String small = single.toLowerCase(Locale.ROOT);
        for (LinePattern rule : patterns) {
            Optional<Match> match = rule.mayMatch(small) ? rule.match(single) : Optional.empty();
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** That a rule matched; the groups are those of the line with single spaces. */
    record Match(LinePattern rule, Matcher groups) {}

    /** One row of the file. */
    record LinePattern(Table.Row row, List<String> needs, Pattern pattern) {

        static LinePattern of(Table.Row row) {
            String source = row.get("pattern").replace("{agencies}", AGENCIES);
            try {
                return new LinePattern(
                        row,
                        row.list("needs"),
                        Pattern.compile(source, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        row.file() + ":" + row.line() + ": \"" + row.get("name") + "\" is no pattern: "
                                + e.getMessage(),
                        e);
            }
        }

        /** Whether a line in small letters holds one of the pieces the pattern cannot do without, or is short. */
        boolean mayMatch(String small) {
            for (String need : needs) {
                if (small.contains(need)) {
                    return true;
                }
            }
            return needs.isEmpty() && small.length() <= SHORT;
        }

        Optional<Match> match(String line) {
            Matcher matcher = pattern.matcher(line);
            return matcher.matches() ? Optional.of(new Match(this, matcher)) : Optional.empty();
        }

        List<String> yes() {
            return examples("yes");
        }

        List<String> no() {
            return examples("no");
        }

        private List<String> examples(String column) {
            return Stream.of(row.get(column).split("\\|\\|", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
