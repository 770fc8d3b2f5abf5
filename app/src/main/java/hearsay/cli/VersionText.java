// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.TextChange;
import hearsay.workbench.Version;
import hearsay.workbench.WhoseWord;
import java.util.ArrayList;
import java.util.List;

/** The versions of an address: {@code [-taken out-]} and {@code {+put in+}}, with a few words around. */
final class VersionText {

    private static final int AROUND = 12;

    private VersionText() {}

    static List<String> lines(List<Version> versions, int width, boolean colour) {
        List<String> lines = new ArrayList<>();
        lines.add(versions.get(0).document().address().map(Object::toString).orElse("(no address)"));
        for (Version version : versions) {
            lines.add("");
            lines.add(ClaimTable.shortId(version.document().id().value()) + "  "
                    + version.document().outlet() + ", "
                    + version.document().published()
                    + (version.change().isEmpty() ? ", first version" : ""));
            changes(version, width, colour, lines);
            claims("withdrawn", version.withdrawn(), width, lines);
            claims("added", version.added(), width, lines);
        }
        lines.add("");
        return lines;
    }

    private static void changes(Version version, int width, boolean colour, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<TextChange.Piece> pieces = version.change();
        for (int i = 0; i < pieces.size(); i++) {
            String words = pieces.get(i).words().strip().replaceAll("\\s+", " ");
            text.append(
                    switch (pieces.get(i).kind()) {
                        case KEPT -> around(words, i > 0, i < pieces.size() - 1);
                        case TAKEN_OUT -> Paint.AGAINST.on("[-" + words + "-]", colour) + " ";
                        case PUT_IN -> Paint.CONTENT.on("{+" + words + "+}", colour) + " ";
                    });
        }
        for (String passage : text.toString().split("\n")) {
            if (!passage.isBlank()) {
                Lines.wrap(passage.strip(), width - 2).forEach(line -> lines.add("  " + line));
            }
        }
    }

    /** The words next to a change; a line feed where others between two changes are left out. */
    private static String around(String words, boolean after, boolean before) {
        String[] all = words.split(" ");
        if (after && before && all.length <= 2 * AROUND) {
            return words + " ";
        }
        String behind = after ? String.join(" ", List.of(all).subList(0, Math.min(AROUND, all.length))) + " …" : "";
        String ahead = before
                ? "… " + String.join(" ", List.of(all).subList(Math.max(0, all.length - AROUND), all.length)) + " "
                : "";
        return behind + "\n" + ahead;
    }

    private static void claims(String what, List<Version.Quoted> claims, int width, List<String> lines) {
        for (Version.Quoted quoted : claims) {
            lines.add(Lines.shorten(
                    "  " + what + ": "
                            + WhoseWord.of(
                                    quoted.claim().chain(), quoted.claim().stance()) + " \u201c" + quoted.content()
                            + "\u201d",
                    width));
        }
    }
}
