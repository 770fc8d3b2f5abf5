// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An alert that is wanted: a search that is kept, a question, or what is sought.
 *
 * @param search name of a search that the workbench keeps
 * @param question the first digits of its id, with {@code above} or {@code below} in {@code sought}
 * @param sought as in the address of a list of the workbench: {@code stance}, {@code actor} …; with {@code order} or {@code
 *     alarm} it is propositions that are sought, else claims
 * @param ways {@code command}, {@code webhook}, {@code mail} or {@code feed}, each with where it leads
 * @param hosts to which a webhook may go although they are not of the open net
 * @param fromStart whether what is in the ledger already is told, too
 */
public record AlertRequest(
        String name,
        Optional<String> search,
        Optional<String> question,
        Map<String, String> sought,
        Map<String, List<String>> ways,
        Set<String> hosts,
        boolean fromStart) {

    public AlertRequest {
        sought = Map.copyOf(sought);
        ways = Map.copyOf(ways);
        hosts = Set.copyOf(hosts);
    }

    /** What is looked for, as an address. */
    Sought wanted(Searches searches) {
        if (search.isPresent()) {
            requireAlone("--search");
            return Sought.of(searches.all().stream()
                    .filter(one -> one.name().equals(search.get()))
                    .findFirst()
                    .orElseThrow(() -> new CallerFault("the workbench keeps no search \"" + search.get() + "\""))
                    .address());
        }
        if (question.isPresent()) {
            if (sought.keySet().stream().anyMatch(name -> !name.equals("above") && !name.equals("below"))) {
                throw new CallerFault("a question is watched for a threshold, and nothing else is asked of it");
            }
            return Sought.of(new Sought(Sought.QUESTION + question.get(), sought).address());
        }
        if (sought.containsKey("above") || sought.containsKey("below")) {
            throw new CallerFault("--above and --below are thresholds of a --question");
        }
        if (sought.isEmpty()) {
            throw new CallerFault("an alert looks for something: a stance, an actor, words, a kept search, a question");
        }
        boolean alleged = sought.containsKey("order") || sought.containsKey("alarm");
        return Sought.of(new Sought(alleged ? Sought.PROPOSITIONS : Sought.CLAIMS, sought).address());
    }

    private void requireAlone(String option) {
        if (!sought.isEmpty() || question.isPresent()) {
            throw new CallerFault(option + " says all that is looked for; nothing can be added to it");
        }
    }
}
