// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Description.Kind;
import hearsay.analysis.coreference.Chains;
import hearsay.claims.Sector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who the chains of one text are: of the descriptions that the phrases of a chain give, the best speaks for those that tell less. */
final class Cast {

    private final Map<Integer, Description> byChain = new HashMap<>();

    /** @param descriptions of each phrase that has one, by the index of the phrase */
    Cast(Chains chains, Map<Integer, Description> descriptions) {
        for (List<Integer> members : chains.members()) {
            List<Description> told = new ArrayList<>();
            for (int member : members) {
                Description one = descriptions.get(member);
                if (one != null) {
                    told.add(one);
                }
            }
            if (!told.isEmpty()) {
                byChain.put(chains.chains().get(members.get(0)), best(told));
            }
        }
    }

    /** Whom a phrase of a chain means. @param own what the phrase tells by itself */
    Optional<Description> of(int chain, Optional<Description> own) {
        Optional<Description> best = Optional.ofNullable(byChain.get(chain));
        if (own.isEmpty() || own.get().certain() && !shadowed(own.get(), best)) {
            return own.or(() -> best);
        }
        boolean collective = own.get().kind() == Kind.CLASS && own.get().several();
        return collective ? own : best;
    }

    /** Whether a known person's bare surname is in this text that of somebody else, whom it names in full. */
    private static boolean shadowed(Description own, Optional<Description> best) {
        return best.filter(one -> own.kind() == Kind.LISTED && one.kind() == Kind.PERSON)
                .isPresent();
    }

    private static Description best(List<Description> told) {
        Description best = told.stream()
                .min(Comparator.comparing((Description one) -> one.kind())
                        .thenComparing(Description::several)
                        .thenComparing(one -> -one.name().length())
                        .thenComparing(Description::from))
                .orElseThrow();
        Description named = told.stream()
                .filter(one -> best.kind() == Kind.LISTED && one.kind() == Kind.PERSON)
                .filter(one -> one.name().indexOf(' ') > 0 && one.from() < best.from())
                .findFirst()
                .orElse(best);
        boolean open = named.kind() == Kind.PERSON || named.kind() == Kind.NAMED || named.kind() == Kind.ROLE;
        return open ? filled(named, told) : named;
    }

    /** What the best leaves open the others tell. */
    private static Description filled(Description best, List<Description> all) {
        List<Description> told = all.stream()
                .filter(one -> one.kind() != Kind.LISTED && one.kind() != Kind.STATE)
                .toList();
        Optional<String> country = best.country()
                .or(() -> told.stream().flatMap(one -> one.country().stream()).findFirst());
        Sector sector = told.stream()
                .filter(one -> best.sector() == Sector.UNK && !one.several())
                .map(Description::sector)
                .filter(one -> one != Sector.UNK)
                .findFirst()
                .orElse(best.sector());
        return new Description(best.kind(), best.name(), country, sector, best.several(), best.from(), best.to());
    }
}
