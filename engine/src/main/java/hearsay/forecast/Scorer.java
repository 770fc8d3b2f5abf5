// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/** A way to score possible recipients, as of a day. Scorers are immutable and safe to share between threads. */
public interface Scorer {

    /** What is common to all questions of a day. Not safe for use by several threads. */
    Day of(int day);

    /** The questions of a day. */
    interface Day {

        /** The questions of a type, inverses included. */
        Questions on(int type);
    }

    /** Questions of one type and day. Only those made last of a day may be asked. */
    interface Questions {

        /** To whom does the actor do it? Writes a score for every actor; more is more likely, nothing else is promised. */
        void score(int actor, double[] scores);
    }
}
