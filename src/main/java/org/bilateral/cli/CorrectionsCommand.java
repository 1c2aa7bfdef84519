package org.bilateral.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bilateral.consolidate.Correction;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.ontology.Ontology;
import org.bilateral.write.CorrectionsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code corrections}: what people found wrong in the tables. */
@Command(
        name = "corrections",
        header = "Check the corrections that people made.",
        subcommands = CorrectionsCommand.Check.class,
        description = {
            "",
            "input/corrections.csv has the header id,field,value,who,when,why: the id of an interaction or a mention,"
                    + " a column and what it holds in truth, or the field 'reject' and no value.",
            "",
        })
final class CorrectionsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? Try: corrections check");
    }

    /** {@code corrections check}: are they well formed, and do they still match a row? */
    @Command(
            name = "check",
            header = "Read the corrections and tell which ones match nothing in the latest tables.",
            description = {"", "Ends with 2 if a row is no correction, or one matches nothing.", ""})
    static final class Check implements Callable<Integer> {
        @Option(
                names = "--file",
                paramLabel = "FILE",
                description = "The corrections; default: corrections.csv in the project's input folder.")
        private @Nullable Path file;

        @Mixin
        private OutputOption output = new OutputOption();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Path csv = file == null ? ProjectFolders.input().resolve("corrections.csv") : file;
            Path tables = output.folder().resolve("latest");
            if (Files.notExists(csv) || Files.notExists(tables)) {
                throw new RunException(ExitStatus.USAGE, "there is no " + (Files.notExists(csv) ? csv : tables));
            }
            List<Correction> corrections = CorrectionsFile.read(csv, Ontology.load());
            List<Correction> unmatched = CorrectionsFile.unmatched(corrections, tables);
            PrintWriter out = spec.commandLine().getOut();
            unmatched.forEach(one -> out.println(one.id() + " " + one.field() + " by " + one.who() + " on " + one.when()
                    + " matches nothing: " + one.why()));
            out.println(corrections.size() + " corrections, " + unmatched.size() + " without a match");
            out.flush();
            return (unmatched.isEmpty() ? ExitStatus.COMPLETE : ExitStatus.USAGE).code();
        }
    }
}
