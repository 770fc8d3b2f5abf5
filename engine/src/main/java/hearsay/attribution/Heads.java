// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.RoleSpan;

/** The word a span hangs by. */
final class Heads {

    private Heads() {}

    /** Index of the first token of a span whose head lies outside it; its first token where a tree is odd. */
    static int of(Analysis analysis, int from, int to) {
        for (int token = from; token < to; token++) {
            int head = analysis.tokens().get(token).head();
            if ((head < from || head >= to || head == token) && !punctuation(analysis, token)) {
                return token;
            }
        }
        return from;
    }

    static int of(Analysis analysis, RoleSpan span) {
        return of(analysis, span.from(), span.to());
    }

    private static boolean punctuation(Analysis analysis, int token) {
        return analysis.tokens().get(token).relation().equals("punct");
    }
}
