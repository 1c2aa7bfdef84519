package org.bilateral.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.Progress;
import org.bilateral.job.RunException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NightsTest {
    private static final Schedule EVERY_NIGHT = Schedule.parse("30 2 * * *", ZoneOffset.UTC);

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final List<Instant> starts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final Progress progress = new Progress() {
        @Override
        public void step(String what) {}

        @Override
        public void expect(long files) {}

        @Override
        public void advance() {}

        @Override
        public void note(String message) {
            notes.add(message);
        }
    };

    /** Each night takes that long; then the program is told to end. */
    private ExitStatus keep(Optional<Instant> lastSuccess, ExitStatus[] statuses, Duration... lengths) {
        Deque<Duration> nights = new ArrayDeque<>(List.of(lengths));
        Deque<ExitStatus> endings = new ArrayDeque<>(Arrays.asList(statuses));
        return new Nights(EVERY_NIGHT, clock, then -> {
                    now = then;
                    return !nights.isEmpty();
                })
                .keep(
                        lastSuccess,
                        () -> {
                            starts.add(now);
                            now = now.plus(nights.remove());
                            return endings.isEmpty() ? ExitStatus.COMPLETE : endings.remove();
                        },
                        progress);
    }

    private static ExitStatus[] statuses(ExitStatus... statuses) {
        return statuses;
    }

    @Test
    void waitsForTheFirstNightWhenThereWasNoneBefore() {
        assertThat(keep(Optional.empty(), statuses(), Duration.ofHours(1))).isEqualTo(ExitStatus.COMPLETE);
        assertThat(starts).containsExactly(Instant.parse("2026-03-02T02:30:00Z"));
        assertThat(notes)
                .containsExactly(
                        "the next night is due at 2026-03-02T02:30:00Z",
                        "the next night is due at 2026-03-03T02:30:00Z");
    }

    @Test
    void catchesUpManyMissedNightsByOne() {
        Optional<Instant> success = Optional.of(Instant.parse("2026-02-20T02:40:00Z"));
        keep(success, statuses(), Duration.ofHours(1), Duration.ofHours(1));
        assertThat(starts)
                .containsExactly(Instant.parse("2026-03-01T12:00:00Z"), Instant.parse("2026-03-02T02:30:00Z"));
        assertThat(notes).first().isEqualTo("the night of 2026-02-21T02:30:00Z was missed: catching up");
    }

    @Test
    void missesNothingAfterASuccessOfThisMorning() {
        keep(Optional.of(Instant.parse("2026-03-01T02:40:00Z")), statuses(), Duration.ofHours(1));
        assertThat(starts).containsExactly(Instant.parse("2026-03-02T02:30:00Z"));
    }

    @Test
    void catchesUpANightThatCameDueDuringALongOne() {
        keep(Optional.empty(), statuses(), Duration.ofHours(30), Duration.ofHours(1));
        assertThat(starts)
                .containsExactly(Instant.parse("2026-03-02T02:30:00Z"), Instant.parse("2026-03-03T08:30:00Z"));
    }

    @Test
    void goesOnAfterANightThatFailedAndDoesNotRepeatItAtOnce() {
        ExitStatus[] bad = {ExitStatus.FAILED, ExitStatus.LOCKED, ExitStatus.BELOW_EXPECTATIONS};
        keep(Optional.empty(), bad, Duration.ofHours(1), Duration.ZERO, Duration.ofHours(1));
        assertThat(starts)
                .containsExactly(
                        Instant.parse("2026-03-02T02:30:00Z"),
                        Instant.parse("2026-03-03T02:30:00Z"),
                        Instant.parse("2026-03-04T02:30:00Z"));
    }

    @Test
    void endsWithTheNightThatWasStopped() {
        assertThat(keep(Optional.empty(), statuses(ExitStatus.TERMINATED), Duration.ofHours(1)))
                .isEqualTo(ExitStatus.TERMINATED);
        assertThat(starts).hasSize(1);
    }

    @Test
    void keepsToTheTimeOfTheZoneAcrossItsChangesOfTheClock() {
        Schedule vienna = Schedule.parse("30 2 * * *", ZoneId.of("Europe/Vienna"));
        assertThat(vienna.next(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(vienna.next(Instant.parse("2026-03-29T12:00:00Z"))).isEqualTo("2026-03-30T00:30:00Z");
        Instant autumn = vienna.next(Instant.parse("2026-10-24T12:00:00Z"));
        assertThat(autumn).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(vienna.next(autumn)).isEqualTo("2026-10-26T01:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30 2 * *", "0 30 2 * * *", "61 2 * * *", "x y z a b", "0 0 30 2 *", "@daily"})
    void refusesWhatIsNoScheduleOrNeverComes(String line) {
        assertThatThrownBy(() -> Schedule.parse(line, ZoneOffset.UTC))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("schedule '")
                .extracting(e -> ((RunException) e).status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void waitsByTheClockUntilItIsTimeOrTheEnd() {
        ClockWaiting waiting = new ClockWaiting(Clock.systemUTC());
        Instant soon = Clock.systemUTC().instant().plusMillis(30);
        assertThat(waiting.until(soon)).isTrue();
        assertThat(Clock.systemUTC().instant()).isAfterOrEqualTo(soon);
        waiting.end();
        assertThat(waiting.until(soon.plusSeconds(3600))).isFalse();
    }
}
