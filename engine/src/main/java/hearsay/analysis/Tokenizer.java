// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into syntactic words as the Universal Dependencies treebanks of English do: contractions and possessives are
 * split ({@code do|n't}, {@code Egypt|'s}), hyphenated compounds are split unless they begin with a bound prefix
 * ({@code 22|-|man}, {@code anti-war}), abbreviations keep their dot.
 */
public final class Tokenizer {

    private static final Set<String> ABBREVIATIONS =
            Set.of(("mr mrs ms dr prof rev hon st ft mt sr jr inc corp co ltd bros "
                            + "gen lt col sgt maj capt cmdr adm brig cpl pvt gov sen rep pres supt det insp amb atty jan feb mar apr "
                            + "jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun no nos vs etc al approx dept "
                            + "est ext fig vol ed eds ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass "
                            + "mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo messrs mme mlle gens cols "
                            + "sens reps govs drs profs")
                    .split(" "));

    private static final Set<String> PREFIXES = Set.of(("anti pro non pre post co ex re multi inter intra super ultra "
                    + "semi mini macro counter mid un trans pan bi tri neo quasi pseudo e")
            .split(" "));

    private static final Pattern TOKEN = Pattern.compile("""
            (?<url>(?:https?://|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]'’])\
            |(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)\
            |(?<phone>\\d{3}-\\d{3}-\\d{4}|\\d{3}-\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?![\\w-])\
            |(?<smile>(?<=\\s)[:;=][-o^]?[()DPp](?=\\s|$))\
            |(?<run>\\.{2,}|[!?]{2,}|-{2,}|_{2,}|={2,}|\\*{2,}|~{2,}|#{2,}|<<|>>|''|``)\
            |(?<number>\\d+(?:[.,:/]\\d+)*(?:(?:st|nd|rd|th|s)(?![\\p{L}\\d]))?)\
            |(?<acronym>(?:\\p{L}\\.){2,}(?![\\p{Ll}\\d]))\
            |(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*(?:(?:['’&_.](?=[\\p{L}\\d])|@(?=\\p{L}))[\\p{L}\\p{M}\\d]+)*)\
            |(?<clitic>(?<=\\.)['’](?:s|re|ve|d|ll|m)(?![\\p{L}\\d]))\
            |(?<other>\\X)""");

    private static final Pattern CONTRACTION =
            Pattern.compile("(?i)(?<stem>.+?)(?<clitic>n['’`]t|['’`](?:s|re|ve|m|d|ll))");

    private static final Pattern FUSED = Pattern.compile(
            "(?i)(?<stem>can)(?<clitic>not)|(?<stem2>gon|wan)(?<clitic2>na)"
                    + "|(?<stem3>got)(?<clitic3>ta)|(?<stem4>do|did|does|ca|wo|is|was|are|could|would|should|have|has)(?<clitic4>nt)");

    private static final Pattern HYPHENATED = Pattern.compile("(?<prefix>\\p{L}+)-(?<stem>[\\p{L}][\\p{L}\\p{M}\\d]*)");

    private Tokenizer() {}

    /** The words within a stretch of text, in order. Every character that is no white space belongs to one of them. */
    public static List<Span> tokens(String text, Span within) {
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(within.start(), within.end());
        matcher.useTransparentBounds(true);
        int at = within.start();
        while (at < within.end()) {
            if (blank(text.charAt(at))) {
                at++;
            } else {
                matcher.region(at, within.end());
                at = matcher.lookingAt() ? word(text, matcher, within, tokens) : single(text, at, tokens);
            }
        }
        return tokens;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static int single(String text, int at, List<Span> tokens) {
        int end = at + Character.charCount(text.codePointAt(at));
        tokens.add(new Span(at, end));
        return end;
    }

    private static int word(String text, Matcher matcher, Span within, List<Span> tokens) {
        int start = matcher.start();
        int end = matcher.end();
        if (matcher.group("word") == null) {
            tokens.add(new Span(start, end));
            return end;
        }
        Matcher hyphenated = HYPHENATED.matcher(text).region(start, within.end());
        if (hyphenated.lookingAt()
                && PREFIXES.contains(hyphenated.group("prefix").toLowerCase(Locale.ROOT))) {
            end = Math.max(end, hyphenated.end());
        }
        end = sentenceInside(text, start, end);
        if (end < within.end() && text.charAt(end) == '.' && abbreviation(text.substring(start, end))) {
            tokens.add(new Span(start, end + 1));
            return end + 1;
        }
        split(text, start, end, tokens);
        return end;
    }

    /** A missing space after a full stop ("end.The") does not join two words; a file name ("notes.doc") stays one. */
    private static int sentenceInside(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == '.'
                    && Character.isUpperCase(text.charAt(i + 1))
                    && Character.isLowerCase(text.charAt(i - 1))) {
                return i;
            }
        }
        return end;
    }

    private static boolean abbreviation(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        return (capital && (word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))))
                || word.equals("etc")
                || word.equals("vs");
    }

    private static void split(String text, int start, int end, List<Span> tokens) {
        String word = text.substring(start, end);
        Matcher contraction = CONTRACTION.matcher(word);
        Matcher fused = FUSED.matcher(word);
        int cut = 0;
        if (contraction.matches()) {
            cut = contraction.start("clitic");
        } else if (fused.matches()) {
            for (String clitic : List.of("clitic", "clitic2", "clitic3", "clitic4")) {
                cut = fused.group(clitic) == null ? cut : fused.start(clitic);
            }
        }
        if (cut == 0) {
            tokens.add(new Span(start, end));
        } else {
            tokens.add(new Span(start, start + cut));
            tokens.add(new Span(start + cut, end));
        }
    }
}
