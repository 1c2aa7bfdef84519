package org.bilateral.report.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilateral.ontology.EventType;
import org.bilateral.write.TableReader;

/** A folder of published tables, read as far as pages need them. */
public final class PublishedTables {
    private static final int REJECTED_SHOWN = 300;
    private static final Comparator<Interaction> ORDER = Comparator.comparing(
                    (Interaction interaction) -> interaction.when().start())
            .thenComparing(Interaction::id);

    private final Path folder;
    private final Map<String, String> pool = new HashMap<>();

    /** @param folder with the CSV tables of one run */
    public PublishedTables(Path folder) {
        this.folder = folder;
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /** The selected interactions by day. */
    public List<Interaction> interactions(Selection selection) throws IOException {
        List<Interaction> rows = new ArrayList<>();
        try (TableReader reader = TableReader.open(folder.resolve("interactions.csv"))) {
            for (Map<String, String> cells : reader) {
                Interaction row = interaction(cells);
                if (selection.holds(row)) {
                    rows.add(row);
                }
            }
        }
        rows.sort(ORDER);
        return rows;
    }

    /** Everything, or the latest days if there are more interactions than that. */
    public Selection latest(int most) throws IOException {
        List<LocalDate> days = new ArrayList<>();
        try (TableReader reader = TableReader.open(folder.resolve("interactions.csv"))) {
            for (Map<String, String> cells : reader) {
                days.add(LocalDate.parse(cell(cells, "date_start")));
            }
        }
        days.sort(Comparator.reverseOrder());
        return days.size() <= most
                ? Selection.ALL
                : new Selection(null, days.get(most).plusDays(1), null);
    }

    /** The mentions of those interactions, by interaction. */
    public Map<String, List<Mention>> mentions(List<Interaction> interactions) throws IOException {
        Set<String> wanted = new HashSet<>();
        interactions.forEach(interaction -> wanted.add(interaction.id()));
        Map<String, List<Mention>> mentions = new HashMap<>();
        try (TableReader reader = TableReader.open(folder.resolve("mentions.csv"))) {
            for (Map<String, String> cells : reader) {
                String interaction = cell(cells, "interaction_id");
                if (wanted.contains(interaction)) {
                    mentions.computeIfAbsent(interaction, id -> new ArrayList<>(2))
                            .add(mention(cells));
                }
            }
        }
        return mentions;
    }

    /** All articles by id. */
    public Map<String, Article> articles() throws IOException {
        Map<String, Article> articles = new HashMap<>();
        try (TableReader reader = TableReader.open(folder.resolve("articles.csv"))) {
            for (Map<String, String> cells : reader) {
                String id = cell(cells, "article_id");
                Article article = new Article(
                        id,
                        cell(cells, "input_path"),
                        cell(cells, "url"),
                        cell(cells, "title"),
                        shared(cells, "publisher"),
                        shared(cells, "published_date"));
                articles.put(id, article);
            }
        }
        return articles;
    }

    /** What gave no article. */
    public Rejected rejected() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        List<Rejected.Document> first = new ArrayList<>();
        Path csv = folder.resolve("rejections.csv");
        if (Files.exists(csv)) {
            try (TableReader reader = TableReader.open(csv)) {
                for (Map<String, String> cells : reader) {
                    counts.merge(cell(cells, "reason"), 1, Integer::sum);
                    if (first.size() < REJECTED_SHOWN) {
                        first.add(new Rejected.Document(
                                cell(cells, "input_path"), cell(cells, "reason"), cell(cells, "detail")));
                    }
                }
            }
        }
        return new Rejected(counts, first);
    }

    private Interaction interaction(Map<String, String> cells) {
        LocalDate start = LocalDate.parse(cell(cells, "date_start"));
        String end = cell(cells, "date_end");
        String id = cell(cells, "interaction_id");
        return new Interaction(
                id,
                cells.getOrDefault("event_id", id),
                new When(start, end.isEmpty() ? start : LocalDate.parse(end), shared(cells, "date_precision")),
                party(cells, "source"),
                party(cells, "target"),
                act(cells),
                new Place(
                        shared(cells, "place_name"),
                        shared(cells, "place_country"),
                        number(cells, "latitude", Double.NaN),
                        number(cells, "longitude", Double.NaN)),
                reports(cells, start));
    }

    private Party party(Map<String, String> cells, String side) {
        return new Party(shared(cells, side + "_code"), shared(cells, side + "_name"), shared(cells, side + "_agents"));
    }

    private Act act(Map<String, String> cells) {
        String type = shared(cells, "event_type");
        return new Act(
                type,
                shared(cells, "mode"),
                !cell(cells, "directed").equals("false"),
                cell(cells, "status").equals("planned"),
                EventType.valueOf(type).quadClass().number(),
                number(cells, "goldstein", 0),
                shared(cells, "contexts"),
                shared(cells, "channel"));
    }

    private Reports reports(Map<String, String> cells, LocalDate start) {
        String last = cell(cells, "last_published");
        return new Reports(
                number(cells, "confidence", 0),
                (int) number(cells, "article_count", 1),
                (int) number(cells, "publisher_count", 1),
                last.isEmpty() ? start : LocalDate.parse(last),
                cell(cells, "evidence"),
                cell(cells, "follows_id"),
                shared(cells, "corrected_fields"));
    }

    private Mention mention(Map<String, String> cells) {
        return new Mention(
                cell(cells, "mention_id"),
                cell(cells, "article_id"),
                (int) number(cells, "char_start", -1),
                (int) number(cells, "char_end", -1),
                cell(cells, "evidence"),
                new Mention.Words(
                        shared(cells, "source_text"),
                        shared(cells, "target_text"),
                        shared(cells, "trigger_text"),
                        shared(cells, "date_text"),
                        shared(cells, "place_text")),
                shared(cells, "attribution"),
                shared(cells, "rule_id"),
                shared(cells, "confidence"));
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    /** What many rows say alike is held once: a hundred thousand rows must fit beside the nightly job. */
    private String shared(Map<String, String> cells, String column) {
        String value = cell(cells, column);
        return pool.computeIfAbsent(value, same -> same);
    }

    private static double number(Map<String, String> cells, String column, double missing) {
        String value = cell(cells, column);
        return value.isEmpty() ? missing : Double.parseDouble(value);
    }
}
