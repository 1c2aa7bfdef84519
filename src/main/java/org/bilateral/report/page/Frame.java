package org.bilateral.report.page;

import org.bilateral.report.chart.Markup;

/** What every page has around its content. */
final class Frame {
    private static final String POLICY = "default-src 'none'; script-src 'self' file:; style-src 'self' file:;"
            + " img-src 'self' data: blob:; base-uri 'none'; form-action 'none'";

    private Frame() {}

    /** @param root the way from the page to the site's first page: empty or {@code ../} */
    static String page(String title, String root, String content) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                + " content=\"" + POLICY + "\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + Markup.escape(title) + "</title><link rel=\"stylesheet\" href=\"" + root
                + "site.css\"><script src=\"" + root + "site.js\" defer></script></head><body><header><a href=\"" + root
                + "index.html\">Overview</a></header><main><h1>" + Markup.escape(title) + "</h1>" + content
                + "</main></body></html>";
    }
}
