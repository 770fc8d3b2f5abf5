// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.truth.Weighed;
import hearsay.truth.origins.Origin;
import hearsay.truth.origins.OriginLink;
import hearsay.truth.origins.Passage;
import hearsay.truth.origins.Side;
import hearsay.workbench.InWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The origins of a proposition for the terminal: each with its reports, and why each report is held to lean on another. */
final class OriginText {

    private final Weighed weighed;
    private final Map<TestimonyId, Testimony> members;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private OriginText(Weighed weighed, boolean colour) {
        this.weighed = weighed;
        this.members =
                weighed.cluster().members().stream().collect(Collectors.toMap(Testimony::id, Function.identity()));
        this.colour = colour;
    }

    static List<String> of(Weighed weighed, int width, boolean colour) {
        OriginText text = new OriginText(weighed, colour);
        text.write(width);
        return List.copyOf(text.lines);
    }

    private void write(int width) {
        lines.add(Paint.STRONG.on(weighed.origins().headline(), colour));
        lines.add(Lines.shorten(InWords.of(weighed.cluster()), width));
        for (Side side : Side.values()) {
            for (Origin origin : weighed.origins().origins(side)) {
                origin(origin);
            }
        }
        double expected = weighed.origins().expectedOrigins(Side.FOR);
        lines.add("");
        lines.add(String.format(
                Locale.ROOT, "every link for what it is worth: %.1f origins to be expected for it", expected));
    }

    private void origin(Origin origin) {
        lines.add("");
        lines.add(Paint.STRONG.on(side(origin.side()), colour) + "  " + Paint.HOLDER.on(origin.source(), colour) + ", "
                + Summary.count(origin.reports(), "report"));
        for (TestimonyId id : origin.members()) {
            Testimony member = members.get(id);
            if (member != null) {
                lines.add("  " + Paint.FAINT.on(ClaimTable.shortId(id.value()), colour) + "  "
                        + member.published().toLocalDate() + "  " + member.outlet() + ": "
                        + member.holder().label());
                weighed.origins().links().stream()
                        .filter(link -> link.from().equals(id))
                        .forEach(this::link);
            }
        }
    }

    private void link(OriginLink link) {
        String passage = link.passage()
                .map(Passage::of)
                .map(span -> ", characters " + span.start() + " to " + span.end())
                .orElse("");
        lines.add(String.format(
                Locale.ROOT,
                "            leans on %s, %.2f: %s%s",
                ClaimTable.shortId(link.to().value()),
                link.probability(),
                link.says(),
                passage));
    }

    private static String side(Side side) {
        return switch (side) {
            case FOR -> "for    ";
            case AGAINST -> "against";
            case NEITHER -> "neither";
        };
    }
}
