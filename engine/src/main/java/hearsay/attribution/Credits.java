// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that the reading model never sees, cut into words: a credit line from the metadata. */
final class Credits {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.'\u2019]*[\\p{L}\\p{N}]|[^\\s\\p{L}\\p{N}]");

    private Credits() {}

    static Analysis words(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            tokens.add(new Token(
                    new Span(matcher.start(), matcher.end()),
                    matcher.group(),
                    Upos.X,
                    "",
                    matcher.group(),
                    tokens.size(),
                    "root"));
        }
        return new Analysis(line, List.of(), tokens, List.of(), List.of(), List.of());
    }
}
