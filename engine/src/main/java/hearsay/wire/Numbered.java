// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Values that stand in a form many times and are written out once: everywhere else stands the number, from 0. */
final class Numbered<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    /** The number of a value; equal values have one number. */
    int of(T value) {
        Integer known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** All values, in the order of their numbers. */
    ArrayNode write(Function<T, ObjectNode> write) {
        ArrayNode array = Json.array();
        numbers.keySet().forEach(value -> array.add(write.apply(value)));
        return array;
    }
}
