// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports that a feed holds whole. Entries with a summary only are announced and not taken. */
final class FeedReports {

    private FeedReports() {}

    static List<Taking> of(String name, byte[] bytes, Metadata defaults) {
        try {
            return of(name, bytes.length, Characters.of(bytes, true), defaults);
        } catch (Unreadable e) {
            return List.of(new Taking.Refused(InputPlace.file(name), bytes.length, e.reason()));
        }
    }

    private static List<Taking> of(String name, int size, String text, Metadata defaults) throws Unreadable {
        Feed feed = Feed.of(text, Optional.empty())
                .orElseThrow(() -> new Unreadable("neither a feed nor a list of addresses"));
        List<Taking> takings = new ArrayList<>();
        for (int i = 0; i < feed.entries().size(); i++) {
            Feed.Entry entry = feed.entries().get(i);
            if (entry.content().isPresent()) {
                InputPlace at = InputPlace.line(name, i + 1);
                long share = size / feed.entries().size();
                try {
                    takings.add(new Taking.Taken(
                            at, share, document(feed, entry, entry.content().get(), defaults)));
                } catch (Unreadable e) {
                    takings.add(new Taking.Refused(at, share, e.reason()));
                }
            }
        }
        if (takings.isEmpty()) {
            throw new Unreadable("addresses and no reports: " + feed.entries().size() + " in it, and "
                    + feed.feeds().size() + " feeds; hearsay watch add fetches them");
        }
        return takings;
    }

    private static Document document(Feed feed, Feed.Entry entry, String content, Metadata defaults) throws Unreadable {
        String body = content.contains("<")
                ? MainText.of("<html><body><article>" + content + "</article></body></html>")
                        .text()
                : content;
        return new Metadata(
                        feed.title(),
                        entry.published(),
                        entry.address(),
                        Optional.empty(),
                        entry.language(),
                        entry.title())
                .or(defaults)
                .document(body);
    }
}
