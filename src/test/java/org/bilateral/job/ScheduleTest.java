package org.bilateral.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

/** The ready-made schedules start the program at half past two, every night. */
class ScheduleTest {
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 2, 28, 18, 0);
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 3, 1, 2, 30);

    private static String read(String name) throws IOException {
        return Files.readString(Path.of("jobs", name));
    }

    private static LocalDateTime next(String fiveFields) {
        return Objects.requireNonNull(CronExpression.parse("0 " + fiveFields).next(EVENING));
    }

    @Test
    void startsFromCron() throws IOException {
        Matcher line = Pattern.compile("(?m)^((?:\\S+ ){5})(/\\S+/jobs/bilateral) run ")
                .matcher(read("bilateral.crontab"));
        assertThat(line.find()).isTrue();
        assertThat(next(line.group(1).strip())).isEqualTo(NIGHT);
    }

    @Test
    void startsFromKubernetesWithoutOverlap() throws IOException {
        String job = read("bilateral-cronjob.yaml");
        Matcher schedule = Pattern.compile("(?m)^  schedule: \"([^\"]+)\"$").matcher(job);
        assertThat(schedule.find()).isTrue();
        assertThat(next(schedule.group(1))).isEqualTo(NIGHT);
        assertThat(job).contains("concurrencyPolicy: Forbid", "timeZone: \"Etc/UTC\"", "restartPolicy: Never");
    }

    @Test
    void startsFromSystemdAndCatchesUp() throws IOException {
        assertThat(read("bilateral.timer")).contains("OnCalendar=*-*-* 02:30:00 UTC\n", "Persistent=true\n");
        assertThat(read("bilateral.service"))
                .contains("Type=oneshot\n", "SuccessExitStatus=4 " + ExitStatus.LOCKED.code() + "\n");
    }

    @Test
    void isDescribedForEachKind() throws IOException {
        assertThat(read("README.md"))
                .contains("bilateral.service", "bilateral.timer", "bilateral.crontab", "bilateral-cronjob.yaml");
    }
}
