package org.bilateral.cli.night;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.bilateral.cli.Failure;
import org.bilateral.job.RunOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A bar that moves on a terminal; plain lines, twenty at most, where nobody watches. */
final class TerminalProgress implements Attendant {
    private static final int LINES = 20;

    private final CommandLine line;
    private final PrintWriter out;
    private final boolean watched;
    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile @Nullable ProgressBar bar;

    TerminalProgress(CommandLine line, boolean watched) {
        this.line = line;
        this.out = line.getErr();
        this.watched = watched;
    }

    @Override
    public void step(String what) {
        closeBar();
        line(what);
    }

    @Override
    public void expect(long files) {
        total = files;
        done.set(0);
        if (watched && files > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName("files")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        } else {
            line(String.format(Locale.ROOT, "%,d files to code", files));
        }
    }

    @Override
    public void advance() {
        long count = done.incrementAndGet();
        ProgressBar shown = bar;
        if (shown != null) {
            shown.step();
        } else if (count * LINES / total != (count - 1) * LINES / total) {
            line(String.format(Locale.ROOT, "%,d of %,d files coded", count, total));
        }
    }

    @Override
    public void note(String message) {
        line(message);
    }

    @Override
    public void completed(RunOutcome outcome, boolean dryRun, long nanos) {
        closeBar();
        ClosingSummary.print(line.getOut(), outcome, dryRun, nanos);
        line.getOut().flush();
    }

    @Override
    public void failed(Failure failure, Throwable problem) {
        closeBar();
        failure.tell(line, problem);
    }

    private synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    private void closeBar() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        closeBar();
    }
}
