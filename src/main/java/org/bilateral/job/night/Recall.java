package org.bilateral.job.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilateral.consolidate.person.Acquaintances;
import org.bilateral.consolidate.person.People.Sighting;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.extract.PersonMention;
import org.bilateral.job.coding.CodingResult;
import org.bilateral.job.state.StagedJson;
import org.bilateral.read.InputFile;
import org.bilateral.read.ReadResult;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Codes those articles once more that name people whom only articles of earlier days introduce, and those for which
 * that has changed since they were last coded. Repeats without harm.
 */
final class Recall implements Tasklet {
    private final Workbench bench;
    private final Set<String> official;

    Recall(Workbench bench, Set<String> official) {
        this.bench = bench;
        this.official = Set.copyOf(official);
    }

    /** @param persons whom the article is to know */
    private record Change(String inputPath, String madeFrom, List<PersonMention> persons, String digest) {}

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        for (Map.Entry<String, Map<String, Change>> file : changes().entrySet()) {
            if (bench.stop().isRaised()) {
                contribution.getStepExecution().setTerminateOnly();
                return RepeatStatus.CONTINUABLE;
            }
            InputFile input = new InputFile(bench.request().input().resolve(file.getKey()), file.getKey());
            bench.folder().read(input, read -> {
                if (read instanceof ReadResult.Document document) {
                    recode(document.document(), file.getValue());
                }
            });
        }
        return RepeatStatus.FINISHED;
    }

    /** The articles to code once more, by file and path. */
    private Map<String, Map<String, Change>> changes() {
        Acquaintances acquaintances = acquaintances();
        Map<String, Map<String, Change>> changes = new TreeMap<>();
        bench.staging().forEachStranger((row, article) -> {
            List<PersonMention> persons = acquaintances.recall(row.strangers(), article.publishedDate());
            String digest = persons.isEmpty() ? "" : Identifiers.sha256(StagedJson.bytes(persons));
            if (!digest.equals(row.recalled())) {
                changes.computeIfAbsent(row.filePath(), path -> new TreeMap<>())
                        .put(article.inputPath(), new Change(article.inputPath(), row.madeFrom(), persons, digest));
            }
        });
        return changes;
    }

    private Acquaintances acquaintances() {
        Map<String, ArticleFacts> articles = new HashMap<>();
        List<Sighting> sightings = new ArrayList<>();
        bench.staging().forEachArticle((article, persons) -> {
            if (articles.putIfAbsent(article.articleId(), article) == null) {
                persons.forEach(
                        person -> sightings.add(new Sighting(article.articleId(), article.publishedDate(), person)));
            }
        });
        return new Acquaintances(sightings, articles, official);
    }

    /** A file that has changed since it was coded is left to the next run. */
    private void recode(RawDocument document, Map<String, Change> changes) {
        Change change = changes.get(document.inputPath());
        if (change == null || !change.madeFrom().equals(document.sha256() + " " + bench.program())) {
            return;
        }
        if (bench.coder().code(document, change.persons()) instanceof CodingResult.Coded coded) {
            bench.transactions().executeWithoutResult(status -> bench.staging().recode(coded, change.digest()));
        }
    }
}
