package org.bilateral.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilateral.report.chart.Flags;
import org.bilateral.report.data.Article;
import org.bilateral.report.data.Difference;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Mention;
import org.bilateral.report.data.PublishedTables;
import org.bilateral.report.data.Selection;
import org.bilateral.report.page.CountryPage;
import org.bilateral.report.page.DyadPage;
import org.bilateral.report.page.Edition;
import org.bilateral.report.page.EvidencePage;
import org.bilateral.report.page.MonthPages;
import org.bilateral.report.page.Overview;
import org.jspecify.annotations.Nullable;

/** A static site about published tables: it opens from {@code file://} and needs no network. */
public final class Site {
    private final PublishedTables tables;
    private final @Nullable Path before;
    private final Texts texts;

    /**
     * @param tables folder with the published CSV tables
     * @param before folder with the tables of the run before, or null
     * @param texts where the articles' texts are
     */
    public Site(Path tables, @Nullable Path before, Texts texts) {
        this.tables = new PublishedTables(tables);
        this.before = before;
        this.texts = texts;
    }

    /**
     * Writes the pages about the selected interactions.
     *
     * @param folder receives them; pages of an earlier report are removed
     * @return number of interactions
     */
    public int write(Path folder, Selection selection) throws IOException {
        SiteFolder site = SiteFolder.open(folder);
        List<Interaction> rows = tables.interactions(selection);
        Difference difference = before == null ? null : Difference.between(before, tables.folder());
        String run = String.valueOf(tables.folder().toRealPath().getFileName());
        Edition edition = Edition.of(run, selection, rows, difference);
        Map<String, Article> articles = tables.articles();
        site.save("index.html", new Overview(edition, rows).html(tables.rejected(), articles.size()));
        countries(site, edition, rows);
        for (Map.Entry<String, List<Interaction>> dyad : DyadPage.group(rows).entrySet()) {
            site.save("dyad/" + dyad.getKey() + ".html", new DyadPage(edition, dyad.getValue()).html());
        }
        months(site, edition, rows);
        evidence(site, edition, rows, articles);
        site.copyAssets();
        return rows.size();
    }

    private static void countries(SiteFolder site, Edition edition, List<Interaction> rows) throws IOException {
        Map<String, List<Interaction>> byCode = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        for (Interaction row : rows) {
            names.put(row.source().code(), row.source().name());
            names.put(row.target().code(), row.target().name());
            for (String code :
                    new TreeSet<>(List.of(row.source().code(), row.target().code()))) {
                byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(row);
            }
        }
        String style = site.pictureStyle();
        for (Map.Entry<String, List<Interaction>> country : byCode.entrySet()) {
            String code = country.getKey();
            CountryPage page = new CountryPage(edition, code, names.getOrDefault(code, code), country.getValue());
            site.save("country/" + code + ".html", page.html());
            site.save("country/" + code + ".svg", page.picture(style));
            if (Flags.has(code)) {
                site.save("flags/" + code + ".svg", Flags.file(code));
            }
        }
    }

    private static void months(SiteFolder site, Edition edition, List<Interaction> rows) throws IOException {
        MonthPages months = new MonthPages(edition, rows);
        for (String name : months.names()) {
            site.save("list/" + name + ".html", months.html(name));
        }
        site.save("list/index.html", months.index());
    }

    private void evidence(SiteFolder site, Edition edition, List<Interaction> rows, Map<String, Article> articles)
            throws IOException {
        Map<String, List<Mention>> mentions = tables.mentions(rows);
        EvidencePage page = new EvidencePage(edition, mentions, articles, Texts.contexts(texts, mentions, articles));
        Map<String, List<Interaction>> shards = new TreeMap<>();
        rows.forEach(row -> shards.computeIfAbsent(edition.shard(row.id()), key -> new ArrayList<>())
                .add(row));
        for (Map.Entry<String, List<Interaction>> shard : shards.entrySet()) {
            site.save("evidence/" + shard.getKey() + ".html", page.html(shard.getValue()));
        }
    }
}
