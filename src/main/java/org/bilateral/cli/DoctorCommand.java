package org.bilateral.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bilateral.document.ResourceException;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.job.upkeep.RunHistory;
import org.bilateral.job.upkeep.StateCheck;
import org.bilateral.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: can a night go well on this machine? */
@Command(
        name = "doctor",
        header = "Look at Java, disk, permissions, database, resource tables and clock.",
        description = {"", "Ends with 2 if something would keep a night from going well. Changes nothing.", ""})
final class DoctorCommand implements Callable<Integer> {
    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_BYTES = 1_000_000_000L;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private RepositoryOption repository = new RepositoryOption();

    @Spec
    private CommandSpec spec;

    private boolean well = true;

    @Override
    public Integer call() throws IOException {
        Path folder = output.folder().toAbsolutePath();
        int java = Runtime.version().feature();
        tell("java", java >= OLDEST_JAVA, "version " + java);
        Path there = nearest(folder);
        long free = Files.getFileStore(there).getUsableSpace();
        tell("disk", free >= LEAST_BYTES, String.format(Locale.ROOT, "%,d MB free", free / 1_000_000));
        tell("permissions", Files.isWritable(there), there + (Files.isWritable(there) ? "" : " cannot be written"));
        tellTables();
        tellState(folder);
        Instant now = Clock.systemUTC().instant();
        boolean behind =
                new RunHistory(folder).findLastSuccess().filter(now::isBefore).isPresent();
        tell("clock", !behind, now + (behind ? ", before the end of the last run" : ""));
        return (well ? ExitStatus.COMPLETE : ExitStatus.USAGE).code();
    }

    private void tellState(Path folder) {
        try {
            Instant now = Clock.systemUTC().instant();
            tell("database", true, StateCheck.look(folder, repository.repository(), now));
        } catch (RunException e) {
            tell("database", e.status() == ExitStatus.LOCKED, String.valueOf(e.getMessage()));
        }
    }

    private void tellTables() {
        try {
            tell("tables", true, Ontology.load().listActors().size() + " actors");
        } catch (ResourceException e) {
            tell("tables", false, String.valueOf(e.getMessage()));
        }
    }

    /** The folder, or the nearest one above it that is there. */
    private static Path nearest(Path folder) {
        Path there = folder;
        for (Path parent = there.getParent(); !Files.exists(there) && parent != null; parent = parent.getParent()) {
            there = parent;
        }
        return there;
    }

    private void tell(String what, boolean good, String detail) {
        well &= good;
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, "%-4s %-12s %s", good ? "ok" : "BAD", what, detail));
        out.flush();
    }
}
