package org.bilateral.consolidate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.extract.ActDate;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;

/** The golden corpus: mentions, their articles, and the act that each is of. */
record GoldenActs(List<ArticleFacts> articles, List<InteractionMention> mentions, Map<String, String> actOfMention) {
    static final String FIRST = "golden-acts.tsv";
    static final String SECOND = "second-golden-acts.tsv";

    static GoldenActs load(String file) throws IOException {
        Map<String, ArticleFacts> articles = new LinkedHashMap<>();
        List<InteractionMention> mentions = new ArrayList<>();
        Map<String, String> acts = new LinkedHashMap<>();
        int sentence = 0;
        for (String[] cell : rows(file)) {
            InteractionMention mention = telling(cell, ++sentence).mention();
            articles.putIfAbsent(cell[1], Telling.article(cell[1], cell[2], "Paper " + cell[1], cell[20]));
            mentions.add(mention);
            acts.put(mention.mentionId(), cell[0]);
        }
        return new GoldenActs(List.copyOf(articles.values()), mentions, acts);
    }

    private static List<String[]> rows(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenActs.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("act\t"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static Telling telling(String[] cell, int sentence) {
        return new Telling(
                cell[1],
                sentence,
                cell[3],
                items(cell[4]),
                cell[6],
                items(cell[7]),
                Boolean.parseBoolean(cell[8]),
                EventType.valueOf(cell[5]),
                cell[9],
                Status.valueOf(cell[10].toUpperCase(Locale.ROOT)),
                new ActDate(LocalDate.parse(cell[11]), LocalDate.parse(cell[12]), cell[13], cell[14]),
                cell[16].isEmpty() ? null : place(cell[15], cell[16]),
                items(cell[17]),
                cell[18],
                cell[20],
                Double.parseDouble(cell[19]),
                cell[3] + cell[5] + cell[11] + cell[10]);
    }

    private static ActPlace place(String city, String country) {
        return city.isEmpty() ? new ActPlace("", country, null, null, "") : new ActPlace(city, country, 1.0, 2.0, "");
    }

    private static List<String> items(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }
}
