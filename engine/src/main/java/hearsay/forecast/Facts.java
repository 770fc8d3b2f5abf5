// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Arrays;

/**
 * Past events as numbers: who did what to whom on which day; each at most once, sorted by day, actor, type, recipient,
 * whatever the order they were added in. Immutable.
 */
public final class Facts {

    /** The four parts of a quadruple. */
    enum Part {
        ACTOR,
        TYPE,
        RECIPIENT,
        DAY
    }

    private final int actors;
    private final int types;
    private final Quadruples sorted;

    private Facts(int actors, int types, Quadruples sorted) {
        this.actors = actors;
        this.types = types;
        this.sorted = sorted;
    }

    public int size() {
        return sorted.size();
    }

    /** How many actors there are: they are numbered from 0. */
    public int actors() {
        return actors;
    }

    /** How many types there are, without inverses: they are numbered from 0. */
    public int types() {
        return types;
    }

    public int actor(int row) {
        return sorted.get(row, Part.ACTOR);
    }

    public int type(int row) {
        return sorted.get(row, Part.TYPE);
    }

    public int recipient(int row) {
        return sorted.get(row, Part.RECIPIENT);
    }

    public int day(int row) {
        return sorted.get(row, Part.DAY);
    }

    /** The first row of a day or, if the day has none, of the next that has one; {@link #size()} after the last. */
    public int firstOf(int day) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The facts of days before a day, among the same actors and types. */
    public Facts before(int day) {
        return new Facts(actors, types, sorted.head(firstOf(day)));
    }

    /**
     * Every fact twice over: once with anybody in place of its recipient, once with anybody in place of its actor. Anybody is
     * one actor more, with the last number.
     */
    public static Facts withAnybody(Facts facts) {
        Builder builder = new Builder(facts.actors + 1, facts.types);
        for (int row = 0; row < facts.size(); row++) {
            builder.add(facts.actor(row), facts.type(row), facts.actors, facts.day(row));
            builder.add(facts.actors, facts.type(row), facts.recipient(row), facts.day(row));
        }
        return builder.build();
    }

    /** Collects facts. Not safe for use by several threads. */
    public static final class Builder {

        private final int actors;
        private final int types;
        private int[][] columns = new int[Part.values().length][1024];
        private int size;

        /** For facts among this many actors and types, both numbered from 0. */
        public Builder(int actors, int types) {
            if (actors < 1 || types < 1) {
                throw new IllegalArgumentException("facts among " + actors + " actors of " + types + " types");
            }
            this.actors = actors;
            this.types = types;
        }

        /** @throws IllegalArgumentException if a number is out of range, or the day negative */
        public Builder add(int actor, int type, int recipient, int day) {
            check("actor", actor, actors);
            check("type", type, types);
            check("recipient", recipient, actors);
            check("day", day, Integer.MAX_VALUE);
            if (size == columns[0].length) {
                for (int part = 0; part < columns.length; part++) {
                    columns[part] = Arrays.copyOf(columns[part], 2 * size);
                }
            }
            columns[Part.ACTOR.ordinal()][size] = actor;
            columns[Part.TYPE.ordinal()][size] = type;
            columns[Part.RECIPIENT.ordinal()][size] = recipient;
            columns[Part.DAY.ordinal()][size++] = day;
            return this;
        }

        public Facts build() {
            return new Facts(
                    actors, types, Quadruples.sorted(columns, size, Part.DAY, Part.ACTOR, Part.TYPE, Part.RECIPIENT));
        }

        private static void check(String what, int number, int end) {
            if (number < 0 || number >= end) {
                throw new IllegalArgumentException(what + " " + number + " is not in 0 to " + (end - 1));
            }
        }
    }
}
