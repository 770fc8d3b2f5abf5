// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.EventRole;
import hearsay.claims.Proposition;
import hearsay.claims.Testimony;
import hearsay.workbench.InWords;
import hearsay.workbench.WhoseWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is told of one thing: each value with who tells it, the one of most tellers first. */
record Field(String name, List<Value> values) {

    /** @param tellers those who say so, each named once */
    record Value(String words, List<String> tellers) {

        Value {
            tellers = List.copyOf(tellers);
        }
    }

    Field {
        values = List.copyOf(values);
    }

    boolean disputed() {
        return values.size() > 1;
    }

    /** What several tell of the same happening, field by field. Those who say that it is not so speak of the same thing. */
    static List<Field> of(List<Testimony> members) {
        List<Field> fields = new ArrayList<>();
        add("what", members, one -> List.of(PlainWords.line(InWords.what(one))), fields);
        for (EventRole role : EventRole.values()) {
            add(
                    Say.lower(role),
                    members,
                    one -> one.participants().stream()
                            .filter(participant -> participant.role() == role)
                            .map(InWords::who)
                            .toList(),
                    fields);
        }
        add(
                "where",
                members,
                one -> one.locations().stream()
                        .map(InWords::where)
                        .map(PlainWords::where)
                        .toList(),
                fields);
        add("when", members, Field::when, fields);
        add("how many", members, Field::howMany, fields);
        return fields;
    }

    private static List<String> when(Proposition one) {
        return one.when().map(when -> InWords.when(when.interval())).stream().toList();
    }

    private static List<String> howMany(Proposition one) {
        return one.quantities().stream()
                .map(quantity -> InWords.howMany(quantity)
                        + quantity.counted()
                                .map(what -> " " + (InWords.howMany(quantity).equals("1") ? what : Say.several(what)))
                                .orElse(""))
                .toList();
    }

    private static void add(
            String name, List<Testimony> members, Function<Proposition, List<String>> told, List<Field> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Testimony one : members) {
            for (String value : told.apply(one.proposition())) {
                List<String> tellers = values.computeIfAbsent(value, fresh -> new ArrayList<>());
                String teller = WhoseWord.hop(one.holder());
                if (!tellers.contains(teller)) {
                    tellers.add(teller);
                }
            }
        }
        if (!values.isEmpty()) {
            fields.add(new Field(
                    name,
                    values.entrySet().stream()
                            .map(entry -> new Value(entry.getKey(), entry.getValue()))
                            .sorted((one, other) ->
                                    other.tellers().size() - one.tellers().size())
                            .toList()));
        }
    }
}
