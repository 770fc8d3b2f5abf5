// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.Optional;
import java.util.function.Function;

/** Whose word it is: one hop of a chain (codebook, section 2). */
public sealed interface Source {

    /** The name a reader would print: the outlet, the name in full, or the wording of the class. */
    String label();

    /** Answers for every kind; a new kind stops the build wherever an answer is missing. */
    <T> T fold(
            Function<Publisher, T> publisher,
            Function<Named, T> named,
            Function<Unnamed, T> unnamed,
            Function<Hidden, T> hidden);

    /** The outlet in its own voice. */
    record Publisher(String outlet) implements Source {
        @Override
        public String label() {
            return outlet;
        }

        @Override
        public <T> T fold(
                Function<Publisher, T> publisher,
                Function<Named, T> named,
                Function<Unnamed, T> unnamed,
                Function<Hidden, T> hidden) {
            return publisher.apply(this);
        }
    }

    /**
     * A person or organisation with a name; a capital or seat of government stands for its government.
     *
     * @param name the fullest name the document gives
     * @param country ISO 3166-1 alpha-3 where it is known
     * @param mention the words that stand for it here, a pronoun perhaps; empty for a relay taken from the metadata
     */
    record Named(String name, Optional<String> country, Sector sector, Optional<Span> mention) implements Source {
        public Named {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a named source needs a name");
            }
        }

        @Override
        public String label() {
            return name;
        }

        @Override
        public <T> T fold(
                Function<Publisher, T> publisher,
                Function<Named, T> named,
                Function<Unnamed, T> unnamed,
                Function<Hidden, T> hidden) {
            return named.apply(this);
        }
    }

    /**
     * A class of people: "US officials", "two Western diplomats", "residents".
     *
     * @param description the wording, of the first mention where this one is short
     * @param country ISO 3166-1 alpha-3 where it is known
     * @param anonymous whether the text says that they asked not to be named
     */
    record Unnamed(
            String description,
            Optional<String> country,
            Sector sector,
            Headcount headcount,
            boolean anonymous,
            Optional<Span> mention)
            implements Source {
        public Unnamed {
            if (description.isBlank()) {
                throw new IllegalArgumentException("an unnamed source needs its description");
            }
        }

        @Override
        public String label() {
            return description;
        }

        @Override
        public <T> T fold(
                Function<Publisher, T> publisher,
                Function<Named, T> named,
                Function<Unnamed, T> unnamed,
                Function<Hidden, T> hidden) {
            return unnamed.apply(this);
        }
    }

    /** Somebody, unknown who: "it is believed", "reportedly". */
    record Hidden(Optional<Span> mention) implements Source {
        @Override
        public String label() {
            return "(hidden)";
        }

        @Override
        public <T> T fold(
                Function<Publisher, T> publisher,
                Function<Named, T> named,
                Function<Unnamed, T> unnamed,
                Function<Hidden, T> hidden) {
            return hidden.apply(this);
        }
    }
}
