package org.bilateral.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages write them: ISO 8601 with its many slips, RFC 1123, epoch, and English day and month names. */
final class TimestampParser {
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\\p{L}{0,6})\\.?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?)?(Z)?$");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d])(\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?" + MONTH + ",?[ -]+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<![\\p{L}])" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? +(?:at )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(\\d{3})?$");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:T|\\s|^|,)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET = Pattern.compile(
            "^\\s*(?:(z|utc|gmt)(?![\\p{L}+-])|(?:utc|gmt)?\\s*([+-])(\\d\\d?):?(\\d\\d)?)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private TimestampParser() {}

    /** The first date in a text of a date field or line; empty if there is none or it is no day of the calendar. */
    static Optional<Timestamp> find(String text) {
        String value = text.strip();
        if (value.length() < 6) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(read(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Timestamp read(String value) {
        Matcher epoch = EPOCH.matcher(value);
        if (epoch.matches()) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
            return Timestamp.of(instant.atOffset(ZoneOffset.UTC));
        }
        Matcher compact = COMPACT.matcher(value);
        if (compact.matches()) {
            return compact(compact);
        }
        String lower = value.toLowerCase(Locale.ROOT);
        Found found = firstDay(lower);
        return found == null ? null : withTime(found.day(), lower, found.end());
    }

    private record Found(LocalDate day, int start, int end) {}

    private static @Nullable Found firstDay(String text) {
        Found best = null;
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            best = new Found(day(number(iso, 1), number(iso, 2), number(iso, 3)), iso.start(), iso.end());
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find() && (best == null || dayFirst.start() < best.start())) {
            LocalDate day = day(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
            best = new Found(day, dayFirst.start(), dayFirst.end());
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find() && (best == null || monthFirst.start() < best.start())) {
            LocalDate day = day(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
            best = new Found(day, monthFirst.start(), monthFirst.end());
        }
        return best;
    }

    private static Timestamp compact(Matcher m) {
        LocalDate day = day(number(m, 1), number(m, 2), number(m, 3));
        if (m.group(4) == null || m.group(7) == null) {
            return Timestamp.of(day);
        }
        LocalTime time = LocalTime.of(number(m, 4), number(m, 5), m.group(6) == null ? 0 : number(m, 6));
        return Timestamp.of(OffsetDateTime.of(day, time, ZoneOffset.UTC));
    }

    /** The time follows the day, or, in visible lines, precedes it; without an offset only the day is sure. */
    private static Timestamp withTime(LocalDate day, String text, int from) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find(from)) {
            return Timestamp.of(day);
        }
        Matcher offset = OFFSET.matcher(text.substring(clock.end()));
        if (!offset.find()) {
            return Timestamp.of(day);
        }
        int seconds = clock.group(3) == null ? 0 : number(clock, 3);
        LocalTime time = LocalTime.of(hour(clock), number(clock, 2), Math.min(seconds, 59));
        return Timestamp.of(OffsetDateTime.of(day, time, zone(offset)));
    }

    private static int hour(Matcher clock) {
        int hour = number(clock, 1);
        String half = clock.group(4);
        if (half == null) {
            return hour == 24 ? 0 : hour;
        }
        return hour % 12 + (half.startsWith("p") ? 12 : 0);
    }

    private static ZoneOffset zone(Matcher offset) {
        if (offset.group(1) != null) {
            return ZoneOffset.UTC;
        }
        int minutes = offset.group(4) == null ? 0 : number(offset, 4);
        int total = number(offset, 3) * 60 + minutes;
        return ZoneOffset.ofTotalSeconds(("-".equals(offset.group(2)) ? -total : total) * 60);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static int month(String name) {
        Integer month = MONTHS.get(name);
        if (month == null) {
            throw new DateTimeException("no month: " + name);
        }
        return month;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
