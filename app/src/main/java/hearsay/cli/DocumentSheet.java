// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Claim;
import hearsay.claims.Link;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.text.Document;
import hearsay.text.Span;
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
                    lines.add(claim(i + 1, claims.get(i)));
                    claims.get(i)
                            .propositions()
                            .forEach(each -> lines.add(ClaimTable.proposition(each, 7, width, colour)));
                }
            }
            lines.add("");
        }
    }

    /** Number, chain, stance, id: the outlet is in the head, so it stands alone only where it speaks itself. */
    private String claim(int number, Claim claim) {
        List<String> labels = claim.chain().links().stream()
                .map(Link::source)
                .map(source -> source.label())
                .toList();
        String stance = ClaimTable.paintedStance(claim.stance(), colour);
        String id = ClaimTable.shortId(claim.id().value());
        int room = width - 10 - Lines.width(stance) - id.length();
        return Lines.pad("  " + Paint.FAINT.on("[" + number + "]", colour), 7) + Lines.chain(labels, room) + "  "
                + stance + "  " + Paint.FAINT.on(id, colour);
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
