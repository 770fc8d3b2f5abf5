// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Arrays;

/**
 * With whom has each actor had to do lately, as of a day: of each its partners of the last weeks with their shares in all
 * it was part of, halved every four days; at most thirty, greatest first.
 */
final class RecentContacts {

    private static final int MOST = 30;
    private static final int FAR_BACK = 21;

    private final int[] start;
    private final int[] partner;
    private final float[] share;

    private RecentContacts(int[] start, int[] partner, float[] share) {
        this.start = start;
        this.partner = partner;
        this.share = share;
    }

    static RecentContacts asOf(Chronicle chronicle, int day, Decay fast) {
        Facts facts = chronicle.facts();
        int first = facts.firstOf(Math.max(0, day - FAR_BACK));
        int end = facts.firstOf(day);
        long[] keys = new long[2 * (end - first)];
        int size = 0;
        for (int row = first; row < end; row++) {
            if (facts.actor(row) != facts.recipient(row)) {
                int days = day - facts.day(row);
                keys[size++] = (long) facts.actor(row) << 40 | (long) facts.recipient(row) << 8 | days;
                keys[size++] = (long) facts.recipient(row) << 40 | (long) facts.actor(row) << 8 | days;
            }
        }
        Arrays.sort(keys, 0, size);
        return collect(chronicle.actors(), keys, size, fast);
    }

    int start(int actor) {
        return start[actor];
    }

    int end(int actor) {
        return start[actor + 1];
    }

    int partner(int at) {
        return partner[at];
    }

    float share(int at) {
        return share[at];
    }

    /** Keys are actor, partner (32 bits) and days (8 bits), sorted. */
    private static RecentContacts collect(int actors, long[] keys, int size, Decay fast) {
        int[] start = new int[actors + 1];
        int[] partner = new int[size];
        float[] share = new float[size];
        int kept = 0;
        int at = 0;
        for (int actor = 0; actor < actors; actor++) {
            start[actor] = kept;
            int from = at;
            while (at < size && (int) (keys[at] >>> 40) == actor) {
                at++;
            }
            kept = keep(keys, from, at, fast, partner, share, kept);
        }
        start[actors] = kept;
        return new RecentContacts(start, Arrays.copyOf(partner, kept), Arrays.copyOf(share, kept));
    }

    /** Adds up one actor's contacts by partner and keeps the greatest; returns where the next may be written. */
    private static int keep(long[] keys, int from, int to, Decay fast, int[] partner, float[] share, int kept) {
        long[] sums = new long[to - from];
        int partners = 0;
        float all = 0;
        int at = from;
        while (at < to) {
            int other = (int) (keys[at] >>> 8);
            float sum = 0;
            for (; at < to && (int) (keys[at] >>> 8) == other; at++) {
                sum += (float) fast.at((int) (keys[at] & 0xFF));
            }
            all += sum;
            sums[partners++] = (long) Float.floatToRawIntBits(sum) << 32 | Integer.MAX_VALUE - other;
        }
        Arrays.sort(sums, 0, partners);
        for (int i = 0; i < Math.min(MOST, partners); i++) {
            long sum = sums[partners - 1 - i];
            partner[kept] = Integer.MAX_VALUE - (int) sum;
            share[kept++] = Float.intBitsToFloat((int) (sum >>> 32)) / all;
        }
        return kept;
    }
}
