package org.bilateral.report.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.Ontology;
import org.bilateral.report.chart.Markup;
import org.bilateral.report.chart.Quads;
import org.bilateral.report.data.Article;
import org.bilateral.report.data.Context;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Mention;
import org.bilateral.report.data.Party;
import org.bilateral.report.page.Frame;
import org.bilateral.report.page.Quotation;
import org.bilateral.report.timeline.Headline;

/** The page on which a person judges the rows of a sample. */
final class AuditPage {
    private static final int MENTIONS = 4;

    private final Sample sample;
    private final Ontology ontology;
    private final Map<String, List<Mention>> mentions;
    private final Map<String, Article> articles;
    private final Map<String, Context> contexts;

    AuditPage(
            Sample sample,
            Ontology ontology,
            Map<String, List<Mention>> mentions,
            Map<String, Article> articles,
            Map<String, Context> contexts) {
        this.sample = sample;
        this.ontology = ontology;
        this.mentions = mentions;
        this.articles = articles;
        this.contexts = contexts;
    }

    String html(String run) {
        StringBuilder out = new StringBuilder("<h1>Audit: is it right?</h1>");
        out.append(
                "<p class=\"note\">Judge what the sentence says, not what you know. A row is right if actors, direction,"
                        + " type, date, place and status are. What you judge stays in this browser until you export it.</p>");
        out.append("<div class=\"audit-bar\"><label>Your name <input id=\"who\" autocomplete=\"name\"></label>"
                + "<progress id=\"progress\" max=\"" + sample.rows().size()
                + "\" value=\"0\" aria-label=\"Rows judged\"></progress><span id=\"done\" role=\"status\"></span>"
                + "<button type=\"button\" id=\"export\">Export CSV</button><label><input type=\"checkbox\" id=\"keys\""
                + " checked> Keyboard shortcuts</label></div>");
        out.append("<noscript><p>This page needs its script.</p></noscript>");
        out.append("<div id=\"rows\" data-sample=\"" + sample.id() + "\" data-header=\""
                + String.join(",", JudgementFile.header()) + "\">");
        for (int i = 0; i < sample.rows().size(); i++) {
            row(out, sample.rows().get(i), i + 1);
        }
        out.append("</div>").append(form()).append(help());
        return new Frame("Audit", "", "Tables of run " + run + ", sample " + sample.id() + ".")
                .page("<a href=\"#form\">Judge</a> <a href=\"#help\">Help</a>", "audit.js", out.toString());
    }

    private void row(StringBuilder out, Drawn drawn, int number) {
        Interaction one = drawn.interaction();
        out.append("<section class=\"panel row q" + one.act().quad() + "\" id=\"" + one.id() + "\" hidden"
                + data("type", one.act().type()) + data("mode", one.act().mode())
                + data(
                        "confidence",
                        String.format(Locale.ROOT, "%.2f", one.reports().confidence()))
                + data("stratum", drawn.stratum()) + data("rows", String.valueOf(drawn.stratumRows()))
                + data("source", one.source().code())
                + data("target", one.target().code())
                + data("start", one.when().start().toString())
                + data("end", one.when().end().toString())
                + data("precision", one.when().precision())
                + data("place", one.place().name())
                + data("status", one.act().status()) + "><h2><span class=\"number\">" + number + "</span> "
                + Markup.escape(Headline.of(one)) + "</h2><dl class=\"facts\">");
        fact(out, "Source", party(one.source()));
        fact(out, "Target", party(one.target()) + (one.act().directed() ? "" : " (order means nothing)"));
        fact(
                out,
                "Type",
                (one.act().type() + " " + one.act().mode()).strip() + " – " + label(one) + " ("
                        + Quads.name(one.act().quad()) + ")");
        fact(
                out,
                "Date",
                one.when().start()
                        + (one.when().end().equals(one.when().start())
                                ? ""
                                : " to " + one.when().end()) + " ("
                        + one.when().precision() + ")");
        fact(
                out,
                "Place",
                one.place().name().isEmpty()
                        ? "none"
                        : one.place().name() + " " + one.place().country());
        fact(out, "Status", one.act().status());
        out.append("</dl>");
        List<Mention> own = mentions.getOrDefault(one.id(), List.of());
        own.stream()
                .limit(MENTIONS)
                .forEach(mention -> out.append(Quotation.html(
                        mention,
                        articles.getOrDefault(mention.article(), Article.UNKNOWN),
                        contexts.getOrDefault(mention.id(), Context.NONE))));
        if (own.size() > MENTIONS) {
            out.append("<p class=\"note\">" + MENTIONS + " of " + own.size() + " mentions.</p>");
        }
        out.append("</section>\n");
    }

    private String label(Interaction one) {
        return ontology.listEventCategories().stream()
                .filter(category -> category.eventType().name().equals(one.act().type())
                        && category.mode().equals(one.act().mode()))
                .map(category -> category.label())
                .findFirst()
                .orElse("");
    }

    private static String data(String name, String value) {
        return " data-" + name + "=\"" + Markup.escape(value) + "\"";
    }

    private static void fact(StringBuilder out, String name, String text) {
        out.append("<div><dt>" + name + "</dt><dd>" + Markup.escape(text) + "</dd></div>");
    }

    private static String party(Party party) {
        return party.name() + " (" + party.code() + ")" + (party.agents().isEmpty() ? "" : ": " + party.people());
    }

    private String form() {
        String buttons = Arrays.stream(Verdict.values())
                .map(verdict -> "<button type=\"button\" aria-pressed=\"false\" data-verdict=\"" + verdict.code()
                        + "\" data-key=\"" + verdict.key() + "\"><kbd>" + verdict.key() + "</kbd> " + verdict.label()
                        + "</button>")
                .collect(Collectors.joining());
        return "<form id=\"form\" autocomplete=\"off\"><fieldset><legend>Verdict on row <span id=\"at\"></span></legend>"
                + "<div class=\"verdicts\">" + buttons + "</div>"
                + fix(
                        "wrong_actor",
                        "<label>Source should be <input data-fix=\"source_code\" list=\"actors\"></label>"
                                + "<label>Target should be <input data-fix=\"target_code\" list=\"actors\"></label>")
                + fix("wrong_direction", "<span>Source and target change places.</span>")
                + fix(
                        "wrong_type",
                        "<label>Type should be <select data-fix=\"event_type\">" + types() + "</select></label>")
                + fix(
                        "wrong_date",
                        "<label>First day <input type=\"date\" data-fix=\"date_start\"></label><label>Last day <input"
                                + " type=\"date\" data-fix=\"date_end\"></label><label>Precision <select"
                                + " data-fix=\"date_precision\"><option></option><option>day</option><option>week</option>"
                                + "<option>month</option><option>year</option></select></label>")
                + fix("wrong_place", "<label>Place should be <input data-fix=\"place_name\"></label>")
                + fix(
                        "wrong_status",
                        "<label>Status should be <select data-fix=\"status\"><option></option><option>occurred</option>"
                                + "<option>planned</option></select></label>")
                + "<label class=\"wide-label\">Note <input id=\"note\"></label><div class=\"moves\"><button type=\"button\""
                + " id=\"back\"><kbd>k</kbd> Back</button><button type=\"button\" id=\"next\"><kbd>Enter</kbd> Next"
                + "</button><button type=\"button\" id=\"clear\"><kbd>u</kbd> Clear</button><button type=\"button\""
                + " id=\"open\"><kbd>o</kbd> Next not judged</button></div></fieldset><datalist id=\"actors\">"
                + actors()
                + "</datalist></form>";
    }

    private static String fix(String verdict, String fields) {
        return "<div class=\"fix\" data-for=\"" + verdict + "\" hidden>" + fields + "</div>";
    }

    private String types() {
        return "<option value=\"\"></option>"
                + ontology.listEventCategories().stream()
                        .map(category -> {
                            String value = (category.eventType() + " " + category.mode()).strip();
                            return "<option value=\"" + value + "\">" + value + ": " + Markup.escape(category.label())
                                    + "</option>";
                        })
                        .collect(Collectors.joining());
    }

    private String actors() {
        return ontology.listActors().stream()
                .sorted(java.util.Comparator.comparing(Actor::code))
                .map(actor -> "<option value=\"" + actor.code() + "\">" + Markup.escape(actor.name()) + "</option>")
                .collect(Collectors.joining());
    }

    private static String help() {
        return "<section id=\"help\"><h2>Keys</h2><p><kbd>1</kbd> right and <kbd>8</kbd> not an interaction go on to the"
                + " next row at once; <kbd>2</kbd> to <kbd>7</kbd> say what is wrong, several together; then fill in what"
                + " is true if the sentence says so, and <kbd>Enter</kbd>. <kbd>j</kbd> or <kbd>→</kbd> next, <kbd>k</kbd>"
                + " or <kbd>←</kbd> back, <kbd>f</kbd> to the first field, <kbd>n</kbd> note, <kbd>u</kbd> clear,"
                + " <kbd>o</kbd> next not judged, <kbd>Esc</kbd> leaves a field.</p><h2>After it</h2>"
                + "<p>Export the CSV and run <code>jobs/bilateral audit import FILE</code>: it computes the precision and"
                + " turns fixes into corrections. A row that nobody judged counts for nothing.</p></section>";
    }
}
