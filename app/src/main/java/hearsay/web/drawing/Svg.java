// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

/** SVG as it is written, piece by piece; all text is escaped. */
final class Svg {

    private static final double DECIMALS = 10;

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** An element with its attributes, names and values in turns, left open. */
    Svg open(String name, Object... attributes) {
        start(name, attributes);
        out.append('>');
        return this;
    }

    Svg close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    Svg put(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds words only. */
    Svg words(String name, String words, Object... attributes) {
        start(name, attributes);
        out.append('>');
        escape(words);
        return close(name);
    }

    /** SVG that was written by this class. */
    Svg add(String svg) {
        out.append(svg);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A length in pixels, to a tenth. */
    static String number(double pixels) {
        double rounded = StrictMath.rint(pixels * DECIMALS) / DECIMALS;
        return rounded == (long) rounded ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"");
            if (value instanceof Double pixels) {
                out.append(number(pixels));
            } else {
                escape(value.toString());
            }
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c >= 0x20 && c != 0xfffe && c != 0xffff && !lone(text, i) ? c : '\ufffd');
            }
        }
    }

    /** Half of a surrogate pair without the other, which no XML can hold. */
    private static boolean lone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
