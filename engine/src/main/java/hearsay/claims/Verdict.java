// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.DocumentId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a person rules. */
public sealed interface Verdict {

    /** The two speak of the same happening, whatever the machine makes of them. */
    record Same(TestimonyId one, TestimonyId other) implements Verdict {
        public Same {
            distinct(one, other);
        }
    }

    /** The two speak of different happenings. */
    record Different(TestimonyId one, TestimonyId other) implements Verdict {
        public Different {
            distinct(one, other);
        }
    }

    /** The two names are one actor: what is said of {@code merged} is said of {@code into}. */
    record Merge(ActorId merged, ActorId into) implements Verdict {
        public Merge {
            distinct(merged, into);
        }
    }

    /** The report is set aside: withdrawn by its outlet, or found to be forged. */
    record WithdrawReport(DocumentId document) implements Verdict {}

    /** The source is set aside in every report: a holder, a relay or an outlet, by its label. */
    record WithdrawSource(String label) implements Verdict {
        public WithdrawSource {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a source that is withdrawn has a name");
            }
        }
    }

    /** What the testimony speaks of is known to have happened, or not to have. */
    record Outcome(TestimonyId testimony, boolean happened) implements Verdict {}

    /** A person's grade for the information (codebook, section 10): 1 … 6. */
    record Credibility(TestimonyId testimony, int grade) implements Verdict {
        public Credibility {
            if (grade < 1 || grade > 6) {
                throw new IllegalArgumentException("the grade of information is 1 to 6, not " + grade);
            }
        }
    }

    /** A person's grade for a source, by its label: A … F. */
    record Reliability(String label, char grade) implements Verdict {
        private static final Set<Character> GRADES =
                IntStream.rangeClosed('A', 'F').mapToObj(grade -> (char) grade).collect(Collectors.toSet());

        public Reliability {
            if (!GRADES.contains(grade)) {
                throw new IllegalArgumentException("the grade of a source is A to F, not " + grade);
            }
        }
    }

    /** Takes an earlier ruling back; itself taken back by another such. */
    record Undo(RulingId ruling) implements Verdict {}

    private static void distinct(Object one, Object other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a ruling about two things needs two: " + one);
        }
    }
}
