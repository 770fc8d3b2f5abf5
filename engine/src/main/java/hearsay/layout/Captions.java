// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a caption is to be read: its words without the label before and the picture's credit behind. */
final class Captions {

    private static final Pattern LABEL = Pattern.compile(
            "(?i:(?:file|archive|handout|undated|cover)? ?(?:photo|photograph|picture|image|video|media|caption|file|pictured)"
                    + "(?: caption| above)?(?: \\d{1,2})?) ?(?:[:|]|[-–—](?= )) *(?=\\p{Lu})");
    private static final Pattern CREDIT = Pattern.compile(
            "\\s*(?:\\[[^\\[\\]]{2,60}\\]|\\((?:[^()]{0,40}[/ ])?(?:AP|AFP|Reuters|EPA|Getty|Photo|photo|File|file|Courtesy|Handout|[^()]*archive)[^()]{0,60}\\)|(?:REUTERS|AFP|AP"
                    + "|EPA|Getty Images)(?: [Pp]hoto)? ?/[^.]{2,60}|(?:Photo|Credit|Photograph|Picture|Image)s?(?: by|:) ?[^.]{2,60})\\.?$");
    private static final Pattern FILE =
            Pattern.compile("\\s*(?i:(?:file|archive|handout) (?:photo|picture|image)),?\\.?$");

    private Captions() {}

    static Span words(String text, Span caption) {
        int start = caption.start();
        Matcher label = LABEL.matcher(text).region(start, caption.end());
        if (label.lookingAt()) {
            start = label.end();
        }
        int end = cut(CREDIT, text, start, caption.end());
        end = cut(FILE, text, start, end);
        return end > start ? new Span(start, end) : caption;
    }

    private static int cut(Pattern pattern, String text, int start, int end) {
        Matcher matcher = pattern.matcher(text).region(start, end);
        return matcher.find() && matcher.start() > start ? matcher.start() : end;
    }
}
