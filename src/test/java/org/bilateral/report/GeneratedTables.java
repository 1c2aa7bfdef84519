package org.bilateral.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.EventCategory;
import org.bilateral.ontology.Ontology;
import org.bilateral.ontology.Place;
import org.bilateral.write.CsvFile;

/** Published tables of any size, made by chance from a seed: a few actors do most, as in the news. */
public final class GeneratedTables {
    /** Stands in the first interaction's sentence and must never become markup. */
    public static final String HOSTILE = "</script><img src=x onerror=\"document.title='hacked'\">";

    private static final List<String> INTERACTIONS = List.of(
            "interaction_id",
            "date_start",
            "date_end",
            "date_precision",
            "source_code",
            "source_name",
            "source_agents",
            "target_code",
            "target_name",
            "target_agents",
            "directed",
            "event_type",
            "mode",
            "status",
            "goldstein",
            "contexts",
            "channel",
            "place_name",
            "place_country",
            "latitude",
            "longitude",
            "confidence",
            "article_count",
            "publisher_count",
            "first_published",
            "last_published",
            "evidence",
            "follows_id",
            "corrected_fields");
    private static final List<String> MENTIONS = List.of(
            "mention_id",
            "interaction_id",
            "article_id",
            "char_start",
            "char_end",
            "evidence",
            "trigger_text",
            "source_text",
            "target_text",
            "date_text",
            "place_text",
            "attribution",
            "rule_id",
            "confidence");
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 1000;

    private final Random random;
    private final List<Actor> actors;
    private final List<EventCategory> categories;
    private final List<Place> places;

    private GeneratedTables(long seed) {
        Ontology ontology = Ontology.load();
        random = new Random(seed);
        actors = ontology.listActors();
        categories = ontology.listEventCategories();
        places = ontology.listPlaces().stream().filter(Place::capital).toList();
    }

    /** Writes the tables that a report reads. */
    public static void write(Path folder, int count, long seed) throws IOException {
        new GeneratedTables(seed).write(Files.createDirectories(folder), count);
    }

    private void write(Path folder, int count) throws IOException {
        List<List<String>> interactions = new ArrayList<>();
        List<List<String>> mentions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            interaction(i, count, interactions, mentions);
        }
        CsvFile.write(folder.resolve("interactions.csv"), INTERACTIONS, interactions);
        CsvFile.write(folder.resolve("mentions.csv"), MENTIONS, mentions);
        List<List<String>> articles = new ArrayList<>();
        for (int i = 0; i <= count / 4; i++) {
            articles.add(List.of(
                    article(i),
                    "page-" + i + ".html",
                    "https://news.example/" + i,
                    "Title <b>" + i + "</b> & more",
                    "Paper " + i % 12,
                    FIRST.plusDays(i % DAYS).toString()));
        }
        CsvFile.write(
                folder.resolve("articles.csv"),
                List.of("article_id", "input_path", "url", "title", "publisher", "published_date"),
                articles);
        CsvFile.write(
                folder.resolve("rejections.csv"),
                List.of("document_id", "input_path", "reason", "detail"),
                List.of(
                        List.of("d1", "empty.html", "no_text", "0 characters"),
                        List.of("d2", "undated.html", "no_date", "")));
    }

    private void interaction(int number, int count, List<List<String>> interactions, List<List<String>> mentions) {
        Actor source = actor();
        Actor target = actor();
        while (target.code().equals(source.code())) {
            target = actor();
        }
        EventCategory what = categories.get(random.nextInt(categories.size()));
        Place where = places.get(random.nextInt(places.size()));
        boolean planned = random.nextInt(8) == 0;
        LocalDate day = FIRST.plusDays((long) number * DAYS / count + (planned ? 30 : 0));
        String id = String.format(Locale.ROOT, "i%016x", random.nextLong());
        String sentence = (number == 0 ? HOSTILE + " " : "") + source.name() + " " + what.label() + " and "
                + target.name() + " answered in " + where.name()
                + " on Monday, a spokesman told reporters; \"more will follow\".";
        String confidence = String.format(Locale.ROOT, "%.2f", 0.35 + 0.6 * random.nextDouble());
        boolean located = random.nextInt(3) > 0;
        interactions.add(List.of(
                id,
                day.toString(),
                day.toString(),
                "day",
                source.code(),
                source.name(),
                random.nextInt(3) == 0 ? "A. Person (president)" : "",
                target.code(),
                target.name(),
                random.nextInt(4) == 0 ? "B. Person (foreign minister);C. Person (minister)" : "",
                String.valueOf(random.nextInt(4) > 0),
                what.eventType().name(),
                what.mode(),
                planned ? "planned" : "occurred",
                String.valueOf(what.goldstein()),
                "diplomatic;economic",
                "",
                located ? where.name() : "",
                located ? where.countryCode() : "",
                located ? String.valueOf(where.latitude()) : "",
                located ? String.valueOf(where.longitude()) : "",
                confidence,
                String.valueOf(1 + random.nextInt(3)),
                String.valueOf(1 + random.nextInt(3)),
                day.minusDays(planned ? 30 : 0).toString(),
                day.minusDays(planned ? 30 : 0).toString(),
                sentence,
                "",
                ""));
        for (int i = random.nextInt(2); i >= 0; i--) {
            mentions.add(List.of(
                    String.format(Locale.ROOT, "m%016x", random.nextLong()),
                    id,
                    article(random.nextInt(1 + count / 4)),
                    "10",
                    "" + (10 + sentence.length()),
                    sentence,
                    what.label(),
                    source.name(),
                    target.name(),
                    "Monday",
                    where.name(),
                    "",
                    "rule-" + what.eventType().name().toLowerCase(Locale.ROOT),
                    confidence));
        }
    }

    private static String article(int number) {
        return String.format(Locale.ROOT, "a%016x", number);
    }

    /** The power makes the first ones do most. */
    private Actor actor() {
        return actors.get((int) (actors.size() * Math.pow(random.nextDouble(), 6)));
    }
}
