package org.bilateral.cli.night;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.bilateral.job.RunOutcome;
import org.bilateral.job.RunSummary;

/** What a person reads when a run has ended. */
final class ClosingSummary {
    static final double NANOS = 1e9;

    private ClosingSummary() {}

    static void print(PrintWriter out, RunOutcome outcome, boolean dryRun, long nanos) {
        RunSummary summary = outcome.summary();
        out.println();
        line(out, "Run %s%s complete in %.1f s", summary.run(), summary.resumed() ? " (resumed)" : "", nanos / NANOS);
        line(
                out,
                "  this night     %,d files coded, %,d unchanged, %,d gone",
                summary.filesCoded(),
                summary.filesKept(),
                summary.filesRemoved());
        line(out, "  read           %,d documents", summary.documents());
        line(out, "  coded          %,d articles with %,d mentions", summary.articles(), summary.mentions());
        line(out, "  rejected       %,d", summary.rejectionCount());
        descending(summary.rejections())
                .forEach(entry -> line(out, "    %-22s %,8d", entry.getKey(), entry.getValue()));
        line(out, "  interactions   %,d", summary.interactionCount());
        descending(summary.interactions())
                .forEach(entry -> line(out, "    %-22s %,8d", entry.getKey(), entry.getValue()));
        if (!summary.busiestDyads().isEmpty()) {
            line(out, "  busiest dyads");
            summary.busiestDyads().forEach(entry -> line(out, "    %-22s %,8d", entry.getKey(), entry.getValue()));
        }
        line(out, dryRun ? "  would change" : "  changed");
        outcome.changes().forEach(change -> line(out, "    %s", change));
        outcome.warnings().forEach(warning -> line(out, "  warning        %s", warning));
        line(out, "  tables         %s", dryRun ? "none: a dry run publishes nothing" : summary.tables());
    }

    private static Iterable<Map.Entry<String, Long>> descending(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
