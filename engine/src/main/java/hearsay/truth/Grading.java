// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import hearsay.claims.Source;
import hearsay.claims.Testimony;
import hearsay.truth.origins.Origin;
import hearsay.truth.origins.OriginGraph;
import hearsay.truth.origins.Side;
import java.util.ArrayList;
import java.util.List;

/** Proposes how credible an information is, by who stands behind it and who against it, and never by how loudly. */
final class Grading {

    private final OriginGraph graph;
    private final Parties parties;
    private final List<String> reasons = new ArrayList<>();

    private Grading(OriginGraph graph, Parties parties) {
        this.graph = graph;
        this.parties = parties;
    }

    static Grade propose(OriginGraph graph, Parties parties) {
        Grading grading = new Grading(graph, parties);
        int credibility = grading.credibility();
        return new Grade(credibility, grading.reasons);
    }

    private int credibility() {
        int with = graph.origins(Side.FOR).size();
        int against = graph.origins(Side.AGAINST).size();
        if (with == 0) {
            return nobodySaysSo(against);
        }
        long accountable =
                graph.origins(Side.FOR).stream().filter(this::accountable).count();
        reasons.add(count(with, "origin") + " for it, in " + count(graph.reports(Side.FOR), "report")
                + (accountable == 0 ? "; none says on whose word" : ""));
        long disinterested =
                graph.origins(Side.AGAINST).stream().filter(this::disinterested).count();
        long parties = graph.origins(Side.AGAINST).stream()
                .filter(origin -> !disinterested(origin) && accountable(origin))
                .count();
        if (against > 0) {
            reasons.add(count(against, "origin") + " against it, " + whose(against, disinterested, parties));
        }
        return accountable == 0 && against == 0 ? 6 : weighed(with, disinterested, parties, against);
    }

    private static String whose(int against, long disinterested, long parties) {
        if (disinterested > 0) {
            return disinterested + " of them no party to it";
        }
        if (parties == 0) {
            return "none that says on whose word";
        }
        return parties == against ? "each a party to the matter" : "parties to the matter, or on nobody's word";
    }

    private int nobodySaysSo(int against) {
        if (against == 0) {
            reasons.add(
                    "nobody says that it is so, or that it is not: it is only asked about, doubted or left unanswered");
            return 6;
        }
        reasons.add("nobody says that it is so; " + count(against, "origin") + " against it");
        return against > 1 ? 5 : 4;
    }

    private int weighed(int with, long disinterested, long parties, int against) {
        if (against == 0) {
            reasons.add(with > 1 ? "independent origins agree, and nobody speaks against it" : "nobody confirms it");
            return with > 1 ? 2 : 3;
        }
        if (disinterested == 0) {
            reasons.add(parties > 0 ? "a denial by a party says little" : "what nobody answers for says little");
            return 3;
        }
        reasons.add(disinterested > with ? "more who are no party deny it than say it" : "who is no party denies it");
        return disinterested > with ? 5 : 4;
    }

    /** Whether somebody is named, if only as a class, on whose word it rests. */
    private boolean accountable(Origin origin) {
        return members(origin).stream()
                .map(Testimony::holder)
                .anyMatch(holder -> !(holder instanceof Source.Publisher || holder instanceof Source.Hidden));
    }

    private boolean disinterested(Origin origin) {
        return members(origin).stream().anyMatch(member -> disinterested(member));
    }

    /** No party to it, and answerable: an outlet in its own voice only says what others told it. */
    private boolean disinterested(Testimony member) {
        return parties.interest(member) == Interest.NONE
                && (member.holder() instanceof Source.Named || member.holder() instanceof Source.Unnamed);
    }

    private List<Testimony> members(Origin origin) {
        return graph.members().stream()
                .filter(member -> origin.members().contains(member.id()))
                .toList();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
