// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

/** Symmetric rounding to whole numbers of −range … range. */
final class Rounding {

    private Rounding() {}

    /** The step that makes the largest of {@code count} numbers, from {@code at} on at a stride, come out as the range. */
    static float scale(float[] values, int at, int stride, int count, int range) {
        float most = 1e-12f;
        for (int k = 0; k < count; k++) {
            most = Math.max(most, Math.abs(values[at + k * stride]));
        }
        return most / range;
    }

    static byte round(float value, float scale, int range) {
        return (byte) Math.max(-range, Math.min(range, Math.round(value / scale)));
    }
}
