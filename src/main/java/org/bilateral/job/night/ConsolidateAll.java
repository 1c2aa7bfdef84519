package org.bilateral.job.night;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.bilateral.consolidate.Consolidation;
import org.bilateral.consolidate.Consolidator;
import org.bilateral.consolidate.Interaction;
import org.bilateral.consolidate.panel.Panel;
import org.bilateral.job.coding.ProgramBuild;
import org.bilateral.job.coding.ProgramFingerprint;
import org.bilateral.job.publish.InputFiles;
import org.bilateral.job.publish.Results;
import org.bilateral.job.publish.RunFolder;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.EventCategory;
import org.bilateral.ontology.Ontology;
import org.bilateral.write.Provenance;
import org.bilateral.write.TableFolder;
import org.bilateral.write.Tables;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Joins all mentions into interactions and writes the tables to the run's hidden folder. Repeats without harm. */
final class ConsolidateAll implements Tasklet {
    private final Workbench bench;
    private final Ontology ontology;

    ConsolidateAll(Workbench bench, Ontology ontology) {
        this.bench = bench;
        this.ontology = ontology;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        if (bench.stop().isRaised()) {
            contribution.getStepExecution().setTerminateOnly();
            return RepeatStatus.CONTINUABLE;
        }
        bench.progress().step("joining what the articles say");
        Results results = Results.of(bench.staging(), bench.request().choices()::covers);
        Consolidation consolidation =
                new Consolidator().consolidate(results.articles(), results.mentions(), bench.corrections());
        bench.progress().step("writing the tables");
        RunFolder folder = bench.runFolder();
        TableFolder tables = new TableFolder(folder.startPartial());
        write(results, consolidation, tables);
        provenance().write(tables.path());
        bench.tally().summary(Summaries.of(bench, results, consolidation, folder.published()));
        bench.tally().drift(folder.drift());
        bench.tally().removals(folder.removals());
        return RepeatStatus.FINISHED;
    }

    private void write(Results results, Consolidation consolidation, TableFolder folder) throws IOException {
        Tables tables = Tables.of(ontology);
        folder.write(tables.interactions(), consolidation.interactions().stream());
        folder.write(tables.mentions(), consolidation.mentions().stream());
        folder.write(tables.articles(), results.articles().stream());
        folder.write(tables.rejections(), results.rejections().stream());
        folder.write(tables.actors(), ontology.listActors().stream().sorted(Comparator.comparing(Actor::code)));
        folder.write(tables.stateCodes(), ontology.listStateCodes().stream());
        folder.write(tables.persons(), results.people().persons().stream());
        folder.write(tables.personConflicts(), results.people().conflicts().stream());
        folder.write(tables.eventTypes(), categories().stream());
        folder.write(tables.dyadMonth(), panel(consolidation, Panel.Period.MONTH).stream());
        folder.write(tables.dyadDay(), panel(consolidation, Panel.Period.DAY).stream());
        folder.write(tables.supersededIds(), consolidation.superseded().stream());
        folder.write(tables.corrections(), consolidation.corrections().stream());
    }

    private Provenance provenance() {
        ProgramBuild build = ProgramBuild.current();
        return new Provenance(
                build.version(),
                build.commit(),
                ProgramFingerprint.coding(),
                ontology.version(),
                InputFiles.of(bench.stock().list(), bench.request().input()));
    }

    private List<Panel.Cell> panel(Consolidation consolidation, Panel.Period period) {
        return Panel.of(
                consolidation.interactions(),
                this::goldstein,
                period,
                bench.request().balanced());
    }

    private List<EventCategory> categories() {
        return ontology.listEventCategories().stream()
                .sorted(Comparator.comparing(
                                (EventCategory category) -> category.eventType().name())
                        .thenComparing(EventCategory::mode))
                .toList();
    }

    private double goldstein(Interaction interaction) {
        return ontology.getCategory(interaction.eventType(), interaction.mode()).goldstein();
    }
}
