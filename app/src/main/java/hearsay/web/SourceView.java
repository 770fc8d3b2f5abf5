// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Position;
import hearsay.claims.Ruling;
import hearsay.workbench.SourceSheet;
import hearsay.workbench.Standing;
import java.util.List;
import java.util.Optional;

/** One source. @param analyst who would rule, if it is known */
record SourceView(SourceSheet sheet, Optional<String> analyst) {

    private static final int TOPICS = 8;

    List<SourcesView.Pair> leansOn() {
        return SourcesView.pairs(sheet.leanings().stream()
                .filter(one -> one.leaner().equals(sheet.label()))
                .toList());
    }

    List<SourcesView.Pair> leantOn() {
        return SourcesView.pairs(sheet.leanings().stream()
                .filter(one -> one.original().equals(sheet.label()))
                .toList());
    }

    static List<Standing.Topic> topics(Standing standing, Position position) {
        List<Standing.Topic> all = standing.on(position);
        return all.subList(0, Math.min(TOPICS, all.size()));
    }

    static int more(Standing standing, Position position) {
        return Math.max(0, standing.on(position).size() - TOPICS);
    }

    static String title(Position position) {
        return switch (position) {
            case AFFIRM -> "Affirms";
            case DENY -> "Denies";
            case DOUBT -> "Doubts";
            case ASK -> "Asks";
            case NO_COMMENT -> "Keeps silent on";
        };
    }

    Optional<Ruling> withdrawal() {
        return sheet.withdrawal();
    }

    String claims() {
        return "/claims?holder=" + Links.encoded(sheet.label());
    }

    String reports() {
        return "/claims?outlet=" + Links.encoded(sheet.label());
    }

    String falling() {
        return "/sources/withdrawal?name=" + Links.encoded(sheet.label());
    }
}
