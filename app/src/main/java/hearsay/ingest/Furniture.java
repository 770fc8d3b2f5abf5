// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the tags, roles, classes and ids of a page say about the parts of it that are not the report: navigation, sharing,
 * teasers of other reports, comments of readers, advertisements. Names are taken apart at hyphens, underscores and capitals
 * ("RelatedStories__item" is "related-stories-item").
 */
final class Furniture {

    /** How sure it is. */
    enum Degree {
        /** Not at all. */
        NONE,
        /** The name is also used for parts of reports. */
        WEAK,
        /** The name is hardly used for anything else. */
        STRONG
    }

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "button",
            "select",
            "textarea",
            "input",
            "label",
            "dialog",
            "menu",
            "datalist",
            "figcaption",
            "head",
            "title",
            "applet",
            "map",
            "amp-ad",
            "amp-sidebar",
            "amp-consent");

    private static final Set<String> NEVER_ROLES =
            Set.of("navigation", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist");

    /** Parts of a report that keep their place whatever their names add. */
    private static final Set<String> INLINE = Set.of(
            "a", "b", "i", "em", "strong", "u", "abbr", "cite", "q", "mark", "sub", "sup", "time", "font", "code");

    private static final String EDGE = "(?:^|[\\s-])";
    private static final String END = "(?:$|[\\s-])";

    private static final Pattern STRONG = Pattern.compile(EDGE
            + "(?:(?:shar(?:e|es|ing|er)|shar(?:e|ing)(?:bar|box|buttons?|tools?|this|links?)|addthis|addtoany|sharedaddy"
            + "|social\\w*|sociable|follow(?:-us|us)?|related\\w*|recirc\\w*|recommend\\w*|newsletters?\\w*|advert\\w*"
            + "|ads?|adslot|adsense|adbox|adunit|adwrap\\w*|ad(?:s|vert)?-(?:slot|container|wrapper|unit|block|label)"
            + "|dfp|mpu|sponsor\\w*|promo\\w*|partner-?links?|comments?|commentlist|commentary-list|respond|replies|disqus\\w*"
            + "|livefyre|talkback|breadcrumbs?|bread-crumbs?|crumbs|tags?(?:-?(?:list|links|cloud|s))|tags|topics?-?list"
            + "|keywords|cookies?\\w*|gdpr\\w*|consent|ccpa|subscri\\w*|sign-?up\\w*|sign-?in|log-?in|regist(?:er|ration)"
            + "|most-?(?:read|popular|viewed|shared|recent|commented)|popular(?:-?posts?)?|trending|latest-?(?:news|stories"
            + "|posts|articles|headlines)|top-?stories|side-?bars?|nav|navs|navbar|navbox|navigation|sub-?nav|main-?nav"
            + "|menus?|footers?|colophon|masthead|paywall\\w*|reg-?wall\\w*|pay-?gate\\w*|piano\\w*|pull-?quotes?|pulled-?quotes?|vjs-\\w+|video-?(?:title|caption|description)|by-?lines?|taboola\\w*|outbrain\\w*|zergnet|revcontent"
            + "|criteo|read-?(?:more|next|also|on)|also-?(?:read|like)|see-?also|more-?(?:from|stories|news|on|articles|posts"
            + "|links|coverage)|you-?(?:may|might)\\w*|up-?next|(?:next|prev|previous)-?(?:article|story|post|page|link)s?"
            + "|post-?nav\\w*|author-?(?:bio|box|info|card|details?|profile|block|about|meta|name|description|social)"
            + "|about-?(?:the-?)?author|bio-?box|skip-?(?:link|to|nav)|screen-?reader\\w*|sr-only|visually-?hidden|visuallyhidden"
            + "|no-?print|hide-?print|hidden-?print|print-?(?:only|link|button)|captions?|img-?caption|image-?caption"
            + "|wp-caption(?:-text)?|photo-?credit|image-?credit|picture-?credit|pagination|pagenav|pager|page-?numbers"
            + "|tool-?bars?|lightbox|modal\\w*|popup\\w*|pop-?up|overlay|interstitial|toast|donat\\w*|teasers?|rss|feedback"
            + "|survey|jp-(?:relatedposts|post-flair)|yarpp\\w*|infolinks|inline-?(?:links|related|promo|newsletter)"
            + "|in-?article-?(?:related|ad|promo|newsletter)|inline-?(?:\\w+-)?assets?|rel-?content|\\w*-relcontent|story-?(?:links|related|tools|footer|meta|package)"
            + "|article-?(?:tools|footer|tags|meta|info|infos|share|actions|related|links|topics)"
            + "|(?:entry|post)-?(?:meta|footer|tags|utility|info|categories|share|actions|date|author)|cat-?links|edit-?link"
            + "|hatnote|mw-editsection|reflist|noprint|corrections-?link|report-?(?:error|typo|abuse)|copyright|disclaimer"
            + "|time-?stamp\\w*|date-?stamp|datetime|publish(?:ed)?-?date|pub-?date|date-?line-?info|reading-?time|read-?time)"
            + END + ")");

    private static final Pattern WEAK = Pattern.compile(EDGE
            + "(?:widgets?|videos?|video-?\\w+|player|meta|meta-?data|authors?|bio|byauthor|credits?|embed\\w*|slide\\w*|gallery|carousel|slick|swiper"
            + "|galleria|banner\\w*|ratings?|votes?|poll|quiz|tools|icons?|buttons?|btn|actions?|attachments?|contact|extra"
            + "|aside|secondary|supplement\\w*|bottom|below|after-?(?:content|post|article|entry)|tail|expand|collapse|hide"
            + "|hidden|invisible|info-?(?:box|line|bar)|fact-?box|call-?out|notice|alert|message|links?|list-?links|cta"
            + "|date|topics?|categor(?:y|ies)|kicker|eyebrow|section-?(?:name|label)|print|header|head)"
            + END);

    /** What is only for those who pay is the report all the same. */
    private static final Pattern BEHIND_WALL = Pattern.compile(EDGE
            + "(?:subscribers?|premium|paywall|paywalled|members?|metered|meter|paid|piano-inline|piano|registered|locked)"
            + "-(?:only|preview|premium|content|contents|article|body|text|copy|story|wrapper|wrap|container|inline-content-wrapper|inline)"
            + "(?=$|[\\s-])");

    private static final List<String> WALLS =
            List.of("subscriber", "premium", "paywall", "member", "meter", "paid", "piano", "registered", "locked");

    /** Other prose than the report: what holds it is furniture, however much of it there is. */
    private static final Pattern OTHERS = Pattern.compile(EDGE
            + "(?:comments?|commentlist|comment-list|respond|replies|disqus\\w*|livefyre|talkback|related\\w*|recirc\\w*"
            + "|recommend\\w*|side-?bars?|footers?|nav|navs|navbar|navigation|menus?|teasers?|most-?\\w+|popular\\w*|trending"
            + "|latest-?\\w+|more-?\\w+|author-?\\w+|you-?(?:may|might)\\w*|colophon|about-?\\w*)"
            + END);

    private static final Pattern INTRODUCTION = Pattern.compile(EDGE
            + "(?:(?:article|story|post|text|content)?-*(?:intro|introduction|lead|lede|lead-in|opening|first-para(?:graph)?))"
            + END);

    private static final Set<String> FIELDS = Set.of("form", "input", "textarea");
    private static final int LONGEST_REQUEST = 600;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Names of the report itself, which outweigh the weak ones. */
    private static final Pattern PROSE = Pattern.compile(EDGE
            + "(?:body|content|contents|text|article|articlebody|story|entry|post|paragraphs?|copy|prose|richtext|rich-text"
            + "|main|editor|wysiwyg|column|row|dropcap|intro|lead|lede)"
            + END);

    /** Compounds with a name of the report that are not the report's words. */
    private static final Pattern ABOVE = Pattern.compile(EDGE
            + "(?:article|post|entry|story|page|content|news)-?(?:header|head|heading|hero|top|title|headline|date|icons?)"
            + END);

    /** WordPress writes a report's tags and categories among its classes, whatever they are. */
    private static final Pattern TAXONOMY =
            Pattern.compile("(?<!\\S)(?:tag|category|cat|post_tag|term|author|topic|series|section)-\\S+");

    private static final Pattern PLAN =
            Pattern.compile("\\b(?:has|with|no|wrap(?:per)?|layout|grid|container|page|site)\\b");

    private static final Set<String> FACTS = Set.of(
            "author", "datePublished", "dateModified", "publisher", "image", "commentCount", "comment", "keywords");

    private Furniture() {}

    /** Whether nothing inside it is ever part of a report. */
    static boolean isNever(Element element) {
        return NEVER.contains(element.normalName())
                || NEVER_ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || isHidden(element.attr("style"))
                || element.attr("aria-modal").equals("true");
    }

    private static boolean isHidden(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    static Degree degree(Element element) {
        String tag = element.normalName();
        if (tag.equals("nav") || tag.equals("footer") || tag.equals("aside")) {
            return Degree.STRONG;
        }
        if (tag.equals("figure")) {
            return element.selectFirst("table, blockquote, pre") == null ? Degree.STRONG : Degree.NONE;
        }
        boolean outermost = tag.equals("article")
                && element.parents().stream()
                        .noneMatch(around -> around.normalName().equals("article"));
        if (INLINE.contains(tag) || tag.equals("body") || tag.equals("html") || outermost) {
            return Degree.NONE;
        }
        String role = element.attr("role");
        if (role.equals("complementary") || role.equals("contentinfo") || role.equals("banner")) {
            return Degree.STRONG;
        }
        String names = names(element);
        if (STRONG.matcher(names).find() || FACTS.contains(element.attr("itemprop"))) {
            return Degree.STRONG;
        }
        if (asks(element)) {
            return Degree.STRONG;
        }
        boolean weak = tag.equals("header")
                || tag.equals("form")
                || element.attr("aria-hidden").equals("true")
                || ABOVE.matcher(names).find()
                || (!HEADINGS.contains(tag)
                        && WEAK.matcher(names).find()
                        && !PROSE.matcher(names).find());
        return weak ? Degree.WEAK : Degree.NONE;
    }

    /** Whether it is a box with a field to fill in, such as for an address of mail, and few words around it. */
    private static boolean asks(Element element) {
        return element.children().stream().anyMatch(child -> FIELDS.contains(child.normalName()))
                && element.select("input:not([type=hidden]), textarea").size() > 0
                && element.text().length() < LONGEST_REQUEST;
    }

    /** Whether its names say that it holds the beginning of a report. */
    static boolean isIntroduction(Element element) {
        return INTRODUCTION.matcher(names(element)).find();
    }

    /** Whether it holds other prose than the report, by its names, its tag or its role. */
    static boolean isOthers(Element element) {
        return OTHERS.matcher(names(element)).find()
                || element.is("nav, footer, aside, [role=complementary], [role=contentinfo]");
    }

    /** Whether its names tell how the page is laid out ("has-sidebar"), rather than what is in it. */
    static boolean isPlan(Element element) {
        return PLAN.matcher(names(element)).find();
    }

    /** Classes, id and the parts of names that components give themselves, in lower case, words apart. */
    static String names(Element element) {
        String classes = element.className();
        if (classes.contains("hentry") || classes.contains("type-") || classes.contains("status-publish")) {
            classes = TAXONOMY.matcher(classes).replaceAll(" ");
        }
        String all =
                classes + " " + element.id() + " " + element.attr("data-component") + " " + element.attr("data-testid")
                        + " " + element.attr("data-module") + " " + element.attr("data-widget-type");
        if (all.isBlank()) {
            return "";
        }
        String plain = all.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9\\s]+", "-")
                .strip();
        return WALLS.stream().anyMatch(plain::contains)
                ? BEHIND_WALL.matcher(plain).replaceAll(" behind-wall")
                : plain;
    }
}
