package org.bilateral.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilateral.report.chart.Markup;
import org.bilateral.report.chart.Quads;
import org.bilateral.report.data.Article;
import org.bilateral.report.data.Context;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Mention;
import org.bilateral.report.data.Party;
import org.bilateral.report.timeline.Headline;

/** The page with the mentions of all interactions whose ids begin alike, a panel each. */
public final class EvidencePage {
    private static final String ROOT = "../";
    /** An act that the whole world reports would else fill a page. */
    private static final int MOST_MENTIONS = 25;

    private static final String KEY =
            "<p class=\"key\"><mark class=\"source\">source</mark> <mark class=\"target\">target"
                    + "</mark> <mark class=\"trigger\">trigger</mark> <mark class=\"date\">date</mark> <mark class=\"place\">"
                    + "place</mark> <button type=\"button\" id=\"all\" hidden>Show all on this page</button></p>";

    private final Edition edition;
    private final Map<String, List<Mention>> mentions;
    private final Map<String, Article> articles;
    private final Map<String, Context> contexts;

    /**
     * @param mentions by interaction id
     * @param articles by id
     * @param contexts what stands around a sentence, by mention id, as far as it is known
     */
    public EvidencePage(
            Edition edition,
            Map<String, List<Mention>> mentions,
            Map<String, Article> articles,
            Map<String, Context> contexts) {
        this.edition = edition;
        this.mentions = mentions;
        this.articles = articles;
        this.contexts = contexts;
    }

    /** The page about those interactions. */
    public String html(List<Interaction> rows) {
        StringBuilder out = new StringBuilder(KEY);
        rows.forEach(row -> panel(out, row));
        return Frame.of("Evidence", ROOT, edition).page(out.toString());
    }

    private void panel(StringBuilder out, Interaction row) {
        out.append("<section class=\"panel q" + row.act().quad() + "\" id=\"" + row.id() + "\"><h2>"
                + row.when().text() + ": " + Markup.escape(Headline.of(row)) + "</h2><dl class=\"facts\">");
        fact(out, "Source", party(row.source()));
        fact(out, "Target", party(row.target()));
        fact(out, "History", "<a href=\"" + ROOT + "dyad/" + row.dyad() + ".html\">" + row.dyad() + "</a>");
        fact(
                out,
                "What",
                Markup.escape((row.act().type() + " " + row.act().mode()).strip()) + ", "
                        + row.act().status());
        fact(
                out,
                "Class",
                Quads.name(row.act().quad()) + ", score "
                        + Markup.number(row.act().score()));
        fact(out, "Where", Markup.escape(row.place().name() + " " + row.place().country()));
        fact(out, "Channel", Markup.escape(row.act().channel()));
        fact(out, "About", Markup.escape(row.act().contexts().replace(";", ", ")));
        fact(out, "Confidence", String.format(Locale.ROOT, "%.2f", row.reports().confidence()));
        fact(out, "Corrected", Markup.escape(row.reports().corrected().replace(";", ", ")));
        fact(out, "Carries out", planned(row.reports().followsId()));
        fact(out, "Id", "<code>" + row.id() + "</code>");
        out.append("</dl>");
        List<Mention> own = mentions.getOrDefault(row.id(), List.of());
        own.stream()
                .limit(MOST_MENTIONS)
                .forEach(mention -> out.append(Quotation.html(
                        mention,
                        articles.getOrDefault(mention.article(), Article.UNKNOWN),
                        contexts.getOrDefault(mention.id(), Context.NONE))));
        if (own.size() > MOST_MENTIONS) {
            out.append("<p class=\"note\">" + MOST_MENTIONS + " of " + own.size() + " mentions.</p>");
        }
        out.append("</section>\n");
    }

    private static void fact(StringBuilder out, String name, String markup) {
        if (!markup.isBlank()) {
            out.append("<div><dt>" + name + "</dt><dd>" + markup + "</dd></div>");
        }
    }

    private String planned(String id) {
        return id.isEmpty() ? "" : "<a href=\"" + edition.evidence(id, ROOT) + "\">what was planned</a>";
    }

    private static String party(Party party) {
        return "<a href=\"" + ROOT + "country/" + party.code() + ".html\">" + Listing.flag(party.code(), ROOT)
                + Markup.escape(party.name()) + "</a> " + Markup.escape(party.people());
    }
}
