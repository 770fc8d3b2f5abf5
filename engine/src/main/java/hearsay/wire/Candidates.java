// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import hearsay.claims.Candidate;
import java.util.List;
import java.util.function.Function;

/** Who or where a mention may be, likeliest first: pairs {@code [number, probability]}. */
final class Candidates {

    private Candidates() {}

    static <T> ArrayNode write(List<Candidate<T>> candidates, Numbered<T> numbers) {
        ArrayNode array = Json.array();
        candidates.forEach(one -> array.addArray().add(numbers.of(one.value())).add(one.probability()));
        return array;
    }

    static <T> List<Candidate<T>> read(Field field, Function<Field, T> known) {
        return field.list(pair -> {
            List<Field> parts = pair.list(part -> part);
            if (parts.size() != 2) {
                throw pair.misfit("wanted [number, probability]");
            }
            return pair.make(() ->
                    new Candidate<>(known.apply(parts.get(0)), parts.get(1).real()));
        });
    }
}
