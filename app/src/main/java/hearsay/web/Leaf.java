// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** A file that belongs to a page: a drawing, features for another map. */
interface Leaf {

    /** Where it stands, with its ending: {@code /map.svg}. */
    String path();

    /** Its media type. */
    String type();

    String text(Visit visit);
}
