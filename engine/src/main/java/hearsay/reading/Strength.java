// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "The unit numbered 22", "a strength of 22 men": a content without a happening of its own that says how many were sent tells the
 * deployment told before, with this number.
 */
final class Strength {

    private static final String RULE = "reading/strength";

    private static final Set<String> SOLDIERS = Set.of(
            "soldier",
            "man",
            "troop",
            "trooper",
            "fighter",
            "commando",
            "serviceman",
            "marine",
            "paratrooper",
            "operative");

    /** What a member or a person must stand beside to be one of those who were sent. */
    private static final Pattern BODY = Pattern.compile(
            "(?i)\\b(?:unit|force|forces|contingent|detachment|garrison|team|squad|platoon|strength|troops|soldiers)\\b");

    private static final Pattern LOSSES = Pattern.compile(
            "(?i)\\b(?:killed|dead|died|wounded|injured|lost|losses|captured|missing|arrested|hostages?)\\b");

    private static final Set<Sector> FORCES =
            EnumSet.of(Sector.MIL, Sector.PRM, Sector.REB, Sector.UAF, Sector.COP, Sector.SPY);

    private final Findings findings;

    Strength(Findings findings) {
        this.findings = findings;
    }

    /** The deployment of the last claim before that told one, with the number of this claim; none where it gives none. */
    List<Proposition> of(Claim claim, List<Claim> before) {
        return number(claim).flatMap(number -> last(claim, before).map(told -> told(told, number))).stream()
                .toList();
    }

    private Optional<Quantity> number(Claim claim) {
        return claim.contents().stream()
                .filter(content -> !LOSSES.matcher(content.in(findings.text())).find())
                .flatMap(content -> findings.quantities().stream()
                        .filter(quantity -> content.contains(quantity.span()) && people(quantity, content)))
                .findFirst();
    }

    private boolean people(Quantity quantity, Span content) {
        String counted = quantity.counted().orElse("");
        boolean members = (counted.equals("member") || counted.equals("person"))
                && BODY.matcher(content.in(findings.text())).find();
        return quantity.unit().equals("1") && (members || SOLDIERS.contains(counted));
    }

    private static Optional<Proposition> last(Claim claim, List<Claim> before) {
        return before.stream()
                .filter(one -> one.contents().get(0).compareTo(claim.contents().get(0)) < 0)
                .flatMap(one -> one.propositions().stream())
                .filter(one ->
                        one.type() == EventType.MOBILIZE && one.quantities().isEmpty())
                .filter(one -> one.realis() == Realis.ACTUAL || one.realis() == Realis.ONGOING)
                .filter(Strength::ofForces)
                .reduce((earlier, later) -> later);
    }

    private static boolean ofForces(Proposition one) {
        return one.participants().stream()
                .filter(party -> party.role() == EventRole.ACTOR || party.role() == EventRole.INSTRUMENT)
                .flatMap(party -> party.actor().stream())
                .anyMatch(actor -> FORCES.contains(actor.sector()));
    }

    private static Proposition told(Proposition deployment, Quantity number) {
        return new Proposition(
                number.span(),
                deployment.type(),
                deployment.mode(),
                deployment.contexts(),
                deployment.participants(),
                deployment.locations(),
                deployment.when(),
                List.of(number),
                deployment.realis(),
                new Derivation(
                        RULE,
                        List.of(number.span(), deployment.trigger()).stream()
                                .sorted()
                                .toList()));
    }
}
