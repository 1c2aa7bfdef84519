package org.bilateral.cli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bilateral.ontology.Ontology;

/**
 * Many articles from few: paragraphs of two samples each, in another order, with other states, people, numbers and
 * days. The same for the same seed.
 *
 * <p>Real news has more sentences of its own, so that what the program remembers of words helps it less; and it has
 * stories that a dozen papers copy, of which there are none here.
 */
final class VariedArticles {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1095;
    private static final int SITES = 200;
    private static final int FILES_A_FOLDER = 1000;
    private static final double KEPT = 0.7;

    private final SampleText text;
    private final VariedNames names;
    private final long seed;

    VariedArticles(SampleText text, VariedNames names, long seed) {
        this.text = text;
        this.names = names;
        this.seed = seed;
    }

    /** From the articles of a folder. */
    static VariedArticles of(Path samples, Ontology ontology, long seed) {
        SampleText text = SampleText.read(samples, ontology);
        return new VariedArticles(text, new VariedNames(ontology, text.personNames()), seed);
    }

    boolean isEmpty() {
        return text.samples().isEmpty();
    }

    /** Writes the first so many, a thousand to a folder. */
    void write(Path folder, int count) throws IOException {
        for (int number = 0; number < count; number++) {
            Path below = folder.resolve(String.format(Locale.ROOT, "%03d", number / FILES_A_FOLDER));
            if (number % FILES_A_FOLDER == 0) {
                Files.createDirectories(below);
            }
            Files.writeString(below.resolve("story" + number + ".html"), page(number));
        }
    }

    /** One article as a page. */
    String page(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        SampleText.Sample main =
                text.samples().get(random.nextInt(text.samples().size()));
        SampleText.Sample other =
                text.samples().get(random.nextInt(text.samples().size()));
        List<String> paragraphs = new ArrayList<>();
        for (SampleText.Sample sample : List.of(main, other)) {
            sample.paragraphs().stream()
                    .filter(paragraph -> random.nextDouble() < KEPT)
                    .forEach(paragraphs::add);
        }
        Collections.shuffle(paragraphs, random);
        VariedNames.Cast cast = names.new Cast(random, day.getYear());
        return page(
                number, random.nextInt(SITES), day, cast.vary(main.title()), cast.vary(String.join("\n", paragraphs)));
    }

    private static String page(int number, int site, LocalDate day, String title, String body) {
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<link rel=\"canonical\" href=\"https://site")
                .append(site)
                .append(".example/")
                .append(number)
                .append("\">\n<meta property=\"og:site_name\" content=\"Site ")
                .append(site)
                .append("\">\n<meta property=\"article:published_time\" content=\"")
                .append(day)
                .append("T12:00:00Z\">\n</head><body><article>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
        body.lines().forEach(line -> html.append("<p>").append(escaped(line)).append("</p>\n"));
        return html.append("</article></body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
