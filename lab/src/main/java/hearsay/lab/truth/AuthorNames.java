// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what shops print as authors: "Last, First; Last, First", "First Last, First Last", "LAST, FIRST LAST, FIRST" and what
 * lies between, with editors, degrees, places of work and pieces of markup in it.
 */
final class AuthorNames {

    private static final Set<String> PARTICLES = Set.of(
            "van", "der", "de", "den", "la", "le", "von", "di", "du", "da", "del", "della", "dos", "el", "bin", "ter",
            "zu");
    private static final Set<String> TITLES = Set.of(
            "jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "dr", "prof", "mr", "mrs", "ms", "pe", "cissp", "cism",
            "mcse", "mba");
    private static final Set<String> NOBODY =
            Set.of("not available", "na", "n a", "n/a", "none", "unknown", "various", "0", "");

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern ROLE =
            Pattern.compile("(?i)\\(\\s*(?:edt|ed\\.?|editors?|author|joint author)\\s*\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?|\\{[^}]*\\}?");
    private static final Pattern OTHERS = Pattern.compile("(?i)\\bet\\.?\\s*al\\b\\.?|\\betc\\b\\.?|\\bothers\\b");
    private static final Pattern BY = Pattern.compile(
            "(?i)\\b(?:edited|written|compiled|translated|foreword|preface|contributions?) by\\b|\\bauthors?\\b:?|\\beditors?\\b:?"
                    + "|\\bwith\\b|(?<!\\w)by\\b");
    private static final Pattern DEGREES = Pattern.compile(
            "(?i)\\beds?\\b\\.?|\\bphd\\b|ph\\.\\s?d\\.?|\\bdr\\b\\.?|\\bprof(?:essor)?\\b\\.?|\\bjr\\b\\.?|\\biii?\\b");
    private static final Pattern WORKPLACE =
            Pattern.compile("(?i)\\b(?:university|department|college|institute)\\b.*$");
    private static final Pattern BREAKS = Pattern.compile("(?<=[a-z.])BRR?(?=[A-Z])");
    private static final Pattern GLUED = Pattern.compile("(?<=[a-z.])(?=[A-Z][a-z])");
    private static final Pattern NOT_GLUED =
            Pattern.compile("Mc$|(?:^|[^A-Za-z'])(?:Mac|De|La|Le|Di|Da|Du|Van|Fitz|Del|Des|St|Lo|Ver|O)$");
    private static final Pattern STRONG = Pattern.compile("(?i)\\s+(?:and|und)\\s+|[&|/:;]|\\s\\+\\s");
    private static final Pattern WEAK = Pattern.compile(",|(?<=\\w)-\\s");
    private static final Pattern WORD_GAP = Pattern.compile("[^a-z'\\-]+");

    private AuthorNames() {}

    /** Empty where nobody is named. */
    static List<AuthorName> read(String printed) {
        String text = clean(printed);
        if (NOBODY.contains(Entities.lower(text).replaceAll("^[ .;,]+|[ .;,]+$", ""))) {
            return List.of();
        }
        List<String> parts = Arrays.stream(STRONG.split(text))
                .filter(part -> !words(part).isEmpty())
                .toList();
        List<AuthorName> names = new ArrayList<>();
        for (String part : parts) {
            List<List<String>> segments = Arrays.stream(WEAK.split(part.replaceAll("^[ .,-]+|[ .,-]+$", "")))
                    .map(AuthorNames::words)
                    .filter(words -> !words.isEmpty())
                    .toList();
            if (!segments.isEmpty()) {
                names.addAll(part(segments, parts.size() > 1));
            }
        }
        return names;
    }

    /**
     * The surname of "Last, First": the last word before the comma, so that "van der Lans" and "Lans" are one; of a name without a
     * comma its last word.
     */
    static Optional<String> surname(String name) {
        List<String> words = words(Entities.fold(name.contains(",") ? name.substring(0, name.indexOf(',')) : name));
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    }

    private static String clean(String printed) {
        String text = Entities.unescape(printed).replace('\u00A0', ' ').replace("andamp;", "&");
        text = MARKUP.matcher(text).replaceAll("; ");
        text = ROLE.matcher(text).replaceAll(";");
        text = Entities.fold(BRACKETS.matcher(text).replaceAll(" "));
        text = OTHERS.matcher(text).replaceAll(";");
        text = BY.matcher(text).replaceAll(";");
        text = WORKPLACE.matcher(DEGREES.matcher(text).replaceAll(" ")).replaceAll("");
        return unglue(BREAKS.matcher(text).replaceAll("; "));
    }

    /** "ThomasMiller" is two words, "McMillan" is one. */
    private static String unglue(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        Matcher matcher = GLUED.matcher(text);
        while (matcher.find()) {
            if (!NOT_GLUED
                    .matcher(text.substring(Math.max(0, matcher.start() - 6), matcher.start()))
                    .find()) {
                out.append(text, from, matcher.start()).append(' ');
                from = matcher.start();
            }
        }
        return out.append(text.substring(from)).toString();
    }

    private static List<String> words(String text) {
        return Arrays.stream(WORD_GAP.split(Entities.lower(text)))
                .map(word -> word.replaceAll("[^a-z]", ""))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }

    private static List<AuthorName> part(List<List<String>> segments, boolean oneOfSeveral) {
        if (segments.size() == 1) {
            return List.of(alone(segments.get(0)));
        }
        if (segments.size() == 2 && oneOfSeveral) {
            return List.of(lastFirst(segments.get(0), segments.get(1)));
        }
        if (segments.stream().allMatch(words -> words.size() > 1 && !initial(words.get(words.size() - 1)))) {
            return segments.stream().map(AuthorNames::whole).toList();
        }
        return segments.size() == 2 ? pair(segments.get(0), segments.get(1)) : several(segments);
    }

    private static AuthorName alone(List<String> words) {
        int size = words.size();
        if (size == 1) {
            return new AuthorName(Optional.of(words.get(0)), List.of(), 0.3);
        }
        if (initial(words.get(size - 1))) {
            return new AuthorName(Optional.of(words.get(0)), words.subList(1, size), 0.3);
        }
        boolean oneName = size <= 3
                || size == 4
                        && (initial(words.get(1)) && initial(words.get(2))
                                || PARTICLES.contains(words.get(1))
                                || PARTICLES.contains(words.get(2)));
        return oneName ? firstLast(words) : together(words);
    }

    private static AuthorName whole(List<String> words) {
        return words.size() <= 4 ? firstLast(words) : together(words);
    }

    private static List<AuthorName> pair(List<String> one, List<String> two) {
        if (one.size() > 2) {
            return List.of(firstLast(one), firstLast(two));
        }
        return two.size() <= 3
                ? List.of(lastFirst(one, two))
                : List.of(lastFirst(one, two.subList(0, 1)), together(two.subList(1, two.size())));
    }

    private static List<AuthorName> several(List<List<String>> segments) {
        List<AuthorName> names = new ArrayList<>();
        if (alternating(segments)) {
            for (int i = 0; i < segments.size(); i += 2) {
                names.add(lastFirst(segments.get(i), segments.get(i + 1)));
            }
            return names;
        }
        List<List<String>> middle = segments.subList(1, segments.size() - 1);
        if (segments.get(0).size() <= 2 && middle.stream().allMatch(words -> words.size() > 1)) {
            List<String> last = segments.get(0);
            for (List<String> words : segments.subList(1, segments.size())) {
                boolean end = words == segments.get(segments.size() - 1);
                List<String> first = end ? words : words.subList(0, words.size() - 1);
                names.add(new AuthorName(Optional.of(last.get(last.size() - 1)), first, 0.7));
                last = words;
            }
            return names;
        }
        for (List<String> words : segments) {
            names.add(words.size() == 1 ? new AuthorName(Optional.of(words.get(0)), List.of(), 0.1) : firstLast(words));
        }
        return names;
    }

    /** Last, First, Last, First: every other segment is short enough for a surname. */
    private static boolean alternating(List<List<String>> segments) {
        if (segments.size() % 2 == 1) {
            return false;
        }
        boolean anySingle = false;
        for (int i = 0; i < segments.size(); i += 2) {
            if (segments.get(i).size() > 2) {
                return false;
            }
            anySingle |= segments.get(i).size() == 1;
        }
        List<String> second = segments.get(1);
        boolean first = segments.get(2).size() == 1
                || second.size() == 1
                || second.stream().anyMatch(AuthorNames::initial);
        return anySingle && first;
    }

    private static AuthorName lastFirst(List<String> last, List<String> first) {
        return new AuthorName(Optional.of(last.get(last.size() - 1)), first, 1);
    }

    private static AuthorName firstLast(List<String> words) {
        int last = words.size() - 1;
        return new AuthorName(Optional.of(words.get(last)), words.subList(0, last), 0.7);
    }

    private static AuthorName together(List<String> words) {
        return new AuthorName(Optional.empty(), words, 0);
    }

    private static boolean initial(String word) {
        return word.length() <= 1;
    }
}
