// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Interval;
import hearsay.claims.Testimony;
import hearsay.claims.When;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When a testimony puts its happening: days counted from 1970, half-open.
 *
 * @param told whether words say so; if not, the report's day bounds it
 */
record Stretch(long from, long to, boolean told) {

    private static final int FEW = 2;
    private static final int SOME = 10;
    private static final int WEEK = 7;
    private static final int DAYS = 3;
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 31;
    private static final int SIX_WEEKS = 45;
    private static final int LONGEST = 9;

    static Stretch of(Testimony testimony) {
        long published = testimony.published().toLocalDate().toEpochDay();
        Optional<When> when = testimony.proposition().when();
        boolean told = when.isPresent() && !when.get().because().from().isEmpty();
        if (!told) {
            return new Stretch(published, published + 1, false);
        }
        Interval interval = when.get().interval();
        long from = interval.start().map(Stretch::day).orElse(Math.min(published, end(interval, published)) - MONTH);
        long to = Math.max(from + 1, end(interval, Math.max(published, from) + 1));
        return new Stretch(from, to, true);
    }

    private static long end(Interval interval, long otherwise) {
        return interval.end().map(end -> day(end.minusSeconds(1)) + 1).orElse(otherwise);
    }

    private static long day(LocalDateTime moment) {
        return moment.toLocalDate().toEpochDay();
    }

    /** A day to sort it by: the middle of what is told, the day of publication where nothing is. */
    long middle() {
        return from + (to - from) / 2;
    }

    long length() {
        return to - from;
    }

    /** Days between the two; 0 where they touch, below where they meet. */
    long gap(Stretch other) {
        return Math.max(from - other.to, other.from - to);
    }

    static Level compare(Profile one, Profile other) {
        Stretch mine = one.when();
        Stretch theirs = other.when();
        if (mine.told && theirs.told) {
            return told(mine, theirs);
        }
        if (mine.told || theirs.told) {
            return mine.told ? fits(mine, other) : fits(theirs, one);
        }
        return published(Math.abs(one.day() - other.day()));
    }

    private static Level told(Stretch mine, Stretch theirs) {
        long gap = mine.gap(theirs);
        if (gap < 0) {
            long longer = Math.max(mine.length(), theirs.length());
            return longer <= FEW ? Level.TIME_DAY : longer <= LONGEST ? Level.TIME_WEEK : Level.TIME_OVERLAP;
        }
        return gap < FEW ? Level.TIME_CLOSE : gap <= SOME ? Level.TIME_DAYS : Level.TIME_APART;
    }

    /** What is still to come may lie after the other report. */
    private static Level fits(Stretch told, Profile bounded) {
        boolean ahead = bounded.phase() == Phase.AHEAD;
        long before = ahead ? told.from - bounded.day() : bounded.day() - told.to + 1;
        if (before < -1 && (ahead ? told.to <= bounded.day() : told.from > bounded.day())) {
            return Level.TIME_FITS_NOT;
        }
        return before <= DAYS
                ? Level.TIME_FITS_CLOSE
                : before <= FORTNIGHT
                        ? Level.TIME_FITS
                        : before <= SIX_WEEKS ? Level.TIME_FITS_FAR : Level.TIME_FITS_NOT;
    }

    private static Level published(long apart) {
        if (apart <= DAYS) {
            return apart <= 1 ? Level.TIME_PUBLISHED_DAY : Level.TIME_PUBLISHED_DAYS;
        }
        if (apart <= FORTNIGHT) {
            return apart <= WEEK ? Level.TIME_PUBLISHED_WEEK : Level.TIME_PUBLISHED_FORTNIGHT;
        }
        return apart <= MONTH ? Level.TIME_PUBLISHED_MONTH : Level.TIME_PUBLISHED_APART;
    }
}
