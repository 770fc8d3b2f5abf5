// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Lines by whose words one can tell that an outlet's page says them, and not its report. */
final class Phrases {

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_POINTER = 260;
    private static final int LONGEST_BYLINE = 90;
    private static final int LONGEST_CAPTION = 400;
    private static final double MOST_LINKED = 0.45;

    /** Whole lines. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:advertise?ments?|ads?|summary|key (?:points|takeaways|facts)|in (?:brief|this article|this story)|contents|sponsored(?: content)?|promoted"
                    + "|(?:story|article|content|post) continues (?:below|after)(?: (?:the |this )?(?:advertise?ment|ad|video))?"
                    + "|continue reading(?: below| the main story)?|scroll (?:down )?(?:for more|to continue(?: reading)?)"
                    + "|(?:skip|jump) (?:to|past) .{1,40}|(?:please )?share(?: (?:this|on|via|the)\\b.{0,40})?|tweet|pin(?: it)?|e-?mail"
                    + "|print(?: this)?(?: (?:page|article|story))?(?: close)?|save(?: (?:article|story|for later))?|bookmark|copy link|link copied!?"
                    + "|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|messenger|instagram|youtube|google\\+?"
                    + "|(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|email|e-mail|google)(?:[ ,|·]+(?:facebook|twitter|whatsapp"
                    + "|linkedin|reddit|pinterest|email|e-mail|print|google\\+?))+"
                    + "|like(?: (?:this|us on facebook).{0,20})?|comments?(?: \\(?\\d+\\)?)?|\\d+ (?:comments?|shares?|likes?|views?)"
                    + "|(?:leave|post|add|write) a (?:comment|reply).{0,20}|(?:view|show|see|read|load) (?:all |more )?comments?.{0,20}"
                    + "|be the first to comment.{0,20}|comments are closed\\.?|join the (?:discussion|conversation).{0,20}|reply"
                    + "|(?:read|see|view|load|show|learn|find out) (?:more|less|on|all)(?: (?:here|stories|articles|news|posts))?\\W*"
                    + "|(?:read|see) more (?:from|about|on|in|by) .{1,40}|more(?: (?:stories|news|articles|on this|from .{1,30}|in .{1,20}|to read))?:?|next|previous|prev|back to top|top"
                    + "|related(?: (?:stories|articles|news|content|topics?|posts|links|coverage|items|reading|video|videos))?:?"
                    + "|recommended(?: (?:for you|stories|articles|reading|by .{1,20}))?:?|you (?:may|might) (?:also )?(?:like|enjoy).{0,20}"
                    + "|most (?:read|popular|viewed|shared|commented)(?: .{1,20})?|trending(?: now)?|popular(?: (?:now|posts))?"
                    + "|latest(?: (?:news|stories|posts|headlines))?|editor'?s'? picks?|top stories|what to read next|read next"
                    + "|also (?:read|on .{1,20})|don'?t miss|see also:?|topics?:?|tags?:?|filed under:?|categor(?:y|ies):?|keywords:?"
                    + "|loading(?: ?\\.{3}|…)?|please wait.{0,20}|subscribe(?: (?:now|today|here|to .{1,40}))?!?|sign ?(?:up|in)(?: .{0,40})?"
                    + "|log ?in(?: .{0,30})?|register(?: .{0,30})?|newsletters?|follow (?:our|the) .{1,30}|follow(?: us)?(?: on .{1,30})?|contact(?: us| the author)?"
                    + "|close|menu|search|home|play(?: video)?|watch(?: (?:now|live|the video|video))?|listen(?: .{0,25})?|video|photos?"
                    + "|gallery|image|click (?:here|to (?:enlarge|expand|play|share)).{0,30}|enlarge(?: (?:this )?image)?|view (?:gallery|photos?)"
                    + "|(?:image|photo|picture|file photo|photo by|image credit|photo credit|getty|getty images|reuters|ap|afp)(?:[:/].{0,60})?"
                    + "|toggle .{1,30}|hide caption|caption|about the authors?|all rights reserved\\.?|end of (?:article|story).{0,20}"
                    + "|report (?:a typo|an error|this ad).{0,20}|\\d+ min(?:ute)?s?(?: read)?|(?:reading|read) time:? .{1,20})",
            Pattern.CASE_INSENSITIVE);

    /** Beginnings of lines that point elsewhere, if links make up much of them. */
    private static final Pattern POINTER = Pattern.compile(
            "(?:(?:please )?(?:also )?(?:read|see|watch|listen|view)(?: (?:more|also|next|on|this|the full|full|related))?(?: (?:story|stories"
                    + "|report|article|here|about .{1,40}))?\\s?[:|>»–—-]|(?:also read|read also|see also|read more|learn more|related"
                    + "|recommended|more|more on|more from|more about|don'?t miss|must read|in pictures|in case you missed it|icymi"
                    + "|you (?:may|might) also|from the archive|further reading|opinion|analysis|explainer|photos?|video|gallery|live"
                    + "|click here|tap here|download|subscribe|sign up|follow|like|join|visit|find|get|check out|tags?|filed under"
                    + "|topics?|categor(?:y|ies)|posted in|source|via|share)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Lines that are the outlet's whatever their links. */
    private static final Pattern OUTLET = Pattern.compile(
            "(?:(?:©|\\(c\\)|copyright)[ ©(].{0,300}|.{0,80}\\ball rights reserved\\b.{0,200}"
                    + "|(?:(?:find|read|see) this (?:story|article|report) (?:at|on)\\b.{0,200}|(?:sign|signing) up (?:for|to|here|now)\\b.{0,240}|subscribe (?:to|for|now|today|here)\\b.{0,240}"
                    + "|(?:follow|like|find|join) (?:us|me|him|her|them|@?[\\w .'-]{1,40}) on (?:twitter|facebook|instagram|youtube|linkedin"
                    + "|telegram|whatsapp|google|snapchat|flipboard)\\b.{0,160}"
                    + "|(?:this (?:site|page|website) uses|we use|our (?:site|website) uses) cookies\\b.{0,400}"
                    + "|by (?:continuing|using|clicking|signing|subscribing|submitting|registering)\\b.{0,60}\\byou (?:agree|accept|consent)\\b.{0,300}"
                    + "|(?:please )?(?:enable|turn on|activate) javascript\\b.{0,200}|javascript (?:is|must be|needs to be) .{0,200}"
                    + "|your browser (?:does not|doesn't|is)\\b.{0,200}"
                    + "|(?:this (?:material|article|story|content) )?(?:may|can)(?: ?not|not) be (?:published|reproduced|republished|copied)\\b.{0,200}"
                    + "|(?:download|get) (?:our|the) (?:free )?(?:[\\w ]{1,30} )?app\\b.{0,160}"
                    + "|(?:get|receive|have) (?:the |our |all the |all of our )?(?:latest|best|top|breaking|daily|weekly|free|today)\\b.{0,120}\\b(?:inbox|e-?mail|newsletter)\\b.{0,120}"
                    + "|(?:thank you|thanks) for (?:signing up|subscribing|registering|reading|your)\\b.{0,200}"
                    + "|(?:something|an error) (?:went wrong|has occurred|occurred)\\b.{0,160}"
                    + "|(?:sorry|we'?re sorry), .{0,200}\\b(?:javascript|browser|unavailable|not available)\\b.{0,120}"
                    + "|(?:support|help) (?:our|us|independent|quality) .{0,40}\\b(?:journalism|reporting|donat\\w+)\\b.{0,240}"
                    + "|(?:file )?(?:photo|image|picture|photograph|illustration|video)s?(?: (?:credit|by|courtesy(?: of)?))?:? ?[:/] ?.{0,160}"
                    + "|(?:view|show|see|read|load)(?: all)?(?: \\d+)? comments\\b.{0,60}|comments (?:\\(\\d+\\)|are closed|on this).{0,160}"
                    + "|our standards: ?.{0,80}|you can share this (?:story|article)\\b.{0,80}|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|here|by|on|above)\\b.{0,300}"
                    + "|you(?:'ve|’ve| have) (?:run out of|reached|read|used) .{0,40}\\b(?:free|complimentary|limit)\\b.{0,300}"
                    + "|(?:already|not) a (?:subscriber|member)\\b.{0,200}"
                    + "|(?:to (?:read on|continue|keep reading|read (?:the rest|more)|unlock)|continue reading)\\b.{0,60}\\b(?:subscri\\w+|sign(?:ing)? (?:in|up)|log(?:ging)? in|regist\\w+|account)\\b.{0,200}"
                    + "|you (?:must|need to) be (?:logged|signed) in\\b.{0,160}|your e-?mail address will not be published.{0,160}"
                    + "|(?:[\\p{L}.'’ -]{3,60} )?(?:can|may) be (?:reached|contacted|e-?mailed) (?:at|by|via|on)\\b.{0,80}(?:@|\\d{3}).{0,160}"
                    + "|(?:reach|contact|e-?mail|write to) [\\p{L}.'’ -]{2,50} at [\\w.+-]+@.{0,160}"
                    + "|\\(?this (?:story|report|article|copy|post) (?:has|is|was)(?: not| also)?(?: been)? (?:edited|auto-?generated|published from|sourced)\\b.{0,240}"
                    + "|\\(?with (?:additional )?inputs from\\b.{0,80}"
                    + "|(?:have|got|do you have) (?:a|any) (?:news )?(?:tip|story|correction)s?\\b.{0,240}))",
            Pattern.CASE_INSENSITIVE);

    /** How what stands under a picture ends: "(Xinhua/Jane Doe)", "(Photo by Jane Doe)", "PHOTO: AFP". */
    private static final Pattern CAPTION =
            Pattern.compile("(?:\\((?:\\p{Lu}[\\p{L}.'’-]* ?){1,3}/ ?(?:\\p{Lu}[\\p{L}.'’-]* ?){1,4}(?:/[^)]{1,40})?\\)"
                    + "|[(\\[](?:(?:[Ff]ile )?(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Pp]hotograph|PHOTO)s?\\b[^)\\]]{0,60})[)\\]]"
                    + "|\\b(?:PHOTO|Photo|Photograph|Picture|Image|Pic)s?: ?(?:\\p{Lu}[^.\\n]{1,40}))\\.?$");

    private static final int CAPTION_REACH = 100;

    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:(?i:written|reported|posted|published|story|words|text|analysis|opinion) )?(?i:by):? (?:\\p{Lu}[\\p{L}.'’-]*+[ ,&|/]*+(?:and |of |for |in )?){1,9}"
                    + "|(?:\\p{Lu}[\\p{L}.'’-]+ ){2,4}[|•·,-] ?.{0,50})(?:\\d{1,2}:\\d{2}.{0,30})?");
    private static final Pattern DATED = Pattern.compile(
            "(?:(?:first |last )?(?:published|updated|posted|modified|created|date|issued|printed|added|edited|on|at|original|last)\\b.{0,25})?"
                    + ".{0,30}\\b(?:\\d{1,2}(?:st|nd|rd|th)?|\\d{4})\\b.{0,50}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
                    + "|dec(?:ember)?)\\b|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\b\\d{1,2}:\\d{2}\\b|\\b(?:hours?|minutes?|days?|weeks?|months?) ago\\b",
            Pattern.CASE_INSENSITIVE);

    /** Headings of what stands below a report and is none of it. */
    private static final Pattern BELOW = Pattern.compile(
            "(?:sources?|references|external links|see also|further reading|(?:foot)?notes and references|related (?:stories|news|articles"
                    + "|posts|topics|links|content)|more (?:stories|news|articles|on this(?: story)?|from .{1,30})|read (?:more|next|also).{0,30}"
                    + "|recommended(?: .{1,20})?|you may also (?:like|be interested in)|latest (?:news|stories)|most (?:read|popular)):?",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> ENDS = List.of(".", "!", "?", "”", "\"", "’", "…", ":", ";", ")");

    private Phrases() {}

    /** Whether a line is the outlet's own wherever it stands. */
    static boolean isOutlets(Block block) {
        String line = line(block);
        if (line.length() <= LONGEST_LABEL && LABEL.matcher(line).matches()) {
            return true;
        }
        return OUTLET.matcher(line).matches()
                || isCaption(line)
                || (line.length() <= LONGEST_POINTER
                        && block.linkShare() > MOST_LINKED
                        && POINTER.matcher(line).lookingAt());
    }

    private static boolean isCaption(String line) {
        boolean may = line.endsWith(")") || line.endsWith("]") || line.endsWith(").") || line.contains(": ");
        return may
                && line.length() <= LONGEST_CAPTION
                && CAPTION.matcher(line)
                        .region(Math.max(0, line.length() - CAPTION_REACH), line.length())
                        .find();
    }

    /** Whether what follows a heading is none of the report. */
    static boolean leadsAway(Block block) {
        return block.kind() == Block.Kind.HEADING && BELOW.matcher(line(block)).matches();
    }

    /** Whether a line says who wrote the report or when, as lines above its first sentence do. */
    static boolean isByline(Block block) {
        return block.text().lines().allMatch(Phrases::isByline);
    }

    static boolean isByline(String words) {
        String line = plain(words);
        if (line.length() > LONGEST_BYLINE || endsSentence(line) && !line.endsWith(")")) {
            return false;
        }
        return BYLINE.matcher(line).matches()
                || (DATED.matcher(line).matches()
                        && MONTH.matcher(line).find()
                        && Wording.words(line).size() <= 14);
    }

    /** Whether it ends as a sentence does, or leads on to what follows. */
    static boolean endsSentence(String line) {
        return ENDS.stream().anyMatch(line::endsWith);
    }

    private static String line(Block block) {
        return plain(block.text());
    }

    private static String plain(String words) {
        return words.strip().replaceAll("[\\s\\u00a0]+", " ");
    }
}
