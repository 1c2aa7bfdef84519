package org.bilateral.job.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.bilateral.consolidate.Correction;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.Progress;
import org.bilateral.job.RunException;
import org.bilateral.job.RunOutcome;
import org.bilateral.job.RunRequest;
import org.bilateral.job.coding.DocumentCoder;
import org.bilateral.job.coding.ProgramFingerprint;
import org.bilateral.job.publish.Expectations.Verdict;
import org.bilateral.job.publish.InputFiles;
import org.bilateral.job.state.StateDatabase;
import org.bilateral.job.state.Stock;
import org.bilateral.ontology.Ontology;
import org.bilateral.write.CorrectionsFile;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Completes what an earlier night left undone, then does this night's work. */
final class Night {
    private final RunRequest request;
    private final Clock clock;
    private final StateDatabase database;
    private final Progress progress;
    private final StopSignal stop;

    Night(RunRequest request, Clock clock, StateDatabase database, Progress progress, StopSignal stop) {
        this.request = request;
        this.clock = clock;
        this.database = database;
        this.progress = progress;
        this.stop = stop;
    }

    RunOutcome run(String run) {
        progress.step("loading the vocabulary and the language models");
        Ontology ontology = Ontology.load();
        Workbench bench = bench(ontology, run);
        List<Stock.Entry> found = InputFiles.list(bench.folder());
        if (found.isEmpty()) {
            throw new RunException(ExitStatus.USAGE, "the input folder holds no files: " + request.input());
        }
        try (AnnotationConfigApplicationContext context = context(bench, ontology)) {
            Launch launch = new Launch(context, bench);
            boolean resumed = launch.resume();
            if (!resumed || request.choices().departs() || !bench.stock().list().equals(found)) {
                bench.tally().start(run);
                if (resumed) {
                    progress.begin(run);
                }
                launch.start();
            }
            return outcome(bench.tally());
        }
    }

    private static RunOutcome outcome(RunTally tally) {
        Verdict verdict = tally.verdict();
        if (!verdict.failures().isEmpty()) {
            throw new RunException(
                    ExitStatus.BELOW_EXPECTATIONS,
                    "nothing was published, the quality gate failed: " + String.join("; ", verdict.failures()));
        }
        ExitStatus status = verdict.manyRejections() ? ExitStatus.MANY_REJECTIONS : ExitStatus.COMPLETE;
        return new RunOutcome(tally.summary(), tally.drift().lines(), verdict.warnings(), status);
    }

    private Workbench bench(Ontology ontology, String run) {
        DataSource source = database.dataSource();
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new Workbench(
                request,
                ProgramFingerprint.compute(),
                DocumentCoder.load(ontology),
                new JdbcTemplate(source),
                transactions,
                progress,
                stop,
                new RunTally(run, clock),
                corrections(ontology));
    }

    /** A bad row stops the run before it starts. */
    private List<Correction> corrections(Ontology ontology) {
        Path file = request.input().resolve(InputFiles.CORRECTIONS);
        try {
            return Files.isRegularFile(file) ? CorrectionsFile.read(file, ontology) : List.of();
        } catch (IOException e) {
            throw new RunException(ExitStatus.USAGE, "the corrections cannot be read: " + e, e);
        }
    }

    private AnnotationConfigApplicationContext context(Workbench bench, Ontology ontology) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean("dataSource", DataSource.class, database::dataSource);
        context.registerBean(Workbench.class, () -> bench);
        context.registerBean(Ontology.class, () -> ontology);
        context.register(NightlyConfiguration.class);
        context.refresh();
        return context;
    }
}
