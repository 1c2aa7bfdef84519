package org.bilateral.cli.night;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.bilateral.job.RunChoices;
import org.bilateral.job.schedule.ClockWaiting;
import org.bilateral.job.schedule.Nights;
import org.bilateral.job.schedule.Schedule;
import org.bilateral.job.upkeep.RunHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code schedule}: a run every night, without cron, systemd or Kubernetes. */
@Command(
        name = "schedule",
        header = "Stay and start a run whenever one is due.",
        description = {
            "",
            "For machines without a scheduler. If a night was due since the last success and missed, one run catches"
                    + " up at once. A night that fails is told, and the next one comes all the same. Ends with Ctrl-C or"
                    + " SIGTERM, at a safe point.",
            "",
        })
public final class ScheduleCommand implements Callable<Integer> {
    @Option(
            names = "--cron",
            paramLabel = "LINE",
            required = true,
            description = "Minute, hour, day, month and weekday, as in cron: \"30 2 * * *\". Where day and weekday are"
                    + " both given, both must hold.")
    private String cron = "";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Time zone of these, such as Europe/Vienna; default: ${DEFAULT-VALUE}.")
    private ZoneId zone = ZoneId.of("UTC");

    @Mixin
    private NightOptions options = new NightOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Clock clock = Clock.systemUTC();
        Nights nights = new Nights(Schedule.parse(cron, zone), clock, new ClockWaiting(clock));
        AttendedNight night = new AttendedNight(options, spec.commandLine());
        RunChoices choices = new RunChoices(false, false, null, null, options.expectations());
        try (Attendant attendant = night.attendant()) {
            return nights.keep(
                            new RunHistory(options.output()).findLastSuccess(),
                            () -> night.run(choices, false),
                            attendant)
                    .code();
        }
    }
}
