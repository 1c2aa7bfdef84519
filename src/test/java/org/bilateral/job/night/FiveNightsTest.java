package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.job.Progress;
import org.bilateral.job.RunChoices;
import org.bilateral.job.RunRequest;
import org.bilateral.job.RunSummary;
import org.bilateral.write.TableReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus that comes in over five nights, with articles that come late and corrections made in between. */
class FiveNightsTest {
    private static final int NIGHTS = 5;
    private static final String AGENCY = "The government of Kenya on Tuesday accused Uganda of moving the border stones"
            + " near the lake and demanded that the matter be put before the regional court without delay. Officials"
            + " in the border town said that fishermen had seen the stones being carried away at night by lorries.";

    @TempDir
    private Path folder;

    private Path input = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
    }

    private static RunSummary run(Path in, Path out) {
        return new NightlyJob(Clock.systemUTC(), new Silent()).run(new RunRequest(in, out, 2, false));
    }

    private record Silent() implements Progress {
        @Override
        public void step(String what) {}

        @Override
        public void expect(long files) {}

        @Override
        public void advance() {}

        @Override
        public void note(String message) {}
    }

    /** Articles by the night in which they come in, from 1. */
    private static Map<String, String> night(int number) {
        Map<String, String> files = new LinkedHashMap<>();
        switch (number) {
            case 1 -> {
                files.put("stones-north.html", page("North Post", "2024-03-06", AGENCY));
                files.put(
                        "minister-1.html",
                        page(
                                "North Post",
                                "2024-03-04",
                                "Czech Foreign Minister Jan Novarik said that winter had been long and that the roads"
                                        + " of his country needed repair before the summer brings more visitors."));
                files.put(
                        "sanctions-1.html",
                        page(
                                "South Post",
                                "2024-03-05",
                                "The European Union imposed sanctions on Belarus. Nobody was surprised by a step that"
                                        + " had been prepared for many weeks in the committees."));
            }
            case 2 -> {
                files.put("stones-south.html", page("South Post", "2024-03-06", "Our service. " + AGENCY));
                files.put(
                        "visit.html",
                        page(
                                "East Post",
                                "2024-03-08",
                                "Jan Novarik met Poland's president on Thursday. They spoke for an hour and the guest"
                                        + " left in good spirits for the airport in the evening."));
            }
            case 3 -> files.put("other.html", Outputs.article(3));
            case 4 ->
                files.put(
                        "sanctions-2.html",
                        page(
                                "East Post",
                                "2024-03-06",
                                "The European Union imposed sanctions on Belarus on Monday. The list holds a dozen"
                                        + " names of officials and two companies that trade in timber."));
            default ->
                files.put(
                        "minister-2-late.html",
                        page(
                                "East Post",
                                "2024-03-05",
                                "A new school was opened in the hills by Czech Foreign Minister Jan Novarik, who"
                                        + " praised the teachers and promised them books and a bus for the children."));
        }
        return files;
    }

    private static String page(String site, String day, String text) {
        return "<html lang=\"en\"><head><title>From the world</title><meta property=\"og:site_name\" content=\"" + site
                + "\"><meta property=\"article:published_time\" content=\"" + day
                + "T08:00:00Z\"></head><body><article><h1>From the world</h1><p>" + text
                + "</p></article></body></html>";
    }

    private void bring(int night) throws IOException {
        for (Map.Entry<String, String> file : night(night).entrySet()) {
            Files.writeString(input.resolve(file.getKey()), file.getValue());
        }
    }

    private List<Map<String, String>> rows(String table) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (TableReader reader = TableReader.open(output.resolve("latest").resolve(table + ".csv"))) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    private Map<String, String> only(String dyad, String type) throws IOException {
        List<Map<String, String>> found = rows("interactions").stream()
                .filter(row -> dyad.equals(row.get("dyad")) && type.equals(row.get("event_type")))
                .toList();
        assertThat(found).as(dyad + " " + type).hasSize(1);
        return found.get(0);
    }

    private void correct(String id) throws IOException {
        Files.writeString(
                input.resolve("corrections.csv"),
                "id,field,value,who,when,why\n" + id + ",place_country,BEL,Ada,2024-03-09,told by the council\n"
                        + "i0123456789abcdef,reject,,Ada,2024-03-09,of another life\n");
    }

    @Test
    void fiveNightsEqualOneRunByteForByte() throws IOException {
        String corrected = "";
        for (int night = 1; night <= NIGHTS; night++) {
            bring(night);
            run(input, output);
            if (night == 2) {
                corrected = only("BLR-EU", "SANCTION").getOrDefault("interaction_id", "");
                correct(corrected);
            }
        }
        run(input, folder.resolve("one"));
        assertThat(Outputs.hashes(output)).isEqualTo(Outputs.hashes(folder.resolve("one")));
        Map<String, String> sanction = only("BLR-EU", "SANCTION");
        assertThat(sanction)
                .containsEntry("date_start", "2024-03-04")
                .containsEntry("place_country", "BEL")
                .containsEntry("corrected_fields", "place_country")
                .doesNotContainEntry("interaction_id", corrected);
        assertThat(rows("superseded_ids")).extracting(row -> row.get("old_id")).contains(corrected);
        assertThat(rows("corrections"))
                .extracting(row -> row.get("applied_to"))
                .containsExactly("", sanction.get("interaction_id"));
        assertThat(rows("articles")).noneMatch(row -> "corrections.csv".equals(row.get("input_path")));
        assertThat(rows("rejections")).noneMatch(row -> "corrections.csv".equals(row.get("input_path")));
    }

    @Test
    void aPersonWhomEarlierArticlesIntroduceIsKnownAlsoWhenOneOfThemComesLate() throws IOException {
        for (int night = 1; night < NIGHTS; night++) {
            bring(night);
        }
        run(input, output);
        assertThat(rows("interactions")).noneMatch(row -> "CZE-POL".equals(row.get("dyad")));
        bring(NIGHTS);
        assertThat(run(input, output).filesCoded()).isEqualTo(1);
        assertThat(only("CZE-POL", "CONSULT")).containsEntry("source_agents", "Jan Novarik (foreign minister)");
        Files.delete(input.resolve("minister-1.html"));
        run(input, output);
        assertThat(rows("interactions")).noneMatch(row -> "CZE-POL".equals(row.get("dyad")));
    }

    @Test
    void oneAgencyTextOnTwoSitesIsOneArticleOfTwoPublishers() throws IOException {
        bring(1);
        bring(2);
        run(input, output);
        assertThat(only("KEN-UGA", "ACCUSE"))
                .containsEntry("mention_count", "2")
                .containsEntry("article_count", "1")
                .containsEntry("publisher_count", "2");
    }

    @Test
    void publishesPanelsByDayAndMonthBalancedOnRequest() throws IOException {
        bring(1);
        bring(2);
        run(input, output);
        assertThat(rows("dyad_day")).hasSize(2).noneMatch(row -> "0".equals(row.get("interaction_count")));
        bring(NIGHTS - 1);
        bring(3);
        RunRequest balanced = new RunRequest(input, output, 2, false, RunChoices.ORDINARY, true, true);
        new NightlyJob(Clock.systemUTC(), new Silent()).run(balanced);
        long days =
                rows("dyad_day").stream().map(row -> row.get("day")).distinct().count();
        long pairs = rows("dyad_day").stream()
                .map(row -> row.get("source_code") + row.get("target_code"))
                .distinct()
                .count();
        assertThat(rows("dyad_day"))
                .hasSize(Math.toIntExact(days * pairs))
                .anyMatch(row -> "0".equals(row.get("interaction_count"))
                        && "".equals(row.get("goldstein_mean"))
                        && "0".equals(row.get("verbal_conflict_count")));
        assertThat(rows("dyad_month")).extracting(row -> row.get("month")).contains("2024-03", "2024-04");
    }
}
