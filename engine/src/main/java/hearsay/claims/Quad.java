// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** The four classes of events: words or deeds, with or against. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** The usual number, 1 … 4. */
    public int code() {
        return ordinal() + 1;
    }
}
