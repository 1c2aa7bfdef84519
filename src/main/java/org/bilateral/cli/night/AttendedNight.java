package org.bilateral.cli.night;

import java.io.PrintWriter;
import java.time.Clock;
import org.bilateral.cli.Failure;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunChoices;
import org.bilateral.job.RunOutcome;
import org.bilateral.job.RunRequest;
import org.bilateral.job.night.NightlyJob;
import org.bilateral.job.upkeep.Hooks;
import picocli.CommandLine;

/** One night from the command line: the job, what is told of it, and the operator's hooks. */
final class AttendedNight {
    private final NightOptions options;
    private final CommandLine line;
    private final Clock clock = Clock.systemUTC();

    AttendedNight(NightOptions options, CommandLine line) {
        this.options = options;
        this.line = line;
    }

    /**
     * Tells failures rather than throwing them.
     *
     * <p>This is the border of a night, and here whatever ends one is caught: the operator's failure hook has to run,
     * and {@code schedule} has to live for the nights to come, also after a mistake of ours that no type announces.
     * Nothing is hidden: the failure is told, with its kind, and becomes the exit status. An
     * {@code Error} is let through, as a Java that has no memory left cannot be trusted with another night.
     */
    ExitStatus run(RunChoices choices, boolean rebuild) {
        long start = System.nanoTime();
        try (Attendant attendant = attendant()) {
            Hooks.Ending ending;
            try {
                RunRequest request = options.request(choices, rebuild);
                RunOutcome outcome = new NightlyJob(clock, attendant, options.repository()).execute(request);
                attendant.completed(outcome, choices.dryRun(), System.nanoTime() - start);
                ending = new Hooks.Ending(
                        outcome.status(), "run " + outcome.summary().run(), options.output());
            } catch (RuntimeException e) {
                Failure failure = Failure.of(e);
                attendant.failed(failure, e);
                ending = new Hooks.Ending(failure.status(), failure.message(), options.output());
            }
            options.hooks().after(ending).ifPresent(attendant::note);
            return ending.status();
        }
    }

    /** Whoever is to tell of what happens. */
    Attendant attendant() {
        PrintWriter err = line.getErr();
        return options.json()
                ? new JsonLog(err, clock)
                : new TerminalProgress(line, Boolean.getBoolean("bilateral.terminal"));
    }
}
