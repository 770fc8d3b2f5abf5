// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.Headcount;
import hearsay.claims.Link;
import hearsay.claims.Proposition;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.ledger.StoredClaim;
import hearsay.text.Document;
import hearsay.text.Span;
import hearsay.workbench.InWords;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a claim stands in the ledger: each field with its rule and the characters that were read, hop by hop. */
final class Reasons {

    private static final int LABEL = 13;

    private final StoredClaim stored;
    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private Reasons(StoredClaim stored, int width, boolean colour) {
        this.stored = stored;
        this.width = width;
        this.colour = colour;
    }

    static List<String> lines(StoredClaim stored, int width, boolean colour) {
        Reasons reasons = new Reasons(stored, width, colour);
        reasons.write();
        return List.copyOf(reasons.lines);
    }

    private void write() {
        Claim claim = stored.claim();
        Document document = stored.document();
        lines.add(Paint.STRONG.on("claim " + claim.id(), colour));
        field(
                "report",
                document.outlet() + ", " + DocumentSheet.date(document)
                        + (document.title().isEmpty() ? "" : ", “" + document.title() + "”"));
        document.address().ifPresent(address -> field("", address.toString()));
        field("document", document.id().value());
        lines.add("");
        claim.contents().forEach(span -> field("content", quoted(span)));
        Stance stance = claim.stance();
        field(
                "stance",
                ClaimTable.painted(stance.position().name(), stance.position(), colour) + ", certainty "
                        + stance.certainty() + ", distance of the outlet " + stance.distance());
        field("basis", claim.basis().name());
        because(claim.because());
        lines.add("");
        for (Proposition proposition : claim.propositions()) {
            lines.add(Paint.STRONG.on("it says happened", colour) + ": "
                    + Paint.EVENT.on(InWords.of(proposition), colour));
            new PropositionReasons(this::field, this::quoted).write(proposition);
            lines.add("");
        }
        lines.add(Paint.STRONG.on("chain, from the outlet inward", colour));
        int number = 0;
        for (Link link : claim.chain().links()) {
            number++;
            hop(number, link);
        }
        lines.add("");
        field("edition", stored.edition().value());
        field("entered", stored.entered().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void hop(int number, Link link) {
        lines.add("  " + number + "  " + Paint.HOLDER.on(link.source().label(), colour) + "  " + kind(link.source()));
        MarkedText.mention(link.source()).ifPresent(span -> field("mention", quoted(span)));
        link.cue().ifPresent(span -> field("cue", quoted(span)));
        because(link.because());
    }

    private void because(Derivation because) {
        field("rule", because.rule());
        because.from().forEach(span -> field("read", quoted(span)));
    }

    private void field(String label, String value) {
        lines.add("     " + Lines.pad(Paint.FAINT.on(label, colour), LABEL) + value);
    }

    private String quoted(Span span) {
        String words = Lines.shorten(span.in(stored.document().text()), Math.max(40, width - LABEL - 24));
        return "“" + words + "” " + Paint.FAINT.on(span.toString(), colour);
    }

    /** What is known of a source beside its label, in words. */
    private static String kind(Source source) {
        return source.fold(
                publisher -> "the outlet itself",
                named -> words("named", named.country(), named.sector(), Headcount.UNKNOWN, false),
                unnamed ->
                        words("unnamed", unnamed.country(), unnamed.sector(), unnamed.headcount(), unnamed.anonymous()),
                hidden -> "somebody, unknown who");
    }

    private static String words(
            String kind, Optional<String> country, Sector sector, Headcount headcount, boolean anonymous) {
        List<String> words = new ArrayList<>(List.of(kind));
        country.ifPresent(words::add);
        if (sector != Sector.UNK) {
            words.add(sector.name());
        }
        switch (headcount) {
            case ONE -> words.add("one person");
            case SOME -> words.add("several");
            case UNKNOWN -> {}
        }
        if (anonymous) {
            words.add("asked not to be named");
        }
        return String.join(", ", words);
    }
}
