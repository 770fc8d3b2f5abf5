// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.knowledge.Edition;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the shape of reports. Built once from the edition's patterns, shared by all threads. */
public final class Layouter {

    /** The first paragraphs, among which a dateline is looked for: a standfirst may stand before it. */
    private static final int DATELINE_WITHIN = 3;

    private static final Pattern BULLET = Pattern.compile(
            "(?:-(?=\\p{Lu}\\p{L}+ )|(?:[-–—―•*▪◦‣·●○■□►▶»>]|\\(?(?:\\d{1,2}|[a-hA-H]|[ivxIVX]{1,4})[.)]|\\d{1,2}[:.]\\d\\d(?: ?(?:GMT|[ap]\\.?m\\.?))? [–—-])"
                    + "[ \\t\\u00a0]+(?=\\S))");

    private final LinePatterns furniture;
    private final LinePatterns corrections;
    private final LinePatterns captions;
    private final Bylines bylines;
    private final Credits credits;
    private final Datelines datelines;

    private Layouter(Edition edition) {
        Agencies agencies = Agencies.of(edition);
        this.furniture = patterns(edition, "furniture");
        this.corrections = patterns(edition, "corrections");
        this.captions = patterns(edition, "captions");
        this.bylines = new Bylines(patterns(edition, "bylines"));
        this.credits = new Credits(patterns(edition, "credits"), agencies);
        this.datelines = new Datelines(edition.table("layout/en/datelines.tsv"), agencies);
    }

    /** @throws IllegalArgumentException naming file and line, if a pattern of the edition is none */
    public static Layouter of(Edition edition) {
        return new Layouter(edition);
    }

    private static LinePatterns patterns(Edition edition, String file) {
        return LinePatterns.of(edition.table("layout/en/" + file + ".tsv"));
    }

    /** The shape of a report. Every character but white space stands in exactly one block. */
    public Layout layout(Document document) {
        String text = document.text();
        Draft draft = new Draft(text);
        titleOf(document).ifPresent(span -> draft.blocks().add(new Block(span, BlockKind.TITLE)));
        Paragraphs.of(text, document.title().length(), line -> kindOf(line) != BlockKind.PARAGRAPH)
                .forEach(span -> draft.blocks().add(block(text, span)));
        settleLoneNames(draft);
        findDateline(draft);
        trimCredits(draft);
        bylines.dateline(text, draft.blocks()).ifPresent(draft::dateline);
        List<Quotation> quotations = new Quotations(text).in(draft.blocks());
        List<Block> blocks = PullQuotes.mark(text, draft.blocks(), quotations);
        return new Layout(blocks, draft.dateline(), draft.credits(), quotations);
    }

    private static Optional<Span> titleOf(Document document) {
        String title = document.title().stripTrailing();
        int start = title.length() - title.stripLeading().length();
        return title.isBlank() ? Optional.empty() : Optional.of(new Span(start, title.length()));
    }

    private Block block(String text, Span span) {
        BlockKind kind = kindOf(span.in(text));
        return switch (kind) {
            case TITLE, PARAGRAPH, QUOTATION, CORRECTION -> new Block(span, kind);
            case LIST_ITEM -> new Block(span, kind, Optional.of(afterBullet(text, span)));
            case CAPTION -> new Block(span, kind, Optional.of(Captions.words(text, span)));
            case CREDIT, BYLINE, FURNITURE -> Block.unread(span, kind);
        };
    }

    /** The kind a line shows by itself, wherever it stands. */
    BlockKind kindOf(String line) {
        if (credits.match(line).isPresent()) {
            return BlockKind.CREDIT;
        }
        if (corrections.match(line).isPresent()) {
            return BlockKind.CORRECTION;
        }
        if (captions.match(line).isPresent()) {
            return BlockKind.CAPTION;
        }
        if (bylines.match(line).isPresent()) {
            return BlockKind.BYLINE;
        }
        if (furniture.match(line).isPresent()) {
            return BlockKind.FURNITURE;
        }
        return BULLET.matcher(line).lookingAt() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    private static Span afterBullet(String text, Span span) {
        var matcher = BULLET.matcher(text).region(span.start(), span.end());
        return matcher.lookingAt() ? new Span(matcher.end(), span.end()) : span;
    }

    /** A lone name of an agency credits the text at its head or foot; between paragraphs it credits a picture. */
    private void settleLoneNames(Draft draft) {
        List<Block> blocks = draft.blocks();
        int first = Draft.first(blocks, BlockKind.PARAGRAPH);
        int last = Draft.last(blocks, BlockKind.PARAGRAPH);
        for (int i = 0; i < blocks.size(); i++) {
            Span span = blocks.get(i).span();
            if (blocks.get(i).kind() == BlockKind.CREDIT) {
                if (first < i && i < last && credits.isLoneName(span.in(draft.text()))) {
                    blocks.set(i, Block.unread(span, BlockKind.FURNITURE));
                } else {
                    draft.credits().addAll(credits.in(draft.text(), span));
                }
            }
        }
    }

    private void findDateline(Draft draft) {
        int tried = 0;
        for (int i = 0; i < draft.blocks().size() && tried < DATELINE_WITHIN; i++) {
            Block block = draft.blocks().get(i);
            if (block.kind() == BlockKind.PARAGRAPH) {
                tried++;
                Optional<Dateline> found = datelines.at(draft.text(), block.span());
                if (found.isPresent()) {
                    draft.dateline(found.get());
                    found.get().relay().ifPresent(draft.credits()::add);
                    Span rest = new Span(found.get().span().end(), block.span().end());
                    draft.blocks().set(i, new Block(block.span(), block.kind(), Optional.of(rest)));
                    return;
                }
            }
        }
    }

    /** "… the spokesman said. (Reuters)": the credit at the end of the last paragraph is not part of its sentence. */
    private void trimCredits(Draft draft) {
        int last = Draft.last(draft.blocks(), BlockKind.PARAGRAPH);
        if (last >= 0) {
            Block block = draft.blocks().get(last);
            block.prose().flatMap(prose -> credits.tail(draft.text(), prose)).ifPresent(tail -> {
                draft.credits().addAll(credits.in(draft.text(), tail));
                Span prose = block.prose().orElse(block.span());
                String words =
                        draft.text().substring(prose.start(), tail.start()).stripTrailing();
                draft.blocks()
                        .set(
                                last,
                                new Block(
                                        block.span(),
                                        block.kind(),
                                        Optional.of(new Span(prose.start(), prose.start() + words.length()))));
            });
        }
    }

    /** What is known so far of one report. */
    private static final class Draft {
        private final String text;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Credit> credits = new ArrayList<>();
        private Optional<Dateline> dateline = Optional.empty();

        Draft(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        List<Block> blocks() {
            return blocks;
        }

        List<Credit> credits() {
            credits.sort((a, b) -> a.span().compareTo(b.span()));
            return credits;
        }

        Optional<Dateline> dateline() {
            return dateline;
        }

        /** Keeps the first one: a paragraph's goes before a byline's. */
        void dateline(Dateline found) {
            dateline = dateline.isPresent() ? dateline : Optional.of(found);
        }

        static int first(List<Block> blocks, BlockKind kind) {
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i).kind() == kind) {
                    return i;
                }
            }
            return -1;
        }

        static int last(List<Block> blocks, BlockKind kind) {
            for (int i = blocks.size() - 1; i >= 0; i--) {
                if (blocks.get(i).kind() == kind) {
                    return i;
                }
            }
            return -1;
        }
    }
}
