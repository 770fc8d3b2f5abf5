// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

/** Words of the text that a table knows: tokens from {@code from} up to, not including, {@code to}. */
record Hit(Entry entry, int from, int to) {

    boolean holds(int token) {
        return from <= token && token < to;
    }

    boolean within(int first, int end) {
        return first <= from && to <= end;
    }
}
