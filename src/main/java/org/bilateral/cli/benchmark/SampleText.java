package org.bilateral.cli.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Annotator;
import org.bilateral.annotate.KnownPerson;
import org.bilateral.article.Article;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.ontology.Ontology;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;

/**
 * What made-up articles are made from.
 *
 * @param samples title and paragraphs of each real article
 * @param personNames first names and surnames of the people in them, each a word
 */
record SampleText(List<Sample> samples, SortedSet<String> personNames) {
    /** One real article. */
    record Sample(String title, List<String> paragraphs) {
        Sample {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Reads the articles of a folder; what is no article is left out. */
    static SampleText read(Path folder, Ontology ontology) {
        ArticleParser parser = ArticleParser.create();
        Annotator annotator = Annotator.load(ontology);
        List<Sample> samples = new ArrayList<>();
        SortedSet<String> names = new TreeSet<>();
        InputFolder input = new InputFolder(folder.toAbsolutePath().normalize(), ReadLimits.standard());
        input.list()
                .forEach(file -> input.read(file, read -> {
                    if (read instanceof ReadResult.Document document
                            && parser.parse(document.document()) instanceof ParseResult.Parsed parsed) {
                        samples.add(sample(parsed.article()));
                        addNames(annotator.annotate(parsed.article()), names);
                    }
                }));
        return new SampleText(List.copyOf(samples), names);
    }

    private static Sample sample(Article article) {
        return new Sample(article.title(), List.of(article.bodyText().split("\n\n", -1)));
    }

    private static void addNames(AnnotatedArticle article, SortedSet<String> into) {
        for (KnownPerson person : article.people()) {
            for (String word : person.name().split("[^\\p{L}]+", -1)) {
                if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
                    into.add(word);
                }
            }
        }
    }
}
