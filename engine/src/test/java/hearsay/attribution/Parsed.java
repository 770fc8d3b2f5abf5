// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts with words, trees, roles and mentions written by hand, so that rules can be tried without a model. */
final class Parsed {

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<RoleSpan> roles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private int paragraph;
    private int sentence;

    private Parsed() {}

    /** Reads a resource beside this class; its first lines say what it looks like. */
    static Analysis read(String resource) {
        try (InputStream in = Parsed.class.getResourceAsStream(resource)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    static Analysis parse(String lines) {
        Parsed parsed = new Parsed();
        lines.lines().filter(line -> !line.startsWith("#")).forEach(parsed::line);
        parsed.line("¶");
        return new Analysis(
                parsed.text.toString(),
                parsed.paragraphs,
                parsed.tokens,
                parsed.sentences,
                parsed.mentions,
                parsed.roles);
    }

    private void line(String line) {
        if (line.startsWith("@ ")) {
            mention(line.substring(2).split("\t"));
        } else if (line.isBlank()) {
            endSentence();
        } else if (line.equals("¶")) {
            endSentence();
            if (text.length() > paragraph) {
                paragraphs.add(new Span(paragraph, text.length()));
                text.append("\n\n");
                paragraph = text.length();
            }
        } else {
            word(line.split("\t"));
        }
    }

    private void word(String[] cells) {
        boolean joined = cells[0].startsWith("_") && cells[0].length() > 1;
        String form = joined ? cells[0].substring(1) : cells[0];
        if (!joined && text.length() > paragraph) {
            text.append(' ');
        }
        Span span = new Span(text.length(), text.length() + form.length());
        text.append(form);
        int head = Integer.parseInt(cells[4]);
        int index = tokens.size();
        tokens.add(new Token(
                span,
                form,
                Upos.valueOf(cells[2]),
                cells[3],
                cells[1],
                head == 0 ? index : sentence + head - 1,
                cells[5]));
        if (cells.length > 6) {
            role(Role.valueOf(cells[6].substring(2)), cells[6].startsWith("B-"), span, index);
        }
    }

    private void role(Role role, boolean begins, Span span, int index) {
        if (begins) {
            roles.add(new RoleSpan(role, span, index, index + 1));
        } else {
            RoleSpan open = roles.remove(roles.size() - 1);
            roles.add(new RoleSpan(role, open.span().cover(span), open.from(), index + 1));
        }
    }

    /** The words around and of a mention, its type, the mention. */
    private void mention(String[] cells) {
        int around = text.indexOf(cells[0]);
        int at = text.indexOf(cells[2], around);
        if (around < 0 || at < 0) {
            throw new IllegalArgumentException("no \"" + cells[2] + "\" in \"" + cells[0] + "\" before its line");
        }
        mentions.add(new Mention(new Span(at, at + cells[2].length()), EntityType.valueOf(cells[1])));
    }

    private void endSentence() {
        if (tokens.size() > sentence) {
            Span span = tokens.get(sentence)
                    .span()
                    .cover(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(span, sentence, tokens.size()));
            sentence = tokens.size();
        }
    }
}
