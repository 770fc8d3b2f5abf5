// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Certainty;
import hearsay.claims.Link;
import hearsay.claims.Position;
import hearsay.claims.Source;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.ledger.ClaimRow;
import hearsay.ledger.HolderKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chain and stance as a person would say them: {@code Harbour Daily, quoting Reuters, quoting two Western diplomats: affirms,
 * certain}.
 */
public final class WhoseWord {

    /** Words that begin a class of people and have a capital only where they begin a sentence. */
    private static final Set<String> SMALL = Set.of(
            "a",
            "an",
            "the",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozens",
            "hundreds",
            "thousands",
            "some",
            "several",
            "many",
            "most",
            "few",
            "other",
            "others",
            "another",
            "both",
            "all",
            "its",
            "his",
            "her",
            "their",
            "our",
            "no",
            "those",
            "these",
            "residents",
            "officials",
            "witnesses",
            "eyewitnesses",
            "sources",
            "diplomats",
            "analysts",
            "experts",
            "police",
            "authorities",
            "local",
            "senior",
            "military",
            "security",
            "government",
            "rebel",
            "medical",
            "media",
            "observers",
            "critics",
            "activists",
            "aides",
            "people",
            "locals",
            "villagers",
            "neighbours",
            "neighbors",
            "doctors",
            "investigators",
            "prosecutors",
            "unnamed",
            "unidentified",
            "anonymous",
            "former",
            "state");

    private static final String UNNAMED = "somebody it does not name";

    private WhoseWord() {}

    /** The outlet, whom it quotes, whom they quote; then the stance. */
    public static String of(ClaimRow row) {
        return chain(row) + ": " + stance(row.stance());
    }

    /** The outlet, whom it quotes, whom they quote; then the stance. */
    public static String of(SourceChain chain, Stance stance) {
        return chain(chain) + ": " + stance(stance);
    }

    /** The chain alone: {@code Harbour Daily, quoting Reuters, quoting two Western diplomats}. */
    public static String chain(ClaimRow row) {
        List<String> hops = new ArrayList<>(row.chain());
        hops.set(hops.size() - 1, hop(row.holder(), row.kind()));
        return String.join(", quoting ", hops);
    }

    /** The chain alone. */
    public static String chain(SourceChain chain) {
        return String.join(
                ", quoting ",
                chain.links().stream().map(Link::source).map(WhoseWord::hop).toList());
    }

    /** One source: a name as it stands, a class without the capital of the sentence it began, nobody in words. */
    public static String hop(Source source) {
        return source.fold(
                publisher -> publisher.label(),
                named -> named.label(),
                unnamed -> hop(unnamed.label(), HolderKind.UNNAMED),
                hidden -> UNNAMED);
    }

    /** One source by its label. */
    public static String hop(String label, HolderKind kind) {
        return switch (kind) {
            case PUBLISHER, NAMED -> label;
            case UNNAMED -> small(label);
            case HIDDEN -> UNNAMED;
        };
    }

    private static String small(String label) {
        String first = label.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return SMALL.contains(first) ? first + label.substring(first.length()) : label;
    }

    /** What the holder does, with the certainty where the words show one: {@code denies, certain}. */
    public static String stance(Stance stance) {
        Certainty certainty = stance.certainty();
        return certainty == Certainty.UNSTATED
                ? verb(stance.position())
                : verb(stance.position()) + ", " + certainty.name().toLowerCase(Locale.ROOT);
    }

    private static String verb(Position position) {
        return switch (position) {
            case AFFIRM -> "affirms";
            case DENY -> "denies";
            case DOUBT -> "doubts";
            case ASK -> "asks";
            case NO_COMMENT -> "does not comment";
        };
    }
}
