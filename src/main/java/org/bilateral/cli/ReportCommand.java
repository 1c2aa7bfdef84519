package org.bilateral.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.bilateral.job.upkeep.InputTexts;
import org.bilateral.job.upkeep.RunHistory;
import org.bilateral.ontology.Ontology;
import org.bilateral.report.Site;
import org.bilateral.report.Texts;
import org.bilateral.report.data.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code report}: the latest tables as pages to look at. */
@Command(
        name = "report",
        header = "Write the latest tables as pages that open in a browser without a network.",
        description = {
            "",
            "Open DIR/index.html afterwards. The words around each sentence are read once more from the articles.",
            ""
        })
final class ReportCommand implements Callable<Integer> {
    @Option(names = "--country", paramLabel = "CODE", description = "Only interactions of that country: CHN.")
    private @Nullable String country;

    @Option(names = "--from", paramLabel = "DAY", description = "No interaction before that day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "No interaction after that day.")
    private @Nullable LocalDate to;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the pages.")
    private Path out = Path.of("report");

    @Mixin
    private InputOption input = new InputOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path tables = output.latest();
        requireSense();
        Path before = new RunHistory(output.folder()).findBefore().orElse(null);
        Texts texts = new InputTexts(input.folder(), Integer.MAX_VALUE);
        int count = new Site(tables, before, texts).write(out, new Selection(country, from, to));
        return Answer.complete(spec, count + " interactions: " + out.resolve("index.html"));
    }

    private void requireSense() {
        if (country != null && Ontology.load().findActor(country).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no actor has the code " + country + "; codes are three capitals: CHN");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new ParameterException(spec.commandLine(), "--from is after --to: " + from + ", " + to);
        }
    }
}
