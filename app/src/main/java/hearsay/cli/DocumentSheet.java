// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.text.Document;
import hearsay.text.Span;
import hearsay.workbench.WhoseWord;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document for the terminal: its text with marks, under each paragraph the claims that begin in it, then remarks. */
final class DocumentSheet {

    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:[^\\n]|\\n(?![^\\S\\n]*(?:\\n|\\z)))*");
    private static final int WIDEST_TEXT = 100;
    private static final int INDENT = 7;

    private final Document document;
    private final List<Claim> claims;
    private final List<Remark> remarks;
    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private DocumentSheet(Document document, Reading reading, int width, boolean colour) {
        this.document = document;
        this.claims = reading.claims().stream()
                .sorted(Comparator.comparing(claim -> claim.contents().get(0)))
                .toList();
        this.remarks = reading.remarks();
        this.width = Math.min(width, WIDEST_TEXT);
        this.colour = colour;
    }

    static List<String> lines(Document document, Reading reading, int width, boolean colour) {
        DocumentSheet sheet = new DocumentSheet(document, reading, width, colour);
        sheet.head();
        sheet.paragraphs();
        sheet.remarks();
        return List.copyOf(sheet.lines);
    }

    private void head() {
        lines.add(Paint.STRONG.on(document.outlet(), colour) + ", " + date(document)
                + document.credit().map(credit -> ", credit " + credit).orElse(""));
        document.address().ifPresent(address -> lines.add(Paint.FAINT.on(address.toString(), colour)));
        lines.add(Paint.FAINT.on("document " + document.id(), colour));
        String legend = colour
                ? Paint.HOLDER.on("holder or relay", true) + ", " + Paint.CUE.on("cue", true) + ", "
                        + Paint.CONTENT.on("content", true) + Paint.FAINT.on("[number of the claim]", true) + ", "
                        + Paint.EVENT.on("event, its place and time", true)
                : "⟦H1 holder⟧, ⟦C1 cue⟧, ⟦1 content⟧ of claim 1, ⟦R relay⟧, ⟦E event⟧, ⟦P place⟧, ⟦T time⟧";
        lines.add("marks: " + legend);
        lines.add("");
    }

    static String date(Document document) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm XXX", Locale.ROOT).format(document.published());
    }

    private void paragraphs() {
        MarkedText marked = MarkedText.of(document.text(), claims, colour);
        Matcher matcher = PARAGRAPH.matcher(document.text());
        while (matcher.find()) {
            Span paragraph = new Span(matcher.start(), matcher.end());
            boolean title = paragraph.start() == 0 && matcher.group().equals(document.title());
            for (String line : marked.in(paragraph).split("\\n")) {
                lines.addAll(Lines.wrap(title ? "# " + line : line, width));
            }
            for (int i = 0; i < claims.size(); i++) {
                if (paragraph.contains(claims.get(i).contents().get(0).start())) {
                    lines.addAll(claim(i + 1, claims.get(i)));
                    claims.get(i)
                            .propositions()
                            .forEach(each -> lines.add(ClaimTable.proposition(each, INDENT, width, colour)));
                }
            }
            lines.add("");
        }
    }

    /** Number, whose word it is with its stance, in plain words, and the id. */
    private List<String> claim(int number, Claim claim) {
        String words = WhoseWord.chain(claim.chain()) + ": " + ClaimTable.paintedStance(claim.stance(), colour) + "  "
                + Paint.FAINT.on(ClaimTable.shortId(claim.id().value()), colour);
        List<String> wrapped = Lines.wrap(words, width - INDENT);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < wrapped.size(); i++) {
            String before =
                    i == 0 ? Lines.pad("  " + Paint.FAINT.on("[" + number + "]", colour), INDENT) : " ".repeat(INDENT);
            lines.add(before + wrapped.get(i));
        }
        return lines;
    }

    private void remarks() {
        if (claims.isEmpty()) {
            lines.add("no claims were found");
        }
        if (!remarks.isEmpty()) {
            lines.add(Paint.STRONG.on("remarks", colour));
        }
        for (Remark remark : remarks) {
            String quoted = Lines.shorten(remark.span().in(document.text()), 60);
            lines.add("  " + remark.text() + ": “" + quoted + "” " + remark.span() + "  "
                    + Paint.FAINT.on(remark.rule(), colour));
        }
    }
}
