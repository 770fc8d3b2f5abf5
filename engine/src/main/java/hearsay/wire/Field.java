// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A node of JSON that knows where it stands, so that whatever is wrong with it can be said with its place.
 *
 * @param place made up only when it is asked for: of a thousand fields hardly one is wrong
 */
record Field(JsonNode node, Supplier<String> place) {

    /** What is wrong, and where; thrown only here, so that no place is named twice. */
    private static final class Misfit extends IllegalArgumentException {
        private Misfit(String path, String what) {
            super(path + ": " + what);
        }

        private Misfit(String path, IllegalArgumentException cause) {
            super(path + ": " + cause.getMessage(), cause);
        }
    }

    /** Where it stands: its form, then keys and places in lists, such as {@code testimony/1.chain[0].source}. */
    String path() {
        return place.get();
    }

    /** The form that this object says it has, one of these. */
    String form(List<String> forms) {
        String said = node.isObject() ? node.path("form").asText() : "";
        if (!forms.contains(said)) {
            String wanted = forms.stream().map(form -> '"' + form + '"').collect(Collectors.joining(" or "));
            throw new Misfit(
                    path(),
                    "wanted an object with \"form\": " + wanted + ", found "
                            + (said.isEmpty() ? shown() : '"' + said + '"'));
        }
        return said;
    }

    /** Checks that this is an object with none but these keys. */
    Field allow(String... keys) {
        if (!node.isObject()) {
            throw new Misfit(path(), "wanted an object, found " + shown());
        }
        List<String> allowed = Arrays.asList(keys);
        node.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                throw new Misfit(path(), "unknown key \"" + name + "\"; known are " + Arrays.toString(keys));
            }
        });
        return this;
    }

    /** The same object as if it had not this key. */
    Field without(String key) {
        ObjectNode rest = Json.object();
        rest.setAll((ObjectNode) node);
        rest.remove(key);
        return new Field(rest, place);
    }

    Field get(String key) {
        return find(key).orElseThrow(() -> new Misfit(path(), "lacks \"" + key + '"'));
    }

    /** The value of a key; empty where the key is absent. */
    Optional<Field> find(String key) {
        return Optional.ofNullable(node.get(key)).map(child -> new Field(child, () -> path() + "." + key));
    }

    String text() {
        if (!node.isTextual()) {
            throw new Misfit(path(), "wanted a string, found " + shown());
        }
        return node.textValue();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw new Misfit(path(), "wanted true or false, found " + shown());
        }
        return node.booleanValue();
    }

    int number() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new Misfit(path(), "wanted a number without fractions, found " + shown());
        }
        return node.intValue();
    }

    long whole() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new Misfit(path(), "wanted a number without fractions, found " + shown());
        }
        return node.longValue();
    }

    double real() {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw new Misfit(path(), "wanted a number, found " + shown());
        }
        return node.doubleValue();
    }

    private int offset() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new Misfit(path(), "wanted an offset, found " + shown());
        }
        return node.intValue();
    }

    /** One of an enum's names. */
    <E extends Enum<E>> E name(Class<E> type) {
        String name = text();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new Misfit(path(), '"' + name + "\" is not one of " + Arrays.toString(type.getEnumConstants()));
        }
    }

    /** Each element of a list, made by {@code read}. */
    <T> List<T> list(Function<Field, T> read) {
        if (!node.isArray()) {
            throw new Misfit(path(), "wanted a list, found " + shown());
        }
        List<T> all = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            int at = i;
            all.add(read.apply(new Field(node.get(i), () -> path() + "[" + at + "]")));
        }
        return all;
    }

    Span span() {
        List<Integer> ends = list(Field::offset);
        if (ends.size() != 2) {
            throw new Misfit(path(), "wanted [start, end], found " + shown());
        }
        return make(() -> new Span(ends.get(0), ends.get(1)));
    }

    /** Makes a value that checks itself, and says of what it refuses where it stood. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (Misfit e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new Misfit(path(), e);
        }
    }

    /** Says that this string is none that belongs here. */
    IllegalArgumentException misfit(String what) {
        return new Misfit(path(), what);
    }

    private String shown() {
        if (node.isMissingNode()) {
            return "nothing";
        }
        String all = node.toString();
        return all.length() <= 60 ? all : all.substring(0, 60) + "…";
    }
}
