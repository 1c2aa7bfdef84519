package org.bilateral.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bilateral.document.ResourceException;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.job.upkeep.InputTexts;
import org.bilateral.ontology.Ontology;
import org.bilateral.report.audit.AuditFolder;
import org.bilateral.report.audit.Criterion;
import org.bilateral.report.audit.Fixes;
import org.bilateral.report.audit.Judgement;
import org.bilateral.report.audit.JudgementFile;
import org.bilateral.report.audit.Precision;
import org.bilateral.report.audit.Sample;
import org.bilateral.report.data.PublishedTables;
import org.bilateral.report.data.Selection;
import org.bilateral.write.CorrectionsFile;
import org.bilateral.write.CsvFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit}: how right the tables are, judged by people. */
@Command(
        name = "audit",
        header = "Draw a sample for people to judge, and compute the precision from what they say.",
        subcommands = {AuditCommand.Draw.class, AuditCommand.Import.class},
        description = {""})
final class AuditCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? Try: audit sample");
    }

    /** {@code audit sample}. */
    @Command(
            name = "sample",
            header = "Write a page on which a person judges a sample of the latest interactions by keyboard.",
            description = {"", "Open DIR/index.html, judge, and export the CSV file for audit import.", ""})
    static final class Draw implements Callable<Integer> {
        private static final int MOST = 1000;

        @Option(names = "--n", paramLabel = "N", description = "How many interactions; default: ${DEFAULT-VALUE}.")
        private int size = 200;

        @Option(
                names = "--seed",
                paramLabel = "N",
                description = "Another seed draws others; default: ${DEFAULT-VALUE}.")
        private long seed = 7;

        @Option(
                names = "--stratify",
                split = ",",
                paramLabel = "CRITERION",
                description = "Equally many of each: ${COMPLETION-CANDIDATES}; default: type,confidence.")
        private List<Criterion> strata = List.of(Criterion.TYPE, Criterion.CONFIDENCE);

        @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the page.")
        private Path out = Path.of("audit");

        @Mixin
        private InputOption input = new InputOption();

        @Mixin
        private OutputOption output = new OutputOption();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            if (size < 1 || size > MOST) {
                throw new ParameterException(
                        spec.commandLine(), "a page holds 1 to " + MOST + " rows, not " + size + "; use several seeds");
            }
            PublishedTables tables = new PublishedTables(output.latest());
            Sample sample = Sample.draw(tables.interactions(Selection.ALL), size, seed, strata);
            if (sample.rows().isEmpty()) {
                throw new RunException(ExitStatus.USAGE, "the latest tables hold no interactions");
            }
            AuditFolder.write(tables, sample, Ontology.load(), new InputTexts(input.folder(), Integer.MAX_VALUE), out);
            List<String> lines =
                    new ArrayList<>(List.of(sample.rows().size() + " interactions: " + out.resolve("index.html")));
            if (sample.missed() > 0) {
                lines.add(
                        sample.missed() + " strata gave no row, the largest among them: the precision will not be that"
                                + " of the tables. Take --n " + (sample.rows().size() + sample.missed())
                                + " or more, or fewer criteria.");
            }
            return Answer.complete(spec, lines);
        }
    }

    /** {@code audit import}. */
    @Command(
            name = "import",
            header = "Compute the precision from exported judgements, and turn agreed fixes into corrections.",
            description = {
                "",
                "Writes precision.md, precision.csv and corrections.csv to OUTPUT/audit. A fix is agreed if all who"
                        + " judged a row say the same.",
                ""
            })
    static final class Import implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files exported by the page.")
        private List<Path> files = List.of();

        @Option(
                names = "--corrections",
                paramLabel = "FILE",
                description = "File that receives the fixes and keeps what it holds, such as input/corrections.csv;"
                        + " default: OUTPUT/audit/corrections.csv.")
        private @Nullable Path corrections;

        @Mixin
        private OutputOption output = new OutputOption();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            List<Judgement> judgements = new ArrayList<>();
            for (Path file : files) {
                if (Files.notExists(file)) {
                    throw new RunException(ExitStatus.USAGE, "there is no " + file);
                }
                judgements.addAll(JudgementFile.read(file));
            }
            Path folder = Files.createDirectories(output.folder().resolve("audit"));
            Precision precision = new Precision(judgements);
            Files.writeString(folder.resolve("precision.md"), precision.notes());
            CsvFile.write(folder.resolve("precision.csv"), Precision.header(), precision.rows());
            Path target = corrections == null ? folder.resolve("corrections.csv") : corrections;
            int added = correct(target, Fixes.agreed(judgements));
            List<String> lines = new ArrayList<>(List.of(precision.counts()));
            precision.rows().stream()
                    .filter(row -> row.get(0).equals("overall"))
                    .forEach(row -> lines.add(
                            "precision " + row.get(5) + ", 95 % interval " + row.get(6) + " to " + row.get(7)));
            lines.add(folder.resolve("precision.md").toString());
            lines.add(added + " corrections new in " + target);
            return Answer.complete(spec, lines);
        }

        /** A fix that is none is told before the file is touched. */
        private static int correct(Path target, List<List<String>> fixes) throws IOException {
            Path partial = target.resolveSibling(target.getFileName() + ".partial");
            if (Files.exists(target)) {
                Files.copy(target, partial, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(partial);
            }
            int added = Fixes.addTo(partial, fixes);
            try {
                CorrectionsFile.read(partial, Ontology.load());
            } catch (ResourceException e) {
                throw new RunException(
                        ExitStatus.USAGE,
                        "the precision is computed, but a fix is no correction: " + e.getMessage()
                                + ". Mend it in the exported file and import that again.",
                        e);
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
            return added;
        }
    }
}
