// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what shops' pages did to letters: HTML entities, UTF-8 read as Latin-1, accents. */
final class Entities {

    /** The names of the characters 160 to 255, in order (HTML 4.01, section 24.2). */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
                    + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml"
                    + " Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml"
                    + " times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave"
                    + " eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute"
                    + " ucirc uuml yacute thorn yuml";

    private static final Map<String, String> NAMES =
            new HashMap<>(Map.of("amp", "&", "quot", "\"", "apos", "'", "lt", "<", "gt", ">"));
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,5})|([A-Za-z]+\\d{0,2}));");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static {
        int code = 160;
        for (String name : LATIN.split(" ")) {
            NAMES.put(name, String.valueOf((char) code++));
        }
    }

    private Entities() {}

    /** Entities replaced, twice where they were escaped twice; an unknown one stays. */
    static String unescape(String text) {
        String once = replace(text);
        String twice = replace(once);
        boolean garbled = twice.indexOf('Ã') >= 0 || twice.indexOf('Â') >= 0;
        if (!garbled) {
            return twice;
        }
        String mended = new String(twice.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return mended.indexOf('\uFFFD') < 0 ? mended : twice;
    }

    private static String replace(String text) {
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        character(match.group(1), match.group(2)).orElse(match.group())));
    }

    private static java.util.Optional<String> character(
            @org.jspecify.annotations.Nullable String number, @org.jspecify.annotations.Nullable String name) {
        if (name != null) {
            return java.util.Optional.ofNullable(NAMES.get(name));
        }
        int code = Integer.parseInt(number == null ? "32" : number);
        if (code >= 128 && code < 160) {
            return java.util.Optional.of(new String(new byte[] {(byte) code}, Charset.forName("windows-1252")));
        }
        return java.util.Optional.of(Character.toString(code));
    }

    /** Without accents: "Böhme" and "Bohme" are one. */
    static String fold(String text) {
        String plain = text.replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("’", "'");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /** In small letters, whatever the machine's language. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
