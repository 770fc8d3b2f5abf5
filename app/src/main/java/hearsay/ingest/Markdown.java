// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report in Markdown (CommonMark 0.31): its words without the marks. The first heading of the first level is the
 * headline. Pictures, comments, code fences' own lines and rules are left out; of a link the text stays.
 */
final class Markdown {

    private record Mark(Pattern pattern, String replacement) {}

    private static final Pattern TITLE =
            Pattern.compile("\\A\\s*(?:# +(?<hash>[^\\n]+?)(?: +#+)?|(?<under>\\S[^\\n]*)\\n=+)[^\\S\\n]*(?:\\n|\\z)");

    private static final List<Mark> MARKS = List.of(
            mark("(?s)<!--.*?-->", ""),
            mark("(?m)^ {0,3}(?:```|~~~)[^\\n]*$", ""),
            mark("(?m)^ {0,3}(?:(?:\\* *){3,}|(?:- *){3,}|(?:_ *){3,})$", ""),
            mark("(?m)^ {0,3}(?:=+|-{2,})[^\\S\\n]*$", ""),
            mark("(?m)^ {0,3}#{1,6} +([^\\n]*?)(?: +#+)?[^\\S\\n]*$", "$1\n"),
            mark("(?m)^ {0,3}(?:> ?)+", ""),
            mark("(?m)^ {0,3}(?:[*+-]|\\d{1,3}[.)]) +(?=\\S)", ""),
            mark("!\\[[^\\]\\n]*\\]\\([^)\\n]*\\)", ""),
            mark("\\[([^\\]\\n]+)\\]\\([^)\\n]*\\)", "$1"),
            mark("(?m)^ {0,3}\\[[^\\]\\n]+\\]: +\\S[^\\n]*$", ""),
            mark("\\[([^\\]\\n]+)\\]\\[[^\\]\\n]*\\]", "$1"),
            mark("<(https?://[^>\\s]+)>", "$1"),
            mark("(\\*\\*|__)(?=\\S)([^\\n]+?)(?<=\\S)\\1", "$2"),
            mark("(?<![\\w*])\\*(?=[^\\s*])([^*\\n]+?)(?<=\\S)\\*(?![\\w*])", "$1"),
            mark("(?<![\\w_])_(?=[^\\s_])([^_\\n]+?)(?<=\\S)_(?![\\w_])", "$1"),
            mark("`([^`\\n]+)`", "$1"),
            mark("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])", "$1"),
            mark("(?m)(?: {2,}|\\\\)$", ""),
            mark("\\n{3,}", "\n\n"));

    private Markdown() {}

    static Document document(String text, Metadata defaults) throws Unreadable {
        FrontMatter front = FrontMatter.split(text);
        Matcher title = TITLE.matcher(front.body());
        if (!title.find()) {
            return PlainText.complete(front, plain(front.body()), defaults);
        }
        String words = title.group("hash") == null ? title.group("under") : title.group("hash");
        Metadata headed =
                front.metadata().or(Metadata.titled(Optional.of(plain(words).strip())));
        String body = plain(front.body().substring(title.end()));
        return PlainText.complete(new FrontMatter(headed, body), body, defaults);
    }

    private static String plain(String marked) {
        String text = marked;
        for (Mark mark : MARKS) {
            text = mark.pattern().matcher(text).replaceAll(mark.replacement());
        }
        return text;
    }

    private static Mark mark(String regex, String replacement) {
        return new Mark(Pattern.compile(regex), replacement);
    }
}
