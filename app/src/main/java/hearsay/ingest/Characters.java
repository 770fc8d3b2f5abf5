// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters, strictly: a byte order mark decides, or the zeros of UTF-16, else UTF-8 if the bytes are, else the character set that the
 * page declares, else Windows-1252 if the bytes look like it. Anything else is refused rather than mangled. Line ends
 * become LF; nothing else is changed.
 */
final class Characters {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION_WITHIN = 4096;
    private static final int MOST_CONTROLS_PER_THOUSAND = 2;
    private static final int MOST_HIGH_BYTES_PER_HUNDRED = 12;

    private Characters() {}

    /** @param page whether a declaration inside the text counts, as it does in HTML */
    static String of(byte[] bytes, boolean page) throws Unreadable {
        return of(bytes, page, Optional.empty());
    }

    /** @param told the name of the character set that came with the bytes, as in a header of HTTP or of a mail */
    static String of(byte[] bytes, boolean page, Optional<String> told) throws Unreadable {
        String text = decode(bytes, page, told).replace("\r\n", "\n").replace('\r', '\n');
        Mojibake.refuse(text);
        return text;
    }

    private static String decode(byte[] bytes, boolean page, Optional<String> told) throws Unreadable {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Optional<String> wide = unmarked(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        requireText(bytes);
        Optional<String> unicode = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        Optional<String> declared = told.flatMap(Characters::named)
                .or(() -> page ? declared(bytes) : Optional.empty())
                .flatMap(charset -> strictly(bytes, 0, charset));
        return declared.isPresent() ? declared.get() : western(bytes);
    }

    private static String marked(byte[] bytes, int from, Charset charset) throws Unreadable {
        String text = strictly(bytes, from, charset)
                .orElseThrow(() -> new Unreadable(
                        "wrong encoding: its byte order mark promises " + charset + ", its bytes do not keep it"));
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new Unreadable("binary: a NUL character at offset " + nul);
        }
        return text;
    }

    /** UTF-16 without its mark: of most pairs one byte is zero, and always the same one. */
    private static Optional<String> unmarked(byte[] bytes) {
        int[] zeros = new int[2];
        int looked = Math.min(bytes.length, DECLARATION_WITHIN) / 2 * 2;
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean little = zeros[1] * 2 > looked / 2 && zeros[0] == 0;
        boolean big = zeros[0] * 2 > looked / 2 && zeros[1] == 0;
        return little || big
                ? strictly(bytes, 0, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                        .filter(text -> text.indexOf('\0') < 0)
                : Optional.empty();
    }

    private static String western(byte[] bytes) throws Unreadable {
        int high = 0;
        int unicode = 0;
        for (int i = 0; i < bytes.length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
            unicode += unicodeAt(bytes, i);
        }
        Optional<String> text = strictly(bytes, 0, WINDOWS_1252);
        boolean damaged = unicode * 4 > high;
        if (damaged || text.isEmpty() || high * 100L > (long) MOST_HIGH_BYTES_PER_HUNDRED * bytes.length) {
            throw new Unreadable("wrong encoding: not UTF-8 (first at byte " + firstFault(bytes)
                    + "), and not plausibly Windows-1252; convert it to UTF-8");
        }
        return text.get();
    }

    /** How many bytes long a well-formed sequence of UTF-8 is that begins here, if it is longer than one; else 0. */
    private static int unicodeAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = at + 1; i < at + length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int firstFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    private static void requireText(byte[] bytes) throws Unreadable {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Unreadable("binary: a NUL byte at offset " + i);
            }
            controls += bytes[i] > 0 && bytes[i] < 0x20 && "\t\n\r\f".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        if (controls * 1000L > (long) MOST_CONTROLS_PER_THOUSAND * bytes.length) {
            throw new Unreadable("binary: " + controls + " control characters in " + bytes.length + " bytes");
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return named(matcher.group(1));
    }

    private static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            // The web reads these two as Windows-1252 (WHATWG Encoding, section 4.2).
            return name.equals("iso-8859-1") || name.equals("us-ascii")
                    ? Optional.of(WINDOWS_1252)
                    : Optional.of(name).filter(Charset::isSupported).map(Charset::forName);
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
