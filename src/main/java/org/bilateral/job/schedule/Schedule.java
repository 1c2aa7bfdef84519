package org.bilateral.job.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.springframework.scheduling.support.CronExpression;

/** When nights are due: the five fields of cron, in a time zone. */
public final class Schedule {
    private static final int FIELDS = 5;

    private final CronExpression cron;
    private final ZoneId zone;

    private Schedule(CronExpression cron, ZoneId zone) {
        this.cron = cron;
        this.zone = zone;
    }

    /**
     * Reads {@code minute hour day month weekday}. A time that the clocks skip in spring counts as the one that
     * many minutes later.
     *
     * @throws RunException with {@link ExitStatus#USAGE} if the fields are not five, are wrong, or name no time at all
     */
    public static Schedule parse(String fields, ZoneId zone) {
        String[] words = fields.strip().split("\\s+");
        if (words.length != FIELDS) {
            throw wrong(fields, "it takes five fields: minute hour day month weekday", null);
        }
        try {
            Schedule schedule = new Schedule(CronExpression.parse("0 " + String.join(" ", words)), zone);
            schedule.next(Instant.EPOCH);
            return schedule;
        } catch (IllegalArgumentException e) {
            throw wrong(fields, String.valueOf(e.getMessage()), e);
        }
    }

    private static RunException wrong(String fields, String why, @org.jspecify.annotations.Nullable Throwable cause) {
        return new RunException(ExitStatus.USAGE, "the schedule '" + fields + "' cannot be read: " + why, cause);
    }

    /** The first time after that one at which a night is due; of a time that comes twice in autumn, the first. */
    public Instant next(Instant after) {
        LocalDateTime local = after.atZone(zone).toLocalDateTime();
        Instant due = after;
        while (!due.isAfter(after)) {
            // asked in local time: in a zone, Spring's expression loses the day on which the clocks skip the time
            local = cron.next(local);
            if (local == null) {
                throw new RunException(ExitStatus.USAGE, "the schedule '" + cron + "' never comes");
            }
            due = local.atZone(zone).toInstant();
        }
        return due;
    }
}
