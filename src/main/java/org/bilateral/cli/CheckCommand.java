package org.bilateral.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bilateral.annotate.Annotator;
import org.bilateral.article.ArticleParser;
import org.bilateral.extract.Extractor;
import org.bilateral.extract.RuleCheck;
import org.bilateral.job.ExitStatus;
import org.bilateral.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: are the tables and rules sound? */
@Command(
        name = "check",
        header = "Load every resource table and run each rule's example and counter-example.",
        description = {"", "Run it after changing a table or a rule. Ends with 2 if one is bad.", ""})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ArticleParser.create();
        Ontology ontology = Ontology.load();
        RuleCheck check = new RuleCheck(Annotator.load(ontology), Extractor.loadRules(ontology));
        out.println(String.format(
                Locale.ROOT,
                "%,d actors, %,d names, %,d event categories, %,d rules",
                ontology.listActors().size(),
                ontology.listNames().size(),
                ontology.listEventCategories().size(),
                check.size()));
        List<String> problems = check.problems();
        problems.forEach(out::println);
        out.println(problems.isEmpty() ? "all rules do what their examples say" : problems.size() + " problems");
        out.flush();
        return (problems.isEmpty() ? ExitStatus.COMPLETE : ExitStatus.USAGE).code();
    }
}
