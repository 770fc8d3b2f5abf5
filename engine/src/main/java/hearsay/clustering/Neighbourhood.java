// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import java.util.Collection;
import java.util.Set;

/** What was clustered before, as a store hands it out: the part of it that new testimonies can touch. */
public interface Neighbourhood {

    /** All testimonies that have one of these keys ({@link Blocking#keys}). */
    Collection<Testimony> sharing(Set<String> keys);

    /** All members of the component that this testimony belongs to; empty if it is not known. */
    Collection<Testimony> component(TestimonyId member);
}
