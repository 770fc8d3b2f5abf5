// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one CoNLL-U sentence, laid over its text.
 *
 * @param misc the last column of each word
 * @param spaceAfter whether a space follows the sentence
 */
record ConlluSentence(List<GoldWord> words, List<String> misc, boolean spaceAfter) {

    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int UPOS = 3;
    private static final int XPOS = 4;
    private static final int HEAD = 6;
    private static final int RELATION = 7;
    private static final int MISC = 9;

    /** @param offset where the sentence begins in the document; spans count from the document's start */
    static ConlluSentence parse(List<String> rows, String text, int offset, String place) throws IOException {
        List<GoldWord> words = new ArrayList<>();
        List<String> misc = new ArrayList<>();
        int at = 0;
        boolean space = true;
        for (int i = 0; i < rows.size(); i++) {
            String[] row = row(rows.get(i), place);
            if (row[ID].contains(".")) {
                continue;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (!text.startsWith(row[FORM], at)) {
                throw new IOException(place + ": word \"" + row[FORM] + "\" is not at " + at + " of \"" + text + "\"");
            }
            Span surface = new Span(at, at + row[FORM].length());
            int parts = row[ID].contains("-") ? parts(row[ID]) : 0;
            List<String[]> own = new ArrayList<>();
            if (parts == 0) {
                own.add(row);
            }
            for (int part = 0; part < parts; part++) {
                own.add(row(rows.get(++i), place));
            }
            List<Span> spans = spans(surface, row[FORM], own);
            for (int part = 0; part < own.size(); part++) {
                words.add(word(spans.get(part).shift(offset), own.get(part)));
                misc.add(own.get(part)[MISC]);
            }
            at = surface.end();
            space = !("|" + row[MISC] + "|").contains("|SpaceAfter=No|");
        }
        return new ConlluSentence(List.copyOf(words), List.copyOf(misc), space);
    }

    private static String[] row(String line, String place) throws IOException {
        String[] row = line.split("\t", -1);
        if (row.length != 10) {
            throw new IOException(place + ": a row has 10 columns, not " + row.length + ": \"" + line + "\"");
        }
        return row;
    }

    private static int parts(String range) {
        String[] ends = range.split("-");
        return Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1;
    }

    private static List<Span> spans(Span surface, String form, List<String[]> parts) {
        StringBuilder joined = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String[] part : parts) {
            int start = surface.start() + joined.length();
            joined.append(part[FORM]);
            spans.add(new Span(start, surface.start() + joined.length()));
        }
        return joined.toString().equals(form)
                ? spans
                : parts.stream().map(part -> surface).toList();
    }

    private static GoldWord word(Span span, String[] row) {
        int head = row[HEAD].equals("_") ? 0 : Integer.parseInt(row[HEAD]);
        Syntax syntax = new Syntax(row[UPOS], row[XPOS], row[LEMMA], head, row[RELATION]);
        return new GoldWord(span, row[FORM], Optional.of(syntax));
    }
}
