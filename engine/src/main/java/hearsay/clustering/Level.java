// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

/** How far two testimonies agree in one field. Its weight in bits stands in {@code clustering/weights.tsv}. */
public enum Level {
    TYPE_MODE_SAME(Field.TYPE, "same type and mode"),
    TYPE_SAME(Field.TYPE, "same type, a mode is not told"),
    TYPE_WORDS(Field.TYPE, "same kind of word or gesture, of which there are many every day"),
    TYPE_OTHER_MODE(Field.TYPE, "same type, other mode"),
    TYPE_KIN(Field.TYPE, "types that are easily taken for one another"),
    TYPE_OTHER(Field.TYPE, "other type"),

    REALIS_SAME(Field.REALIS, "equally real"),
    REALIS_MAYBE(Field.REALIS, "one only supposes it"),
    REALIS_AHEAD(Field.REALIS, "one has it still to come"),
    REALIS_PAST(Field.REALIS, "one has it as background of long before"),
    REALIS_GENERIC(Field.REALIS, "one speaks of what happens in general"),

    ACTOR_BOTH(Field.ACTOR, "the same two deal with one another"),
    ACTOR_SAME(Field.ACTOR, "same actor"),
    ACTOR_HALF(Field.ACTOR, "one of the two who deal with one another is the same, the other is not"),
    ACTOR_KIND(Field.ACTOR, "one actor is of the country and sector that the other names"),
    ACTOR_CLASS(Field.ACTOR, "actors of one kind of people: police, voters"),
    ACTOR_STATE(Field.ACTOR, "other names, or other arms, of the same state"),
    ACTOR_SWEEPING(Field.ACTOR, "one denies of anybody what the other tells of somebody"),
    ACTOR_GENERAL(Field.ACTOR, "one actor is more general than the other"),
    ACTOR_COUNTRYMEN(Field.ACTOR, "other actors of the same country"),
    ACTOR_UNLIKE(Field.ACTOR, "other actors"),
    ACTOR_FOREIGN(Field.ACTOR, "actors of different countries"),
    ACTOR_SWAPPED(Field.ACTOR, "who acts in one is acted upon in the other"),
    ACTOR_UNTOLD(Field.ACTOR, "an actor is not told"),

    RECIPIENT_SAME(Field.RECIPIENT, "same recipient"),
    RECIPIENT_KIND(Field.RECIPIENT, "recipients of the same country"),
    RECIPIENT_CLASS(Field.RECIPIENT, "recipients of one kind of people: residents, voters"),
    RECIPIENT_GENERAL(Field.RECIPIENT, "one recipient is more general than the other"),
    RECIPIENT_UNLIKE(Field.RECIPIENT, "other recipients"),
    RECIPIENT_UNTOLD(Field.RECIPIENT, "a recipient is not told"),

    PLACE_SAME(Field.PLACE, "same place, a district or finer"),
    PLACE_NEAR(Field.PLACE, "places less than 40 km apart"),
    PLACE_WITHIN(Field.PLACE, "one place lies in the other"),
    PLACE_COUNTRY(Field.PLACE, "same country, nothing finer told"),
    PLACE_APART(Field.PLACE, "other places of the same country or border"),
    PLACE_ELSEWHERE(Field.PLACE, "places in different countries"),
    PLACE_UNTOLD(Field.PLACE, "a place is not told"),

    TIME_DAY(Field.TIME, "same day, told by both"),
    TIME_WEEK(Field.TIME, "same days, told by both"),
    TIME_OVERLAP(Field.TIME, "times told by both meet"),
    TIME_CLOSE(Field.TIME, "times told by both lie two days or less apart"),
    TIME_DAYS(Field.TIME, "times told by both lie ten days or less apart"),
    TIME_APART(Field.TIME, "times told by both lie more than ten days apart"),
    TIME_FITS_CLOSE(Field.TIME, "the time told by one is at most three days before the other was published"),
    TIME_FITS(Field.TIME, "the time told by one is at most two weeks before the other was published"),
    TIME_FITS_FAR(Field.TIME, "the time told by one is at most six weeks before the other was published"),
    TIME_FITS_NOT(Field.TIME, "the time told by one is long before, or after, the other was published"),
    TIME_PUBLISHED_DAY(Field.TIME, "published a day or less apart"),
    TIME_PUBLISHED_DAYS(Field.TIME, "published three days or less apart"),
    TIME_PUBLISHED_WEEK(Field.TIME, "published a week or less apart"),
    TIME_PUBLISHED_FORTNIGHT(Field.TIME, "published two weeks or less apart"),
    TIME_PUBLISHED_MONTH(Field.TIME, "published a month or less apart"),
    TIME_PUBLISHED_APART(Field.TIME, "published more than a month apart"),

    NUMBER_SAME(Field.NUMBER, "the same number, and not a round or small one"),
    NUMBER_MEETS(Field.NUMBER, "numbers that agree"),
    NUMBER_APART(Field.NUMBER, "numbers that do not agree"),
    NUMBER_UNTOLD(Field.NUMBER, "a number is not told"),

    WORDS_ALIKE(Field.WORDS, "most words of who and what are shared"),
    WORDS_SOME(Field.WORDS, "some words of who and what are shared"),
    WORDS_NONE(Field.WORDS, "no word of who and what is shared"),
    WORDS_UNTOLD(Field.WORDS, "too few words of who and what"),

    SENSE_COPY(Field.SENSE, "sentences of one wording"),
    SENSE_HIGH(Field.SENSE, "sentences much alike"),
    SENSE_SOME(Field.SENSE, "sentences somewhat alike"),
    SENSE_SOME_NAMES(Field.SENSE, "sentences somewhat alike, which name the same people"),
    SENSE_LOW_NAMES(Field.SENSE, "sentences hardly alike, though they name the same people"),
    SENSE_LOW(Field.SENSE, "sentences hardly alike"),
    SENSE_DENIED(Field.SENSE, "sentences not alike, of which one denies"),
    SENSE_NONE(Field.SENSE, "sentences not alike"),
    SENSE_UNTOLD(Field.SENSE, "one sentence, or no sense is known"),

    SETTING_ALIKE(Field.SETTING, "reports about the same names"),
    SETTING_SOME(Field.SETTING, "reports with some names in common"),
    SETTING_NONE(Field.SETTING, "reports with hardly a name in common"),
    SETTING_UNTOLD(Field.SETTING, "one report, or one that names nobody"),

    MENTION_SAME(Field.MENTION, "the very same words"),
    MENTION_OTHER(Field.MENTION, "other words"),

    SUBSTANCE_SOME(
            Field.SUBSTANCE,
            "who, whom, where, when, how many or how it is put: more than one agrees, or one that is rare"),
    SUBSTANCE_ONE(Field.SUBSTANCE, "but for type, time and setting only one thing agrees"),
    SUBSTANCE_NONE(Field.SUBSTANCE, "nothing but type, time and setting agrees");

    private final Field field;
    private final String says;

    Level(Field field, String says) {
        this.field = field;
        this.says = says;
    }

    public Field field() {
        return field;
    }

    /** What the level means, in words. */
    public String says() {
        return says;
    }
}
