package org.bilateral.cli.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.bilateral.annotate.CoreNlpAsItComes;
import org.bilateral.article.ArticleParser;
import org.bilateral.article.ParseResult;
import org.bilateral.article.ParserFloor;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.RawDocument;

/** What others need for the same documents, in processor time of one thread. */
public final class Baselines {
    private static final double NANOS = 1e9;

    private Baselines() {}

    /** Pages a second of {@code Jsoup.parse} alone, in the best of some passes; zero where there are no pages. */
    public static double jsoup(List<RawDocument> documents, int passes) {
        List<RawDocument> pages = documents.stream()
                .filter(d -> d.format() == DocumentFormat.HTML)
                .toList();
        double best = 0;
        for (int i = 0; i < passes && !pages.isEmpty(); i++) {
            long start = now();
            pages.forEach(ParserFloor::parse);
            best = Math.max(best, pages.size() / ((now() - start) / NANOS));
        }
        return best;
    }

    /** The texts of the articles among the documents, spread evenly. */
    public static List<RawDocument> sample(List<RawDocument> documents, ArticleParser parser, int count) {
        List<RawDocument> articles = documents.stream()
                .filter(d -> parser.parse(d) instanceof ParseResult.Parsed)
                .toList();
        int wanted = Math.min(count, articles.size());
        List<RawDocument> sample = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            sample.add(articles.get((int) ((long) i * articles.size() / wanted)));
        }
        return sample;
    }

    /** Articles a second of CoreNLP on their text, and sentences a second; read once before, to warm up. */
    public static double[] coreNlp(CoreNlpAsItComes pipeline, List<RawDocument> sample, ArticleParser parser) {
        List<String> texts = new ArrayList<>();
        for (RawDocument document : sample) {
            if (parser.parse(document) instanceof ParseResult.Parsed parsed) {
                texts.add(parsed.article().text());
            }
        }
        texts.forEach(pipeline::sentences);
        long start = now();
        int sentences = texts.stream().mapToInt(pipeline::sentences).sum();
        double seconds = (now() - start) / NANOS;
        return new double[] {texts.size() / seconds, sentences / seconds};
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
