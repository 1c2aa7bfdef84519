package org.bilateral.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Looks with axe-core for what keeps people with disabilities from using a page. */
public final class Axe {
    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private final String script;

    public Axe() throws IOException {
        try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The serious and critical findings on the page that is open, one line each. */
    @SuppressWarnings("unchecked")
    public List<String> findings(Browser browser) {
        browser.driver().executeScript(script);
        Object found = browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run(document, { resultTypes: ['violations'] }).then((result) => done(result.violations"
                        + ".filter((one) => ['serious', 'critical'].includes(one.impact))"
                        + ".map((one) => ({ id: one.id, node: one.nodes[0].html.slice(0, 200),"
                        + " why: one.nodes[0].failureSummary }))));");
        return ((List<Map<String, Object>>) found).stream().map(String::valueOf).toList();
    }
}
