// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import java.util.List;

/** Which pages there are, and which stand in the navigation. */
final class Pages {

    /** A line of the navigation. @param rooms where the pages stand that one comes to from there */
    record Entry(String path, String words, List<String> rooms) {

        Entry {
            rooms = List.copyOf(rooms);
        }

        /** @param rooms where the pages stand that one comes to from there */
        static Entry of(String path, String words, String... rooms) {
            return new Entry(path, words, List.of(rooms));
        }
    }

    static final List<Entry> NAVIGATION = List.of(
            Entry.of("/", "Home"),
            Entry.of("/propositions", "Propositions", "/proposition"),
            Entry.of("/claims", "Claims", "/claim"),
            Entry.of("/documents", "Reports", "/document", "/versions", "/reading"),
            Entry.of("/map", "Map"),
            Entry.of("/timeline", "Timeline"),
            Entry.of("/sources", "Sources"),
            Entry.of("/questions", "Questions", "/question", "/ask", "/track-record"),
            Entry.of("/rulings", "Rulings"));

    private Pages() {}

    static List<Page> all() {
        return List.of(
                new HomePage(),
                new PropositionsPage(),
                new PropositionPage(),
                new ClaimsPage(),
                new DocumentsPage(),
                new DocumentPage(),
                VersionsPage.one(),
                VersionsPage.all(),
                new ClaimPage(false),
                new ClaimPage(true),
                new MapPage(),
                new TimelinePage(),
                new SourcesPage(),
                new SourcePage(),
                new WithdrawalPage(),
                new SearchPage(),
                new QuestionsPage(),
                new AskPage(),
                QuestionPage.whole(),
                QuestionPage.brief(),
                new TrackRecordPage(),
                new RulingsPage(),
                new AlertsPage(),
                new ReadingPage(),
                new DossiersPage(),
                new SignInPage());
    }

    static List<Leaf> leaves() {
        return List.of(new MapLeaf(), new MapFeatures(), new TimelineLeaf(), new OriginGraph());
    }

    static List<Deed> deeds() {
        return List.of(
                new ThemeDeed(),
                new RuleDeed(),
                new AskDeed(),
                new AskAgainDeed(),
                new ResolveDeed(),
                new ReadDeed(),
                new SaveSearchDeed(false),
                new SaveSearchDeed(true),
                new SignInDeed(),
                new SignOutDeed());
    }
}
