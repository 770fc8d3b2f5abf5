// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which blocks of a page are its report's? Three opinions are put together: which {@link ReportElement} the page names, and
 * what in it looks like {@link Furniture} or reads like {@link Phrases} of the outlet; what {@link SecondOpinion
 * Readability4J} takes for the report; what the page repeats of it in JSON-LD. The first is asked where they differ, unless
 * it found next to nothing; the others correct its ends.
 */
final class ReportBlocks {

    /** Share of a block's words in another text from which on it counts as standing there. */
    private static final double CLEAR = 0.6;

    /** Share of words below which an opinion is lost, or above which it found what the other overlooked. */
    private static final double FEW = 0.25;

    private static final double MOST_LINKS = 0.55;
    private static final double MUCH_OF_REPORT = 0.4;
    private static final int LEAST_WORDS = 25;
    private static final int SHORT = 5;
    private static final int LONG_TEXT = 60;

    private final List<Block> blocks;
    private final Map<Element, Integer> prose = new HashMap<>();
    private final IdentityHashMap<Block, Boolean> speaking = new IdentityHashMap<>();
    private final Element root;
    private final List<Element> before;
    private final Headline headline;
    private final Wording second;
    private final Optional<Wording> stated;

    ReportBlocks(Document page, List<Block> all, LinkedData linked) {
        all.forEach(this::count);
        int whole = prose(page.body());
        this.blocks = all.stream()
                .map(block -> block.cleared(suspect -> holdsReport(suspect.element(), whole)))
                .toList();
        this.root = ReportElement.of(page.body(), blocks);
        this.before = List.copyOf(root.previousElementSiblings());
        this.headline = Headline.of(page, linked);
        this.second = Wording.of(SecondOpinion.of(page.clone()));
        this.stated = linked.body().map(Wording::of).filter(words -> words.size() >= LEAST_WORDS);
    }

    private void count(Block block) {
        for (Element around = block.container(); around != null; around = around.parent()) {
            prose.merge(around, block.prose(), Integer::sum);
        }
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** What holds half of all prose, with the headline or without a name for other prose, or is named after the page's plan,
     * is no furniture.
     */
    private boolean holdsReport(Element element, int whole) {
        return prose(element) > 0.5 * whole
                && (Furniture.isPlan(element)
                        || !Furniture.isOthers(element)
                        || element.selectFirst("h1, [itemprop=articleBody]") != null);
    }

    /** In the order of the page; empty if there is nothing. */
    List<Block> chosen() {
        List<Block> own = blocks.stream().filter(this::isOwn).toList();
        List<Block> seconds =
                blocks.stream().filter(this::isSeconds).filter(this::maySpeak).toList();
        List<Block> likely =
                seconds.stream().filter(block -> !isFurniture(block)).toList();
        int ownWords = words(own);
        List<Block> others = Math.max(ownWords, words(likely)) < LEAST_WORDS ? seconds : likely;
        int otherWords = words(others);
        boolean lost = ownWords < LEAST_WORDS || ownWords < FEW * otherWords;
        List<Block> together = lost && otherWords > ownWords ? others : together(own, others);
        List<Block> chosen = followed(begun(once(ended(bounded(together)))));
        return chosen.isEmpty() ? sentences() : chosen;
    }

    /** Of a page that hardly says anything: what ends as a sentence does, and is no furniture. */
    private List<Block> sentences() {
        return blocks.stream()
                .filter(block -> maySpeak(block) && block.suspects().isEmpty() && Phrases.endsSentence(block.text()))
                .toList();
    }

    private static int words(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> Wording.words(block.text()).size())
                .sum();
    }

    private boolean isOwn(Block block) {
        return maySpeak(block)
                && (block.isInside(root) ? isClear(block) : isIntroduction(block) && !isFurniture(block));
    }

    /** Whether it stands right before the report in an element that is named as its beginning. */
    private boolean isIntroduction(Block block) {
        return block.prose() > 0
                && before.stream()
                        .filter(block::isInside)
                        .anyMatch(one -> Stream.concat(
                                        Stream.of(one, block.container()), block.container().parents().stream())
                                .takeWhile(around -> !around.equals(root.parent()))
                                .anyMatch(Furniture::isIntroduction));
    }

    private boolean isClear(Block block) {
        return block.suspects().stream().allMatch(this::isCleared);
    }

    private boolean isFurniture(Block block) {
        return block.suspects().stream()
                .anyMatch(suspect -> suspect.degree() == Furniture.Degree.STRONG && !isCleared(suspect));
    }

    /** What is around the report, and what may be furniture but holds most of it, keeps its place. */
    private boolean isCleared(Block.Suspect suspect) {
        Element element = suspect.element();
        return element.equals(root)
                || root.parents().contains(element)
                || (element.normalName().equals("header") && isOneOfMany(element))
                || (suspect.degree() == Furniture.Degree.WEAK && prose(element) > MUCH_OF_REPORT * prose(root));
    }

    /** Whether the report is in pieces with a head each, as of a live blog. */
    private boolean isOneOfMany(Element header) {
        return !header.equals(root)
                && header.parents().contains(root)
                && header.selectFirst("h1") == null
                && root.select("header").size() > 2;
    }

    private boolean isSeconds(Block block) {
        return second.share(block.text()) >= CLEAR;
    }

    /** Whether its words and links allow that it is a part of a report. */
    private boolean maySpeak(Block block) {
        return speaking.computeIfAbsent(block, this::allows);
    }

    private boolean allows(Block block) {
        if (headline.isIn(block) || Phrases.isOutlets(block) || isTime(block)) {
            return false;
        }
        boolean sentence = block.kind() == Block.Kind.PARAGRAPH && Phrases.endsSentence(block.text());
        return block.linkShare() <= (sentence ? 0.9 : MOST_LINKS)
                || block.text().length() - block.linked() > 2 * LONG_TEXT;
    }

    private static boolean isTime(Block block) {
        return block.text().length() < LONG_TEXT
                && block.container().select("time").stream()
                        .anyMatch(time -> time.text().equals(block.text()));
    }

    /** Own blocks, but for ends that the second opinion does not know; and what it found where much was overlooked. */
    private List<Block> together(List<Block> own, List<Block> others) {
        Set<Block> theirs = new HashSet<>(others);
        List<Block> agreed = own.stream().filter(theirs::contains).toList();
        if (agreed.isEmpty() || words(agreed) < 0.5 * words(own)) {
            return own;
        }
        Set<Block> mine = new HashSet<>(own);
        mine.removeIf(block -> !theirs.contains(block) && isLabel(block));
        outside(own, agreed).forEach(mine::remove);
        int beyond =
                words(others.stream().filter(block -> !block.isInside(root)).toList());
        if (beyond > FEW * words(others)) {
            Set<String> kinds =
                    own.stream().map(block -> signature(block.flow())).collect(Collectors.toSet());
            others.stream()
                    .filter(block -> isClear(block) && block.prose() > 0)
                    .filter(block -> beyond > words(own) || kinds.contains(signature(block.flow())))
                    .forEach(mine::add);
        }
        return blocks.stream().filter(mine::contains).toList();
    }

    private static boolean isLabel(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && Wording.words(block.text()).size() < SHORT
                && !Phrases.endsSentence(block.text());
    }

    /** Before the first agreed block and after the last one: what stands in another flow, in no element like theirs. */
    private List<Block> outside(List<Block> own, List<Block> agreed) {
        int first = own.indexOf(agreed.get(0));
        int last = own.lastIndexOf(agreed.get(agreed.size() - 1));
        Set<Element> flows = agreed.stream().map(Block::flow).collect(Collectors.toSet());
        Set<String> kinds = flows.stream().map(ReportBlocks::signature).collect(Collectors.toSet());
        List<Block> outside = new ArrayList<>(own.subList(0, first));
        outside.addAll(own.subList(last + 1, own.size()));
        outside.removeIf(block ->
                flows.contains(block.flow()) || kinds.contains(signature(block.flow())) || isIntroduction(block));
        return outside;
    }

    private static String signature(Element element) {
        return element.normalName() + " " + element.className();
    }

    /** The page's own copy of the report says where it begins and ends, if the two are much the same. */
    private List<Block> bounded(List<Block> chosen) {
        if (stated.isEmpty()) {
            return chosen;
        }
        Wording copy = stated.get();
        int words = words(chosen);
        List<Block> known = chosen.stream()
                .filter(block -> copy.share(block.text()) >= CLEAR)
                .toList();
        boolean alike = copy.size() >= CLEAR * words && copy.size() <= words / CLEAR && words(known) >= CLEAR * words;
        return alike
                ? chosen.subList(chosen.indexOf(known.get(0)), chosen.lastIndexOf(known.get(known.size() - 1)) + 1)
                : chosen;
    }

    /** Without lists that stand under a heading such as "Sources" at the end. */
    private List<Block> ended(List<Block> chosen) {
        int end = chosen.size();
        while (end > 0 && chosen.get(end - 1).kind() == Block.Kind.ITEM) {
            end--;
        }
        if (end == chosen.size()) {
            return chosen;
        }
        boolean behind = end == 0;
        for (Block block : blocks) {
            if (behind && block.equals(chosen.get(end))) {
                return chosen;
            }
            if (behind && Phrases.leadsAway(block) && block.isInside(root) && isClear(block)) {
                return chosen.subList(0, end);
            }
            behind |= end > 0 && block.equals(chosen.get(end - 1));
        }
        return chosen;
    }

    /** Without copies for other screens and without quotations pulled out of the text to adorn it. */
    private static List<Block> once(List<Block> chosen) {
        Set<String> seen = new HashSet<>();
        return chosen.stream()
                .filter(block -> block.text().length() < LONG_TEXT || seen.add(block.text()))
                .filter(block -> !isPulled(block, chosen))
                .toList();
    }

    private static boolean isPulled(Block block, List<Block> chosen) {
        boolean quote = block.kind() == Block.Kind.QUOTE
                || Furniture.names(block.container()).contains("quote")
                || Furniture.names(block.flow()).contains("quote");
        String words = String.join(" ", Wording.words(block.text()));
        return quote
                && Wording.words(block.text()).size() >= SHORT
                && chosen.stream()
                        .anyMatch(other -> !other.equals(block)
                                && other.text().length() > block.text().length()
                                && String.join(" ", Wording.words(other.text())).contains(words));
    }

    /** Without bylines and dates above the first sentence. */
    private static List<Block> begun(List<Block> chosen) {
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        for (Block block : chosen) {
            begun |= block.prose() > 2 * LONG_TEXT;
            if (begun || !Phrases.isByline(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Without headings that nothing follows. */
    private static List<Block> followed(List<Block> chosen) {
        List<Block> followed = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            boolean heading = chosen.get(i).kind() == Block.Kind.HEADING;
            boolean last = i + 1 == chosen.size();
            if (!heading || (!last && chosen.get(i + 1).kind() != Block.Kind.HEADING)) {
                followed.add(chosen.get(i));
            }
        }
        return followed;
    }
}
