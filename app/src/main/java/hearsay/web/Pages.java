// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import java.util.List;

/** Which pages there are, and which stand in the navigation. */
final class Pages {

    /** A line of the navigation. */
    record Entry(String path, String words) {}

    static final List<Entry> NAVIGATION = List.of(
            new Entry("/", "Home"),
            new Entry("/propositions", "Propositions"),
            new Entry("/claims", "Claims"),
            new Entry("/documents", "Reports"),
            new Entry("/map", "Map"),
            new Entry("/timeline", "Timeline"),
            new Entry("/sources", "Sources"),
            new Entry("/questions", "Questions"),
            new Entry("/rulings", "Rulings"));

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
