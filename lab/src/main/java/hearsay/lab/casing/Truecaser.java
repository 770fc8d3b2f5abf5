// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.casing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives text in capitals the case that words have in running text elsewhere: by counts, else by form; the first word of a
 * sentence, unknown words, initials and the words that a bracketed abbreviation abbreviates begin with a capital. No character is
 * added or lost, so every offset stays.
 */
public final class Truecaser {

    private static final String COUNTS = "casing.tsv";

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");
    private static final Pattern ABBREVIATION = Pattern.compile("[\\[(](\\p{L}{2,8})[\\])]");

    /** Short words of Spanish names that stay small: "San Luis de la Reina". */
    private static final Set<String> SMALL = Set.of("de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos");

    /** Endings of English words that names seldom have. */
    private static final List<String> WORDLIKE = List.of(
            "tion",
            "tions",
            "ment",
            "ments",
            "ing",
            "ings",
            "ive",
            "ives",
            "ized",
            "ised",
            "ated",
            "ness",
            "less",
            "ful",
            "ously",
            "able",
            "ible",
            "ally",
            "ship",
            "ward",
            "wards",
            "ological",
            "istic");

    private static final Set<String> MONTHS = Set.of("may", "march", "mar");
    private static final Set<String> TITLES = Set.of(
            "colonel",
            "general",
            "president",
            "captain",
            "major",
            "lieutenant",
            "minister",
            "senator",
            "bishop",
            "archbishop",
            "father",
            "judge",
            "commander",
            "ambassador",
            "sergeant",
            "monsignor",
            "doctor");

    /** Words in lower case to the form they mostly have where they do not begin a sentence. */
    private final Map<String, String> forms;

    /** Names in capitals to the way that they are written; empty pattern where none are known. */
    private final Map<String, String> names;

    private final Optional<Pattern> anyName;

    Truecaser(Map<String, String> forms) {
        this(forms, Map.of());
    }

    private Truecaser(Map<String, String> forms, Map<String, String> names) {
        this.forms = Map.copyOf(forms);
        this.names = Map.copyOf(names);
        this.anyName = names.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(names.keySet().stream()
                        .sorted(Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])"))));
    }

    /** One that also writes these names as they are given, but for those that are common words in small letters. */
    public Truecaser knowing(Collection<String> written) {
        Map<String, String> all = new HashMap<>(names);
        for (String name : written) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (name.length() > 2 && !lower.equals(name) && !lower.equals(known(lower))) {
                all.putIfAbsent(name.toUpperCase(Locale.ROOT), name);
            }
        }
        return new Truecaser(forms, all);
    }

    /** With the counts that travel beside this class. */
    public static Truecaser bundled() {
        Map<String, String> forms = new HashMap<>();
        try (InputStream in = Truecaser.class.getResourceAsStream(COUNTS)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + COUNTS);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                    .forEach(form -> forms.put(form.toLowerCase(Locale.ROOT), form));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + COUNTS, e);
        }
        return new Truecaser(forms);
    }

    /** Whether a text is written in capitals: at least nine letters of ten. */
    public static boolean capitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters > 0 && capitals * 10 >= letters * 9;
    }

    /** The text in its likely case, as long as before. */
    public String restore(String text) {
        StringBuilder out = new StringBuilder(text);
        Matcher matcher = WORD.matcher(text);
        int before = 0;
        while (matcher.find()) {
            String between = text.substring(before, matcher.start());
            boolean opens = before == 0 || opens(text, before, between);
            String form = form(matcher.group(), opens, text, matcher.start(), matcher.end());
            if (form.length() == matcher.group().length()) {
                out.replace(matcher.start(), matcher.end(), form);
            }
            before = matcher.end();
        }
        abbreviated(text, out);
        anyName.ifPresent(pattern -> named(pattern, text, out));
        return out.toString();
    }

    /** Whether what stands between two words ends a sentence; the dot of an abbreviation does not. */
    private static boolean opens(String text, int before, String between) {
        if (between.contains("\n\n") || between.contains("--") || between.contains("?") || between.contains("!")) {
            return true;
        }
        if (!between.contains(". ") && !between.contains(".\n") && !between.contains(".\"")) {
            return between.contains(": \"");
        }
        return before < 2 || Character.isLetter(text.charAt(before - 2));
    }

    private String form(String word, boolean opens, String text, int start, int end) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s") || lower.endsWith("’s")) {
            String stem = word.substring(0, word.length() - 2);
            return form(stem, opens, text, start, end - 2) + lower.substring(lower.length() - 2);
        }
        String known = known(lower);
        if (known.isEmpty() && abbreviation(word, text, start, end)) {
            return word;
        }
        boolean initial = word.length() == 1 && end < text.length() && ".-".indexOf(text.charAt(end)) >= 0;
        if (initial || word.length() == 1 && lower.equals("i")) {
            return word;
        }
        if (opens
                || known.isEmpty() && !SMALL.contains(lower)
                || dated(lower, text, start)
                || titled(lower, text, end)) {
            return known.isEmpty() || known.equals(lower) ? capitalised(lower) : known;
        }
        return known.isEmpty() ? lower : known;
    }

    /** An unknown short word in brackets, or without a vowel. */
    private static boolean abbreviation(String word, String text, int start, int end) {
        boolean bracketed = start > 0
                && end < text.length()
                && "[(".indexOf(text.charAt(start - 1)) >= 0
                && "])".indexOf(text.charAt(end)) >= 0;
        return word.length() > 1
                && word.length() < 9
                && (bracketed || word.chars().noneMatch(letter -> "AEIOUY".indexOf(letter) >= 0));
    }

    /** The counted form; lower case for regular inflections of words counted in lower case; empty for the unknown. */
    private String known(String lower) {
        String known = forms.getOrDefault(lower, "");
        if (!known.isEmpty()) {
            return known;
        }
        for (String ending : WORDLIKE) {
            if (lower.length() > ending.length() + 3 && lower.endsWith(ending)) {
                return lower;
            }
        }
        for (String ending : new String[] {"s", "es", "d", "ed", "ing", "ly", "er", "ers", "ness"}) {
            if (lower.endsWith(ending) && lower.length() > ending.length() + 3) {
                String stem = lower.substring(0, lower.length() - ending.length());
                if (stem.equals(forms.get(stem)) || (stem + "e").equals(forms.get(stem + "e"))) {
                    return lower;
                }
            }
        }
        return "";
    }

    /** "3 MAY", "MARCH 1990": a month, not a verb. */
    private static boolean dated(String lower, String text, int start) {
        return MONTHS.contains(lower) && start > 2 && Character.isDigit(text.charAt(start - 2));
    }

    /** "GENERAL VILLAMARIONA", but "the general said". */
    private boolean titled(String lower, String text, int end) {
        if (!TITLES.contains(lower)) {
            return false;
        }
        Matcher next = WORD.matcher(text).region(end, Math.min(text.length(), end + 30));
        if (!next.find() || !text.substring(end, next.start()).isBlank()) {
            return false;
        }
        String following = next.group().toLowerCase(Locale.ROOT);
        String known = known(following);
        return known.isEmpty() || !known.equals(following);
    }

    private void named(Pattern pattern, String text, StringBuilder out) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String name = names.getOrDefault(matcher.group(), "");
            if (name.length() == matcher.group().length()) {
                out.replace(matcher.start(), matcher.end(), name);
            }
        }
    }

    private static String capitalised(String lower) {
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    /** "FARABUNDO MARTI NATIONAL LIBERATION FRONT [FMLN]": the abbreviation in capitals, its words with capitals. */
    private static void abbreviated(String text, StringBuilder out) {
        Matcher matcher = ABBREVIATION.matcher(text);
        while (matcher.find()) {
            String letters = matcher.group(1);
            Set<Integer> starts = new HashSet<>();
            int at = matcher.start();
            int letter = letters.length() - 1;
            Matcher word = WORD.matcher(text);
            int from = Math.max(0, at - 120);
            java.util.ArrayDeque<Integer> before = new java.util.ArrayDeque<>();
            word.region(from, at);
            while (word.find()) {
                before.push(word.start());
            }
            while (!before.isEmpty() && letter >= 0 && starts.size() <= letters.length() + 3) {
                int start = before.pop();
                boolean small = SMALL.contains(text.substring(start, Math.min(start + 3, at))
                                .strip()
                                .toLowerCase(Locale.ROOT))
                        || text.startsWith("OF ", start)
                        || text.startsWith("FOR ", start)
                        || text.startsWith("AND ", start);
                if (text.charAt(start) == letters.charAt(letter)) {
                    starts.add(start);
                    letter--;
                } else if (!small) {
                    break;
                }
            }
            if (letter < 0) {
                out.replace(matcher.start(1), matcher.end(1), letters);
                starts.forEach(start -> out.setCharAt(start, text.charAt(start)));
            }
        }
    }
}
