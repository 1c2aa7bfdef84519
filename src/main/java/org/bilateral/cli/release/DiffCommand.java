package org.bilateral.cli.release;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.release.ReleaseDifference;
import org.bilateral.release.change.TableDifference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what is another between two releases. */
@Command(
        name = "diff",
        header = "Tell what is another between two releases.",
        description = {"", "Counts by table, and interactions by reason; --out writes each change as a row of CSV.", ""
        })
public final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "Folder of the one release.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "Folder of the other one.")
    private Path after;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for changes.csv, one row for each changed field of an interaction.")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path release : new Path[] {before, after}) {
            if (Files.notExists(release.resolve("datapackage.json"))) {
                throw new RunException(ExitStatus.USAGE, release + " is no folder of a release");
            }
        }
        ReleaseDifference difference = ReleaseDifference.between(before, after);
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.println("from " + difference.before() + " to " + difference.after());
        difference.tables().forEach(table -> terminal.println(line(table)));
        difference
                .counts()
                .forEach((kind, count) ->
                        terminal.println(String.format(Locale.ROOT, "  interactions %-24s %,8d", kind, count)));
        if (out != null) {
            difference.write(out);
            terminal.println("  " + out.resolve("changes.csv"));
        }
        terminal.flush();
        return ExitStatus.COMPLETE.code();
    }

    private static String line(TableDifference table) {
        return String.format(
                Locale.ROOT,
                "  %-17s %,8d rows before, %,8d now: %,d added, %,d removed, %,d modified%s",
                table.table(),
                table.before(),
                table.after(),
                table.added(),
                table.removed(),
                table.modified(),
                columns(table));
    }

    private static String columns(TableDifference table) {
        String text = table.newColumns().isEmpty() ? "" : "; new columns " + table.newColumns();
        return table.goneColumns().isEmpty() ? text : text + "; columns gone " + table.goneColumns();
    }
}
