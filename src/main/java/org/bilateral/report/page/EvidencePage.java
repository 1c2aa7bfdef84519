package org.bilateral.report.page;

import java.util.ArrayList;
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

    private static final String KEY = "<p class=\"key\"><mark class=\"source\">source</mark> <mark class=\"target\">target"
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
        fact(out, "What", row.act().type() + " " + Markup.escape(row.act().mode()) + ", " + row.act().status());
        fact(out, "Class", Quads.name(row.act().quad()) + ", score " + Markup.number(row.act().score()));
        fact(out, "Where", Markup.escape(row.place().name() + " " + row.place().country()));
        fact(out, "Channel", Markup.escape(row.act().channel()));
        fact(out, "About", Markup.escape(row.act().contexts().replace(";", ", ")));
        fact(out, "Confidence", String.format(Locale.ROOT, "%.2f", row.reports().confidence()));
        fact(out, "Corrected", Markup.escape(row.reports().corrected().replace(";", ", ")));
        fact(out, "Carries out", planned(row.reports().followsId()));
        fact(out, "Id", "<code>" + row.id() + "</code>");
        out.append("</dl>");
        List<Mention> own = mentions.getOrDefault(row.id(), List.of());
        own.stream().limit(MOST_MENTIONS).forEach(mention -> mention(out, mention));
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

    private void mention(StringBuilder out, Mention mention) {
        Article article = articles.getOrDefault(mention.article(), Article.UNKNOWN);
        Context context = contexts.getOrDefault(mention.id(), Context.NONE);
        String title = article.title().isEmpty() ? "article without title" : article.title();
        String address = Markup.webAddress(article.url());
        out.append("<blockquote>" + around(context.before()) + "<span class=\"sentence\">" + marked(mention) + "</span>"
                + around(context.after()) + "</blockquote><p class=\"from\">"
                + (address.isEmpty()
                        ? "<cite>" + Markup.escape(title) + "</cite>"
                        : "<a rel=\"noreferrer noopener external\" href=\"" + address + "\"><cite>"
                                + Markup.escape(title) + "</cite></a>")
                + part(article.publisher()) + part(article.published())
                + (mention.attribution().isEmpty() ? "" : part("according to " + mention.attribution()))
                + "<br>rule <code>" + Markup.escape(mention.rule()) + "</code>, confidence "
                + Markup.escape(mention.confidence()) + ", file <code>" + Markup.escape(article.path())
                + "</code>, mention <code>" + mention.id() + "</code></p>");
    }

    private static String around(String text) {
        return text.isEmpty() ? "" : " <span class=\"around\">" + Markup.escape(text) + "</span> ";
    }

    private static String part(String text) {
        return text.isEmpty() ? "" : ", " + Markup.escape(text);
    }

    private record Span(int start, int end, String kind) {
        boolean meets(Span other) {
            return start < other.end && other.start < end;
        }
    }

    /** The sentence with the words marked that name source, target, trigger, date and place. */
    static String marked(Mention mention) {
        String sentence = mention.sentence();
        List<Span> spans = new ArrayList<>();
        mark(spans, sentence, mention.words().trigger(), "trigger");
        mark(spans, sentence, mention.words().source(), "source");
        mark(spans, sentence, mention.words().target(), "target");
        mark(spans, sentence, mention.words().date(), "date");
        mark(spans, sentence, mention.words().place(), "place");
        spans.sort(java.util.Comparator.comparingInt(Span::start));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            out.append(Markup.escape(sentence.substring(at, span.start())) + "<mark class=\"" + span.kind() + "\" title=\""
                    + span.kind() + "\">" + Markup.escape(sentence.substring(span.start(), span.end())) + "</mark>");
            at = span.end();
        }
        return out.append(Markup.escape(sentence.substring(at))).toString();
    }

    /** The first place where the words stand as whole words and nothing else is marked. */
    private static void mark(List<Span> spans, String sentence, String words, String kind) {
        if (words.isEmpty()) {
            return;
        }
        for (int start = sentence.indexOf(words); start >= 0; start = sentence.indexOf(words, start + 1)) {
            Span span = new Span(start, start + words.length(), kind);
            boolean whole = (start == 0 || !Character.isLetterOrDigit(sentence.charAt(start - 1)))
                    && (span.end() == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(span.end())));
            if (whole && spans.stream().noneMatch(span::meets)) {
                spans.add(span);
                return;
            }
        }
    }
}
