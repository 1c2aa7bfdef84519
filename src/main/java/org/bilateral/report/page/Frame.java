package org.bilateral.report.page;

import org.bilateral.report.chart.Markup;

/** What every page has around its content. */
public final class Frame {
    private static final String POLICY = "default-src 'none'; script-src 'self' file:; style-src 'self' file:;"
            + " img-src 'self' file: data: blob:; base-uri 'none'; form-action 'none'";

    private final String title;
    private final String root;
    private final String foot;

    /**
     * @param root the way from the page to the site's first page: empty or {@code ../}
     * @param foot the page's last line, not yet escaped
     */
    public Frame(String title, String root, String foot) {
        this.title = title;
        this.root = root;
        this.foot = foot;
    }

    static Frame of(String title, String root, Edition edition) {
        String selection = edition.selection().text();
        return new Frame(
                title,
                root,
                "Tables of run " + edition.run() + (selection.isEmpty() ? "" : ", " + selection)
                        + ". Made by bilateral; nothing on these pages comes from a network.");
    }

    /** A page of the report. */
    String page(String content) {
        String links = "<a href=\"" + root + "index.html\">Overview</a> <a href=\"" + root
                + "index.html#countries\">Countries</a> <a href=\"" + root + "list/index.html\">All interactions</a>";
        return page(links, "site.js", "<h1>" + Markup.escape(title) + "</h1>" + content);
    }

    /**
     * A page with links of its own.
     *
     * @param links at its top
     * @param script file beside the site's first page
     * @param content with its heading
     */
    public String page(String links, String script, String content) {
        return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                + " content=\"" + POLICY + "\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">"
                + "<title>" + Markup.escape(title) + "</title><link rel=\"stylesheet\" href=\"" + root
                + "site.css\"><script src=\"" + root + "theme.js\"></script><script src=\"" + root + script
                + "\" defer></script></head>\n<body><a class=\"skip\" href=\"#main\">Skip to content</a><header><nav"
                + " aria-label=\"Site\"><span class=\"brand\">bilateral</span> " + links
                + "</nav><button type=\"button\""
                + " id=\"theme\" hidden>Theme</button></header>\n<main id=\"main\">" + content
                + "</main>\n<footer>" + Markup.escape(foot) + "</footer></body></html>\n";
    }
}
