// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.layout.Block;
import hearsay.layout.BlockKind;
import hearsay.layout.Layout;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the page tells of a text besides its sentences.
 *
 * @param title where the headline stands, if there is one
 * @param credits the agencies that carry the whole text, as the page or the metadata name them
 * @param quotations where quotation marks stand around words, the marks included
 * @param aside stretches that are read but are not the outlet's narration: captions, pull quotes
 */
record Setting(Optional<Span> title, List<Credit> credits, List<Span> quotations, List<Span> aside) {

    private static final Set<BlockKind> ASIDE =
            Set.of(BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.BYLINE, BlockKind.FURNITURE, BlockKind.QUOTATION);

    Setting {
        credits = List.copyOf(credits);
        quotations = List.copyOf(quotations);
        aside = List.copyOf(aside);
    }

    /** An agency that the page names for the whole text; without a place where the metadata name it. */
    record Credit(String wording, Optional<Span> span) {}

    static Setting of(Document document, Layout layout) {
        List<Credit> credits = new ArrayList<>();
        layout.credits().stream()
                .filter(credit -> credit.extent() == hearsay.layout.Credit.Extent.WHOLE)
                .forEach(credit -> credits.add(new Credit(credit.relay(), Optional.of(credit.span()))));
        document.credit().ifPresent(credit -> credits.add(new Credit(credit, Optional.empty())));
        return new Setting(
                layout.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.TITLE)
                        .map(Block::span)
                        .findFirst(),
                credits,
                layout.quotations().stream()
                        .flatMap(quotation -> quotation.spans().stream())
                        .toList(),
                layout.blocks().stream()
                        .filter(block -> ASIDE.contains(block.kind()))
                        .map(Block::span)
                        .toList());
    }
}
