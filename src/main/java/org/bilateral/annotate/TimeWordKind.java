package org.bilateral.annotate;

/** What a word of {@code time_words.tsv} is to the rules for dates; the remark says what its value means. */
enum TimeWordKind {
    /** Before a length of time: so long before publication; value −1. */
    AGO,
    /** "Two days earlier", "a week later": value −1 or 1. */
    APART,
    /** What is counted or measured, so that the number before it is no day or year; value 0. */
    COUNTED,
    /** "Monday night": belongs to the day; value 0. */
    DAY_PART,
    /** A day by its distance from publication: value in days. */
    DAY_SHIFT,
    /** Opens a phrase in which a year stands before a noun ("the 2014 war"); value 0. */
    HOLDER,
    /** A feast with a fixed day, tokens parted by a space: month × 100 + day. */
    HOLIDAY,
    /** Month, 1 to 12. */
    MONTH,
    /** Makes a month of a word that may also be a verb or a name ("in May"); value 0. */
    MONTH_CUE,
    /** Months that are also names of people; value as for months. */
    MONTH_OR_NAME,
    /** Months that are also verbs or nouns; value as for months. */
    MONTH_OR_WORD,
    /** Short form that is a month only beside a number, or with its full stop; value as for months. */
    MONTH_SHORT,
    /** "The following day", counted from the day told before: −1, 0 or 1. */
    NEIGHBOUR,
    /** The night that ends with the day so many days ahead: value −1. */
    NIGHT_BEFORE,
    /** Names with a day in them that are no dates, tokens parted by a space; value 0. */
    NO_DATE,
    /** A count; a vague one has its customary value. */
    NUMBER,
    /** "First" to "thirtieth". */
    ORDINAL,
    /** "Early", "later": 0, 1, 2 the third of the period; 3 up to publication; 4 from publication on. */
    PART,
    /** "The end of": as for part; 5 is the whole. */
    PART_NOUN,
    /** "Recently": so many months up to publication. */
    RECENT,
    /** A season of the year: its first month. */
    SEASON,
    /** Seasons that are also something else; value 0. */
    SEASON_OR_WORD,
    /** "The past three years": −1 up to publication, 1 from it on. */
    SPAN,
    /** "Last week": −1, 0 or 1 units of the calendar. */
    STEP,
    /** A unit of the calendar: name in {@link CalendarUnit}. */
    UNIT,
    /** Day of the week, 1 is Monday. */
    WEEKDAY,
    /** Before a number of four digits: it is a year; value 0. */
    YEAR_CUE
}
