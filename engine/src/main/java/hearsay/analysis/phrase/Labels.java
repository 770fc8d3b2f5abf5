// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

import java.util.ArrayList;
import java.util.List;

/** The labels of one cascade, each a bit, numbered as they are first named. At most 64. Used while rules are compiled. */
public final class Labels {

    private final List<String> names = new ArrayList<>();

    /** The bit of a label. @throws IllegalArgumentException if there are 64 others already */
    public long bit(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            index = names.size();
            names.add(name);
        }
        if (index >= Long.SIZE) {
            throw new IllegalArgumentException("label \"" + name + "\" is one too many; there are " + names);
        }
        return 1L << index;
    }
}
